import type { Day, Language } from '@saath/domain/kernel';
import { localTimeText } from '@saath/domain/kernel';
import { proofTotals, type Presence, type ProofTotals } from '@saath/domain/proofs';
import { localTimeFrom } from '@saath/domain/kernel';
import { storedDay } from '../database/stored-day.ts';
import type { CipherPlace } from '../platform/vault.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

interface StoredPresence {
  readonly on: string;
  readonly from: string;
  readonly until: string;
  readonly minutes: number;
}

/** The content of a paper, as it was issued. */
export interface ProofContent {
  readonly name: string;
  /** The name of the centre; null when it says what the centre is for. */
  readonly centre: string | null;
  /** The branch of the person; null when its name says what the centre is for. */
  readonly place: string | null;
  readonly signedBy: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly issuedOn: string;
  readonly presences: readonly StoredPresence[];
}

const placeOf = (id: string): CipherPlace => ({ table: 'proofs', column: 'content', id });

export const storedPresence = ({ on, from, until, minutes }: Presence): StoredPresence => ({
  ...{ on: on.toString(), from: localTimeText(from), until: localTimeText(until), minutes },
});

export const sealContent = ({ vault }: Pick<CentreTransaction, 'vault'>, id: string, content: ProofContent): Buffer =>
  vault.seal(JSON.stringify(content), placeOf(id));

export const openContent = ({ vault }: Pick<CentreTransaction, 'vault'>, id: string, cipher: Buffer): ProofContent =>
  JSON.parse(vault.open(cipher, placeOf(id))) as ProofContent;

export interface ProofSummary extends ProofTotals {
  readonly first: Day;
  readonly last: Day;
}

/** The first and the last day, on how many days, and how long in all. */
export function summaryOf({ presences }: ProofContent): ProofSummary {
  const read = presences.map(presenceOf);
  const days = read.map(({ on }) => on);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) throw new Error('A proof has a day.');
  return { ...proofTotals(read), first, last };
}

function presenceOf({ on, from, until, minutes }: StoredPresence): Presence {
  const [began, ended] = [localTimeFrom(from), localTimeFrom(until)];
  if (began === undefined || ended === undefined) throw new Error('A proof has times of day.');
  return { on: storedDay(on), from: began, until: ended, minutes };
}
