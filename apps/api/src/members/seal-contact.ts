import type { Vault } from '../platform/vault.ts';

export interface Contact {
  readonly legalName: string | null;
  /** E.164. */
  readonly phone: string | null;
  readonly email: string | null;
}
export interface SealedContact {
  readonly legalNameCipher: Buffer | null;
  readonly phoneCipher: Buffer | null;
  readonly phoneIndex: Buffer | null;
  readonly emailCipher: Buffer | null;
  readonly emailIndex: Buffer | null;
}

const place = (column: string, id: string) => ({ table: 'members', column, id });

/** Seals a member's legal name and contact details for the database, with blind indexes for the search. */
export function sealContact(vault: Vault, id: string, { legalName, phone, email }: Contact): SealedContact {
  return {
    legalNameCipher: legalName === null ? null : vault.seal(legalName, place('legal_name', id)),
    phoneCipher: phone === null ? null : vault.seal(phone, place('phone', id)),
    phoneIndex: phone === null ? null : vault.blindIndex('phone', phone),
    emailCipher: email === null ? null : vault.seal(email, place('email', id)),
    emailIndex: email === null ? null : vault.blindIndex('email', email.toLowerCase()),
  };
}

export interface SealedRelative {
  readonly nameCipher: Buffer;
  readonly phoneCipher: Buffer | null;
  readonly phoneIndex: Buffer | null;
}

export const sealRelative = (vault: Vault, id: string, name: string, phone: string | null): SealedRelative => ({
  nameCipher: vault.seal(name, { table: 'relatives', column: 'name', id }),
  phoneCipher: phone === null ? null : vault.seal(phone, { table: 'relatives', column: 'phone', id }),
  phoneIndex: phone === null ? null : vault.blindIndex('phone', phone),
});
