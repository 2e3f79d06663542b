import type { CopingLine } from '@saath/domain/coping-plans';
import type { CipherPlace } from '../platform/vault.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

const placeOf = (id: string): CipherPlace => ({ table: 'coping_plans', column: 'lines', id });

/** The lines of a plan as they are stored: as one text, so that nothing tells how many there are of what. */
export const sealLines = ({ vault }: Pick<CentreTransaction, 'vault'>, id: string, lines: readonly CopingLine[]): Buffer =>
  vault.seal(JSON.stringify(lines), placeOf(id));

export const openLines = ({ vault }: Pick<CentreTransaction, 'vault'>, id: string, cipher: Buffer): readonly CopingLine[] =>
  JSON.parse(vault.open(cipher, placeOf(id))) as readonly CopingLine[];
