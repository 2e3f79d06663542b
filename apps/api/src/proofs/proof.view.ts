import type { Language } from '@saath/domain/kernel';
import { pageViewOf } from '../http/page.view.ts';
import type { Count, DayText, Id, InstantText, Minutes } from '../http/units.ts';

/** A proof of attendance. */
export class ProofView {
  /** The proof. */
  id: Id;
  /**
   * The code by which everybody can check the paper.
   * @example 7K2Q-M94D
   */
  code: string;
  /** The language of the paper. */
  language: Language;
  /** The first day on which the person was present. */
  startsOn: DayText;
  /** The last day on which the person was present. */
  endsOn: DayText;
  /** On how many days the person was present. */
  dates: Count;
  /** How long the person was present in all. */
  minutes: Minutes;
  /** When it was issued. */
  issuedAt: InstantText;
  /**
   * The person of the staff who issued it.
   * @example Meera Kulkarni
   */
  issuedBy: string;
  /** When it was withdrawn; null while the paper is valid. */
  withdrawnAt: InstantText | null;
}

/** Proofs of attendance, a page at a time. */
export class ProofPage extends pageViewOf(ProofView) {}
