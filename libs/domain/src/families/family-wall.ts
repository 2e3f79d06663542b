import { ok, refuse } from '../kernel/index.ts';
import type { Day, Result } from '../kernel/index.ts';
import { consentInForce } from '../members/index.ts';
import type { Channel, Consent } from '../members/index.ts';
import { familyProblems } from './family.problems.ts';
import type { FamilyProblem } from './family.problems.ts';

/**
 * What may be said to a relative: something about the member, which the member decides; or something about the relative's own
 * family group, which the relative decides, even when the member refuses every contact.
 */
export const relativeSubjects = ['member-update', 'own-group'] as const;
export type RelativeSubject = (typeof relativeSubjects)[number];

export interface TellRelative {
  readonly subject: RelativeSubject;
  readonly channel: Channel;
  readonly on: Day;
  /** The member's consents. */
  readonly memberConsents: readonly Consent[];
  /** The relative's own consents. */
  readonly relativeConsents: readonly Consent[];
}

/**
 * The one-way wall. What relatives tell the centre goes to the record; back out goes only what a consent in force allows. Neither
 * consent stands in for the other.
 */
export function tellRelative({ subject, channel, on, memberConsents, relativeConsents }: TellRelative): Result<Consent, FamilyProblem> {
  const consent =
    subject === 'member-update'
      ? consentInForce(memberConsents, 'contact-relative', channel, on)
      : consentInForce(relativeConsents, 'messages', channel, on);
  return consent === undefined ? refuse(familyProblems.noConsent()) : ok(consent);
}
