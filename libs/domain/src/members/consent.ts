import { isDayBefore, ok, refuse } from '../kernel/index.ts';
import type { ConsentId, Day, Result } from '../kernel/index.ts';
import { memberProblems } from './member.problems.ts';
import type { MemberProblem } from './member.problems.ts';

/** The channels over which a message can be sent. */
export const channels = ['email', 'sms', 'whatsapp'] as const;
export type Channel = (typeof channels)[number];

/** The purpose of a consent: messages to the person themselves, or contact with a relative. */
export const consentPurposes = ['messages', 'contact-relative'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** A person's consent, stored as long as their record. Nothing is sent without one in force at the moment of sending. */
export interface Consent {
  readonly id: ConsentId;
  readonly purpose: ConsentPurpose;
  /** Null when the consent is for every channel. */
  readonly channel: Channel | null;
  readonly grantedOn: Day;
  /** The first day on which it is no longer in force; null for no end. */
  readonly expiresOn: Day | null;
  /** The day of the withdrawal, on which it is already no longer in force; null while it has not been withdrawn. */
  readonly withdrawnOn: Day | null;
}

/** The consent that allows this purpose over this channel on this day; undefined if there is none. */
export function consentInForce<Given extends Consent>(
  consents: readonly Given[],
  purpose: ConsentPurpose,
  channel: Channel,
  on: Day,
): Given | undefined {
  return consents.find(
    (consent) => consent.purpose === purpose && (consent.channel === null || consent.channel === channel) && isInForce(consent, on),
  );
}

function isInForce({ grantedOn, expiresOn, withdrawnOn }: Consent, on: Day): boolean {
  if (isDayBefore(on, grantedOn)) return false;
  return [expiresOn, withdrawnOn].every((end) => end === null || isDayBefore(on, end));
}

export type GrantConsent = Omit<Consent, 'withdrawnOn'> & { readonly today: Day };

/** Records a consent. It cannot begin in the future, because a person can only speak for today. */
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
