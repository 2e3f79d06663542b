import type { DomainEvent, NoFacts, SessionId, StaffId } from '../kernel/index.ts';
import type { FollowUpOutcome } from './follow-up.ts';

export type CareEvent =
  | DomainEvent<'attention-spoke' | 'attention-later' | 'follow-up-added', 'member', NoFacts>
  /** A member said at a session that they would like to talk to someone, or took it back. */
  | DomainEvent<'talk-wanted' | 'talk-not-wanted', 'member', { readonly sessionId: SessionId }>
  /** The moment from which the member needs a word, or the place in the list of those who do, was computed anew and differs. */
  | DomainEvent<'need-changed', 'member', NoFacts>
  /** The contacts owed after a discharge were planned or withdrawn. */
  | DomainEvent<'follow-ups-planned' | 'follow-ups-withdrawn', 'member', NoFacts>
  /** The number of a member was shown to somebody who is to call them, because they need a word or because of a follow-up. */
  | DomainEvent<'number-shown', 'member' | 'follow-up', NoFacts>
  /** A plan of aftercare was made with a discharge, or changed. */
  | DomainEvent<'aftercare-planned' | 'aftercare-changed', 'member', NoFacts>
  | DomainEvent<'follow-up-completed', 'follow-up', { readonly outcome: FollowUpOutcome }>
  | DomainEvent<'follow-up-handed-over', 'follow-up', { readonly to: StaffId }>
  /** So many contacts were given to a colleague in one act. */
  | DomainEvent<'follow-ups-given', 'staff', { readonly count: number }>
  /** The member asked not to be called, so that the calls of the plan ended. */
  | DomainEvent<'calls-ended', 'member', NoFacts>
  /** Days as `YYYY-MM-DD`. */
  | DomainEvent<'follow-up-snoozed', 'follow-up', { readonly from: string; readonly until: string }>;
