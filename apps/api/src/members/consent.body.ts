import { languages, type Language } from '@saath/domain/kernel';
import {
  consentMeans,
  consentPurposes,
  evidenceKinds,
  memberLimits,
  type ConsentMeans,
  type ConsentPurpose,
  type EvidenceKind,
} from '@saath/domain/members';
import { IsIn, IsUUID } from 'class-validator';
import { IsDay, MayBeMissing, MayBeNull } from '../http/request-values.ts';
import { Paragraphs } from '../http/text-rules.ts';
import type { DayText, Id } from '../http/units.ts';

/** A consent that a member gives. */
export class GrantConsentBody {
  /** The purpose of the consent: messages, or what a relative may receive. */
  @IsIn(consentPurposes) purpose: ConsentPurpose;
  /** The channel for which the consent is valid, or a call; null or left out for every one. */
  @MayBeNull() @IsIn(consentMeans) channel?: ConsentMeans | null;
  /** The relative whom the consent names, where its purpose is about one. */
  @MayBeMissing() @IsUUID() relativeId?: Id;
  /** The day on which the consent was given; left out, today. */
  @MayBeMissing() @IsDay() grantedOn?: DayText;
  /** The first day on which the consent is no longer valid. */
  @MayBeMissing() @IsDay() expiresOn?: DayText;
  /**
   * The limits of the consent in the words of the member, stored encrypted.
   * @example You may tell my sister when the family evening is.
   */
  @MayBeMissing() @Paragraphs(memberLimits.consentWordsLength) words?: string;
  /** The language in which the notice was read to the member. */
  @MayBeMissing() @IsIn(languages) noticeLanguage?: Language;
  /** How the consent was given. */
  @MayBeMissing() @IsIn(evidenceKinds) evidenceKind?: EvidenceKind;
  /**
   * Where the evidence is, stored encrypted.
   * @example On paper, in the file
   */
  @MayBeMissing() @Paragraphs(memberLimits.evidenceLength) evidence?: string;
}
