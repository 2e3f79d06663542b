import type { Branch } from '@saath/domain/branches';
import { dayIn, type Day, type Instant, type Language } from '@saath/domain/kernel';
import { nameKey } from '../platform/name-key.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { Around } from './cells.ts';
import type { SheetRow } from './read-sheet.ts';

/** The facts of the centre that every kind of sheet is checked against. */
export interface CentreFacts {
  readonly centreTimeZone: string;
  readonly centreCountry: string;
  readonly centreLanguage: Language;
  readonly today: Day;
  readonly now: Instant;
  readonly branches: readonly Branch[];
  readonly branchNamed: (name: string) => Branch | undefined;
}

export async function loadCentreFacts(tx: CentreTransaction): Promise<CentreFacts> {
  const { timeZone: centreTimeZone, country: centreCountry, languages } = await tx.own();
  const branches = await tx.rows<Branch>(
    `select id, name, code_prefix as "codePrefix", address, time_zone as "timeZone", country from branches where centre_id = $1`,
  );
  const byName = new Map(branches.map((branch) => [nameKey(branch.name), branch]));
  return {
    ...{ centreTimeZone, centreCountry, centreLanguage: languages[0] ?? 'en' },
    ...{ today: dayIn(tx.now, centreTimeZone), now: tx.now },
    ...{ branches, branchNamed: (name) => byName.get(nameKey(name)) },
  };
}

/**
 * The facts by which the cells of a row are read. Numbers are read in the country of the branch, or of the centre where the row names no
 * branch.
 */
export const aroundRow =
  ({ today, branchNamed, centreCountry }: CentreFacts) =>
  (cells: SheetRow['cells']): Around => ({
    ...{ today, branchNamed },
    country: branchNamed(cells.get('Branch') ?? '')?.country ?? centreCountry,
  });
