import { Temporal, daysBetween, isDayBefore, ok, refuse } from '../kernel/index.ts';
import type { ConsentId, Day, Result } from '../kernel/index.ts';
import { purposeFacts } from './consent-purpose.ts';
import type { ConsentMeans, ConsentPurpose } from './consent-purpose.ts';
import { memberProblems } from './member.problems.ts';
import type { MemberProblem } from './member.problems.ts';

/** A person's consent, stored as long as their record. Nothing is sent without one in force at the moment of sending. */
export interface Consent {
  readonly id: ConsentId;
  readonly purpose: ConsentPurpose;
  /** Null when the consent is for every means. */
  readonly channel: ConsentMeans | null;
  readonly grantedOn: Day;
  /** The first day on which it is no longer in force; null for no end. */
  readonly expiresOn: Day | null;
  /** The day of the withdrawal, on which it is already no longer in force; null while it has not been withdrawn. */
  readonly withdrawnOn: Day | null;
}

/** Whether a consent allows a purpose: its own, and those within it. */
const allows = ({ purpose: given }: Pick<Consent, 'purpose'>, purpose: ConsentPurpose): boolean =>
  given === purpose || purposeFacts[purpose].within.includes(given);

/** Whether a consent allows this purpose by this means on this day. */
const isInForce = (consent: Consent, purpose: ConsentPurpose, means: ConsentMeans, on: Day): boolean =>
  allows(consent, purpose) && (consent.channel === null || consent.channel === means) && consentState(consent, on) === 'in-force';

/** The consent that allows this purpose by this means on this day; undefined if there is none. */
export function consentInForce<Given extends Consent>(
  consents: readonly Given[],
  purpose: ConsentPurpose,
  means: ConsentMeans,
  on: Day,
): Given | undefined {
  return consents.find((consent) => isInForce(consent, purpose, means, on));
}

/** Where a consent is in its course on a day. */
export const consentStates = ['not-yet', 'in-force', 'expired', 'withdrawn'] as const;
export type ConsentState = (typeof consentStates)[number];

export function consentState({ grantedOn, expiresOn, withdrawnOn }: Omit<Consent, 'id' | 'purpose' | 'channel'>, on: Day): ConsentState {
  if (isDayBefore(on, grantedOn)) return 'not-yet';
  if (withdrawnOn !== null && !isDayBefore(on, withdrawnOn)) return 'withdrawn';
  return expiresOn !== null && !isDayBefore(on, expiresOn) ? 'expired' : 'in-force';
}

/** In days before the end of a consent: it is asked again from then on. */
const renewalDays = 14;

/** The day from which a consent is to be asked again; null where it has no end. Never before the day on which it was given. */
export function renewalFrom({ grantedOn, expiresOn }: Pick<Consent, 'grantedOn' | 'expiresOn'>): Day | null {
  if (expiresOn === null) return null;
  return daysBetween(grantedOn, expiresOn) <= renewalDays ? grantedOn : expiresOn.subtract({ days: renewalDays });
}

/** A consent with the relative whom it names; null for one about the member alone. */
export interface ConsentAboutSomebody extends Consent {
  readonly relativeId: string | null;
}

/** Whether another consent lasts beyond the end of this one, and allows what this one does. */
function outlasts(other: ConsentAboutSomebody, consent: ConsentAboutSomebody, on: Day): boolean {
  if (other.id === consent.id || consent.expiresOn === null || consentState(other, on) !== 'in-force') return false;
  const isAsWide = allows(other, consent.purpose) && (other.channel === null || other.channel === consent.channel);
  const isLater = other.expiresOn === null || isDayBefore(consent.expiresOn, other.expiresOn);
  return isAsWide && isLater && other.relativeId === consent.relativeId;
}

/** The consents in force that are to be asked again on a day, because they end soon and no other one takes their place. */
export const consentsToRenew = <Given extends ConsentAboutSomebody>(consents: readonly Given[], on: Day): readonly Given[] =>
  consents.filter((consent) => {
    const from = renewalFrom(consent);
    if (from === null || isDayBefore(on, from) || consentState(consent, on) !== 'in-force') return false;
    return !consents.some((other) => outlasts(other, consent, on));
  });

/** The use of a purpose on a day: its means, the consents that allow them, and their end. */
export interface Allowance {
  readonly purpose: ConsentPurpose;
  /** Empty where it is not allowed. */
  readonly means: readonly ConsentMeans[];
  /** The consents that allow it. */
  readonly by: readonly ConsentId[];
  /** The first day on which none of these consents is in force any more; null without an end, and where nothing is allowed. */
  readonly until: Day | null;
}

/** The allowances of these consents on a day, each purpose by the same rule that every use asks. */
export function allowancesOn(consents: readonly Consent[], purposes: readonly ConsentPurpose[], on: Day): readonly Allowance[] {
  return purposes.map((purpose) => {
    const { means } = purposeFacts[purpose];
    const by = consents.filter((consent) => means.some((one) => isInForce(consent, purpose, one, on)));
    const allowed = means.filter((one) => by.some((consent) => isInForce(consent, purpose, one, on)));
    return { purpose, means: allowed, by: by.map(({ id }) => id), until: lastEnd(by) };
  });
}

function lastEnd(consents: readonly Consent[]): Day | null {
  const ends = consents.flatMap(({ expiresOn }) => (expiresOn === null ? [] : [expiresOn]));
  return ends.length < consents.length ? null : (ends.toSorted((a, b) => Temporal.PlainDate.compare(a, b)).at(-1) ?? null);
}

/** How a consent was given. */
export const evidenceKinds = ['signed-on-paper', 'signed-on-device', 'spoken'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export type GrantConsent = Omit<Consent, 'withdrawnOn'> & {
  readonly today: Day;
  readonly relativeId: string | null;
};

/**
 * Records a consent. It cannot begin in the future, because a person can only speak for today; it names a relative exactly when its purpose
 * is about one; its means is one by which the purpose can be served.
 */
export function grantConsent({ today, relativeId, ...consent }: GrantConsent): Result<Consent, MemberProblem> {
  const { recipient, means } = purposeFacts[consent.purpose];
  if (isDayBefore(today, consent.grantedOn)) return refuse(memberProblems.dateInFuture());
  if (consent.expiresOn !== null && !isDayBefore(consent.grantedOn, consent.expiresOn)) return refuse(memberProblems.consentEmpty());
  if ((recipient === 'relative') !== (relativeId !== null)) return refuse(memberProblems.consentRecipient());
  if (consent.channel !== null && !means.includes(consent.channel)) return refuse(memberProblems.consentMeans());
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
