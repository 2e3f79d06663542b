import type { Answers } from '@saath/domain/kernel';
import type { CheckIn } from '@saath/domain/questionnaires';
import type { CipherPlace } from '../platform/vault.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

type WithVault = Pick<CentreTransaction, 'vault'>;
type Feelings = Pick<CheckIn, 'mood' | 'craving'>;

const answersPlace = (id: string): CipherPlace => ({ table: 'questionnaire_answers', column: 'content', id });
const checkInPlace = (id: string): CipherPlace => ({ table: 'check_ins', column: 'content', id });

/** The answers to a questionnaire as they are stored. */
export const sealGiven = ({ vault }: WithVault, id: string, answers: Answers): Buffer =>
  vault.seal(JSON.stringify(answers), answersPlace(id));
export const openGiven = ({ vault }: WithVault, id: string, cipher: Buffer): Answers =>
  JSON.parse(vault.open(cipher, answersPlace(id))) as Answers;

/** Mood and craving as they are stored. */
export const sealFeelings = ({ vault }: WithVault, id: string, { mood, craving }: Feelings): Buffer =>
  vault.seal(JSON.stringify({ mood, craving }), checkInPlace(id));
export const openFeelings = ({ vault }: WithVault, id: string, cipher: Buffer): Feelings =>
  JSON.parse(vault.open(cipher, checkInPlace(id))) as Feelings;

type NoteText = 'companion' | 'agreed' | 'closing';
const notePlace = (id: string, column: NoteText): CipherPlace => ({ table: 'safety_notes', column, id });

/** A text of a safety note as it is stored; null for an empty one. */
export const sealNoteText = ({ vault }: WithVault, id: string, column: NoteText, text: string): Buffer | null =>
  text === '' ? null : vault.seal(text, notePlace(id, column));
export const openNoteText = ({ vault }: WithVault, id: string, column: NoteText, cipher: Buffer | null): string | null =>
  cipher === null ? null : vault.open(cipher, notePlace(id, column));
