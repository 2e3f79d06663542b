import { endingsOfPhone, wordsOfLegalName } from '@saath/domain/members';
import type { Vault } from '../platform/vault.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { MemberTokenRow } from './member-token.row.ts';

/** A member with the sealed values by which the member is found. */
export interface SealedMember {
  readonly id: string;
  readonly legal_name_cipher: Buffer | null;
  readonly phone_cipher: Buffer | null;
}

/** In bytes: enough that no two values of a centre share a token, and half of what an index of whole hashes takes. */
const tokenBytes = 16;

export const legalWordToken = (vault: Vault, word: string): Buffer => vault.blindIndex('legal-word', word).subarray(0, tokenBytes);
export const phoneEndingToken = (vault: Vault, ending: string): Buffer => vault.blindIndex('phone-ending', ending).subarray(0, tokenBytes);

/** The tokens of a legal name and of a number in E.164. Two members with the same word have the same token; no token says which word it is. */
export const tokensOf = (
  vault: Vault,
  { legalName, phone }: { readonly legalName: string | null; readonly phone: string | null },
): Buffer[] => [
  ...wordsOfLegalName(legalName ?? '').map((word) => legalWordToken(vault, word)),
  ...(phone === null ? [] : endingsOfPhone(phone)).map((ending) => phoneEndingToken(vault, ending)),
];

/** Stores the tokens of members who may have others already; writing them twice changes nothing. */
export async function writeMemberTokens(tx: CentreTransaction, members: readonly SealedMember[]): Promise<void> {
  const tokens = tx.table(MemberTokenRow);
  const open = (cipher: Buffer | null, column: string, id: string): string | null =>
    cipher === null ? null : tx.vault.open(cipher, { table: 'members', column, id });
  await tokens.remove({ memberId: members.map(({ id }) => id) });
  await tokens.insert(
    members.flatMap(({ id: memberId, legal_name_cipher: name, phone_cipher: number }) => {
      const opened = { legalName: open(name, 'legal_name', memberId), phone: open(number, 'phone', memberId) };
      return tokensOf(tx.vault, opened).map((token) => ({ token, memberId }));
    }),
  );
}

/** Stores the tokens of these members as their record is now. */
export async function writeTokensOf(tx: CentreTransaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const sql = 'select id, legal_name_cipher, phone_cipher from members where centre_id = $1 and id = any($2::uuid[])';
  await writeMemberTokens(tx, await tx.rows<SealedMember>(sql, ids));
}

/** Removes the tokens of a member who is not found any more. */
export const removeMemberTokens = async (tx: CentreTransaction, memberId: string): Promise<void> => {
  await tx.table(MemberTokenRow).remove({ memberId });
};
