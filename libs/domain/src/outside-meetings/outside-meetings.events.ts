import type { DomainEvent } from '../kernel/index.ts';
import type { VisitOutcome } from './referral-course.ts';

export type OutsideMeetingEvent =
  /** A meeting outside was listed, or its entry was changed. */
  | DomainEvent<'outside-meeting-listed' | 'outside-meeting-changed', 'outside-meeting'>
  /** A visit to a meeting outside was arranged with a member, changed, spoken about afterwards, or the steps towards it ended. */
  | DomainEvent<
      'outside-visit-arranged' | 'outside-visit-changed' | 'outside-visit-described' | 'outside-referral-ended',
      'member',
      { readonly referralId: string }
    >
  /** Somebody answered whether a visit took place. */
  | DomainEvent<'outside-visit-answered', 'member', { readonly referralId: string; readonly outcome: VisitOutcome }>;
