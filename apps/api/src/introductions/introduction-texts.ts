import { sharedContacts, type SharedContact } from '@saath/domain/introductions';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { sealText } from '../tenancy/sealed-text.ts';

type WithVault = Pick<CentreTransaction, 'vault'>;
const place = (column: string, id: string) => ({ table: 'introduction_people', column, id });

/** A yes as it is stored; null for no answer. */
export const sealYes = (tx: WithVault, id: string, yes: SharedContact | null): Buffer | null => sealText(tx, yes, place('yes', id));

export function openYes({ vault }: WithVault, id: string, cipher: Buffer | null): SharedContact | null {
  const text = cipher === null ? null : vault.open(cipher, place('yes', id));
  return sharedContacts.find((one) => one === text) ?? null;
}

/** The facts about one person that the others were told when all met. */
export interface ExchangedFacts {
  readonly name: string;
  /** E.164; null where the person gave the name alone. */
  readonly phone: string | null;
}

export const sealExchanged = (tx: WithVault, id: string, { name, phone }: ExchangedFacts): Buffer | null =>
  sealText(tx, JSON.stringify({ name, phone }), place('exchanged', id));

export const openExchanged = ({ vault }: WithVault, id: string, cipher: Buffer | null): ExchangedFacts | null =>
  cipher === null ? null : (JSON.parse(vault.open(cipher, place('exchanged', id))) as ExchangedFacts);
