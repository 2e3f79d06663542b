import { withCentreOverrides, type ProgrammeKind, type ProgrammeOverrides } from '@saath/domain/programmes';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { kindOf } from './installed-kinds.ts';

/** Finds the kind with a code, with the overrides of this centre; undefined when it is not installed. */
export type KindHere = (code: string) => ProgrammeKind | undefined;

/** Loads the kinds with the overrides of this centre, including kinds that it no longer offers: their groups continue. */
export async function kindsHere(tx: CentreTransaction): Promise<KindHere> {
  const rows = await tx.rows<{ kind: string; overrides: ProgrammeOverrides }>(
    'select kind, overrides from enabled_programmes where centre_id = $1',
  );
  const programmes = new Map(rows.map((row) => [row.kind, row]));
  return (code) => {
    const kind = kindOf(code);
    return kind === undefined ? undefined : withCentreOverrides(kind, programmes.get(code));
  };
}
