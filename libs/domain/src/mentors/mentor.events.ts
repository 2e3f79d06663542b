import type { DomainEvent, NoFacts } from '../kernel/index.ts';
import type { ContactOutcome, ContactType } from './contact-types.ts';
import type { MentorshipEndReason } from './mentorship.ts';

export type MentorEvent =
  | DomainEvent<'mentor-added' | 'mentor-stepped-back', 'mentor', NoFacts>
  | DomainEvent<'mentor-changed', 'mentor', { readonly fields: readonly string[] }>
  | DomainEvent<'mentor-bounds-changed', 'centre', { readonly fields: readonly string[] }>
  /** The day of the supervision, `YYYY-MM-DD`. */
  | DomainEvent<'supervision-recorded', 'mentor', { readonly on: string }>
  /** A person asks for a mentor, or waits for one again. */
  | DomainEvent<'mentor-wanted', 'member', NoFacts>
  | DomainEvent<'mentor-paired', 'mentorship', { readonly mentorId: string }>
  | DomainEvent<'mentorship-ended', 'mentorship', { readonly mentorId: string; readonly reason: MentorshipEndReason }>
  | DomainEvent<
      'mentor-contact-logged',
      'mentorship',
      { readonly type: ContactType; readonly outcome: ContactOutcome; readonly memberId: string }
    >
  | DomainEvent<'next-contact-set', 'mentorship', { readonly on: string }>
  /** The number of a person was shown to their mentor for a call. */
  | DomainEvent<'mentee-number-shown', 'member', NoFacts>;
