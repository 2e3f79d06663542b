import { isDayBefore } from '../kernel/index.ts';
import type { Day, Instant, OutsideReferralId } from '../kernel/index.ts';
import { daysUnanswered, unansweredAfterDays } from '../outside-meetings/index.ts';

/** A visit to a meeting outside that is arranged and that nobody has answered. */
export interface UnansweredVisit {
  readonly referralId: OutsideReferralId;
  readonly on: Day;
}

/** A reason for a word: nobody knows whether the visit took place. */
export interface UnansweredReason {
  readonly code: 'outside-visit-unanswered';
  readonly params: { readonly days: number };
  readonly since: Day;
  readonly source: { readonly type: 'outside-referral'; readonly id: OutsideReferralId };
}

/** The day from which a visit is a reason for a word, as long as nobody answers it. */
export const unansweredSince = ({ on }: UnansweredVisit): Day => on.add({ days: unansweredAfterDays });

/** The visits that nobody has answered for too long. After a conversation with the member, those that were known at that time are settled. */
export const unansweredReasonsOf = (
  visits: readonly UnansweredVisit[],
  isOpen: (knownSince: Instant) => boolean,
  { today, timeZone }: { readonly today: Day; readonly timeZone: string },
): readonly UnansweredReason[] =>
  visits
    .filter((visit) => !isDayBefore(today, unansweredSince(visit)) && isOpen(unansweredSince(visit).toZonedDateTime(timeZone).toInstant()))
    .map(({ referralId: id, on }) => ({
      ...{ code: 'outside-visit-unanswered', params: { days: daysUnanswered(on, today) }, since: on },
      source: { type: 'outside-referral', id },
    }));
