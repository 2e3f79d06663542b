import { runAt, type ProgrammeKind, type ProgrammeOverrides } from '@saath/domain/programmes';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { kindOf } from './kind-of.ts';

/** The kind with a code as this centre runs it; undefined where none is installed. */
export type KindHere = (code: string) => ProgrammeKind | undefined;

/** The kinds of the house with what this centre has set about them, also of those it no longer offers: their groups go on. */
export async function kindsHere(tx: CentreTransaction): Promise<KindHere> {
  const rows = await tx.rows<{ kind: string; overrides: ProgrammeOverrides }>(
    'select kind, overrides from enabled_programmes where centre_id = $1',
  );
  const programmes = new Map(rows.map((row) => [row.kind, row]));
  return (code) => {
    const kind = kindOf(code);
    return kind === undefined ? undefined : runAt(kind, programmes.get(code));
  };
}
