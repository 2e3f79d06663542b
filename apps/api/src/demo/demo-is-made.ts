import { asOwner } from '../database/as-owner.ts';
import { rowsOf } from '../database/statement.ts';
import { demoCentre, demoSignIns } from './demo-sign-ins.ts';

/**
 * Whether a database has the demo centre, complete. Asked with one statement, because making it needs the whole product, which takes as long
 * to load as everything else of a start.
 */
export const demoIsMade = (ownerUrl: string): Promise<boolean> =>
  asOwner(ownerUrl, (inTurn) =>
    inTurn(async (runner) => {
      const sql = 'select 1 from platform.centres where slug = $1 and name = $2';
      return (await rowsOf(runner, sql, [demoCentre.slug, demoCentre.name])).length > 0;
    }),
  );

/** The lines that a start prints about the demo. */
export const demoLines: readonly string[] = [
  `\nDemo sign-ins (password ${demoSignIns.password}):`,
  ...(['operator', 'administrator', 'counsellor', 'mentor'] as const).map((role) => `  ${role.padEnd(14)} ${demoSignIns[role].email}`),
];
