import { Temporal, type Instant } from '@saath/domain/kernel';
import type { DatedAnswers } from '@saath/domain/records';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

type WithVault = Pick<CentreTransaction, 'vault'>;
const place = (id: string) => ({ table: 'answers', column: 'content', id });

/** The answers as they are inside the seal: `{"mood":{"value":4,"at":"2026-11-24T05:00:00Z"}}`. */
type Written = Readonly<Record<string, { readonly value: unknown; readonly at: string }>>;

export const sealAnswers = ({ vault }: WithVault, id: string, answers: DatedAnswers): Buffer =>
  vault.seal(JSON.stringify(answers), place(id));

export function openAnswers({ vault }: WithVault, id: string, cipher: Buffer): DatedAnswers {
  const written = JSON.parse(vault.open(cipher, place(id))) as Written;
  return Object.fromEntries(Object.entries(written).map(([key, { value, at }]) => [key, { value, at: instant(at) }]));
}

export const sealNote = ({ vault }: WithVault, id: string, text: string): Buffer => vault.seal(text, place(id));
export const openNote = ({ vault }: WithVault, id: string, cipher: Buffer): string => vault.open(cipher, place(id));

const instant = (at: string): Instant => Temporal.Instant.from(at);
