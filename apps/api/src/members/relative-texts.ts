import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { openText, sealText } from '../tenancy/sealed-text.ts';
import type { RelativeRow } from './relative.row.ts';

type WithVault = Pick<CentreTransaction, 'vault'>;

const namePlace = (id: string) => ({ table: 'relatives', column: 'display_name', id });
const relationPlace = (id: string) => ({ table: 'relatives', column: 'relation', id });

/** The given name of a relative as it is stored. */
export const sealRelativeName = (tx: WithVault, id: string, name: string): Pick<RelativeRow, 'displayName' | 'displayNameCipher'> => ({
  displayName: '',
  displayNameCipher: sealText(tx, name, namePlace(id)),
});

/** The relation of a relative as it is stored. */
export const sealRelation = (tx: WithVault, id: string, relation: string): Pick<RelativeRow, 'relation' | 'relationCipher'> => ({
  relation: '',
  relationCipher: sealText(tx, relation, relationPlace(id)),
});

export const openRelation = (tx: WithVault, id: string, cipher: Buffer | null, clear: string): string =>
  openText(tx, cipher, clear, relationPlace(id)) ?? '';

/** The name of a person as it is stored: the alias of a member, or the given name of a relative, which is sealed. */
export interface StoredName {
  readonly clear_name: string | null;
  readonly name_cipher: Buffer | null;
}

/** SQL: the columns of {@link StoredName} for the member `m` or the relative `v`, of whom one may be missing. */
export const nameColumns = (m: string, v: string): string =>
  `coalesce(${m}.alias, ${v}.display_name) as clear_name, ${v}.display_name_cipher as name_cipher`;

/** The name by which screens and messages show a member or a relative; empty when neither is on record. */
export const openName = (tx: WithVault, personId: string, { clear_name: clear, name_cipher: cipher }: StoredName): string =>
  openText(tx, cipher, clear, namePlace(personId)) ?? '';
