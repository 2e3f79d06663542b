import { isDayBefore, ok, refuse } from '../kernel/index.ts';
import type { ConsentId, Day, Result } from '../kernel/index.ts';
import { memberProblems } from './member.problems.ts';
import type { MemberProblem } from './member.problems.ts';

/** The ways a message can travel. */
export const channels = ['email', 'sms', 'whatsapp'] as const;
export type Channel = (typeof channels)[number];

/** What was agreed to: reminders to the person themselves, or updates to a relative. */
export const consentPurposes = ['messages', 'contact-relative'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** A person's word, kept as long as the record. Nothing is sent without one in force at the moment of sending. */
export interface Consent {
  readonly id: ConsentId;
  readonly purpose: ConsentPurpose;
  /** Null when the consent names no channel and so holds for each. */
  readonly channel: Channel | null;
  readonly grantedOn: Day;
  /** The first day it no longer holds; null when it has no term. */
  readonly expiresOn: Day | null;
  /** From this day on it does not hold: a withdrawal works at once. */
  readonly withdrawnOn: Day | null;
}

/** The consent that allows this on that day, or undefined: then it must not happen. */
export function consentInForce<Given extends Consent>(
  consents: readonly Given[],
  purpose: ConsentPurpose,
  channel: Channel,
  on: Day,
): Given | undefined {
  return consents.find(
    (consent) => consent.purpose === purpose && (consent.channel === null || consent.channel === channel) && holdsOn(consent, on),
  );
}

function holdsOn({ grantedOn, expiresOn, withdrawnOn }: Consent, on: Day): boolean {
  if (isDayBefore(on, grantedOn)) return false;
  return [expiresOn, withdrawnOn].every((end) => end === null || isDayBefore(on, end));
}

export type GrantConsent = Omit<Consent, 'withdrawnOn'> & { readonly today: Day };

/** Records a consent; it cannot begin in the future, because nobody can promise for another day. */
export function grantConsent({ today, ...consent }: GrantConsent): Result<Consent, MemberProblem> {
  if (isDayBefore(today, consent.grantedOn)) return refuse(memberProblems.dateInFuture());
  if (consent.expiresOn !== null && !isDayBefore(consent.grantedOn, consent.expiresOn)) return refuse(memberProblems.consentEmpty());
  return ok({ ...consent, withdrawnOn: null });
}

export function withdrawConsent(
  consent: Consent,
  { on, today }: { readonly on: Day; readonly today: Day },
): Result<Consent, MemberProblem> {
  if (consent.withdrawnOn !== null) return refuse(memberProblems.consentWithdrawn());
  if (isDayBefore(on, consent.grantedOn)) return refuse(memberProblems.consentBeforeGrant());
  if (isDayBefore(today, on)) return refuse(memberProblems.dateInFuture());
  return ok({ ...consent, withdrawnOn: on });
}
