import type { Language } from '@saath/domain/kernel';
import type { ConsentMeans, ConsentPurpose, ConsentState, EvidenceKind } from '@saath/domain/members';
import { pageViewOf } from '../http/page.view.ts';
import type { DayText, Id } from '../http/units.ts';

/** A consent of a member. */
export class ConsentView {
  /** The consent. */
  id: Id;
  /** The purpose of the consent: messages, or what a relative may receive. */
  purpose: ConsentPurpose;
  /** The channel for which the consent is valid, or a call; null for every one. */
  channel: ConsentMeans | null;
  /** The relative whom the consent names; null when it names none. */
  relativeId: Id | null;
  /** The day on which the consent was given. */
  grantedOn: DayText;
  /** The first day on which the consent is no longer valid; null without an end. */
  expiresOn: DayText | null;
  /** The day on which the consent was withdrawn; null when it was not. */
  withdrawnOn: DayText | null;
  /** The state of the consent today. */
  state: ConsentState;
  /** The day from which it is to be asked again; null when it is not in force or has no end. */
  renewFrom: DayText | null;
  /**
   * The limits of the consent in the words of the member; null when they said none.
   * @example You may tell my sister when the family evening is.
   */
  words: string | null;
  /** The language in which the notice was read to the member; null when nobody wrote it. */
  noticeLanguage: Language | null;
  /** How the consent was given; null when nobody wrote it. */
  evidenceKind: EvidenceKind | null;
  /**
   * Where the evidence is; null when nobody wrote it.
   * @example On paper, in the file
   */
  evidence: string | null;
  /**
   * The person of the staff who recorded it; null when it was recorded by an earlier version.
   * @example Meera Kulkarni
   */
  recordedBy: string | null;
}

/** The consents of a member, a page at a time. */
export class ConsentPage extends pageViewOf(ConsentView) {}

/** A purpose and what the consents of a member allow of it today. */
export class AllowanceView {
  /** The purpose. */
  purpose: ConsentPurpose;
  /** The relative whom it is about; null for the member. */
  relativeId: Id | null;
  /** The channels that are allowed today, and a call; empty when nothing is. */
  means: readonly ConsentMeans[];
  /** The consents that allow it. */
  by: readonly Id[];
  /** The first day on which it is no longer allowed; null without an end, and when nothing is allowed. */
  until: DayText | null;
}

/** The allowances of a member today, a page at a time. */
export class AllowancePage extends pageViewOf(AllowanceView) {}
