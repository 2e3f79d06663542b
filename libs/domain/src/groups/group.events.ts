import type { DomainEvent } from '../kernel/index.ts';

export type GroupEvent =
  | DomainEvent<'group-created', 'group', { readonly kind: string }>
  /** With the local day from which the group has another room; absent where its room stays, and in an event of the version before. */
  | DomainEvent<'group-changed', 'group', { readonly fields: readonly string[]; readonly roomFrom?: string }>
  /** The schedule changed from a local day on. */
  | DomainEvent<'group-rescheduled', 'group', { readonly applyFrom: string }>
  /** The group meets for the last time by this local day. */
  | DomainEvent<'group-ended', 'group', { readonly lastDay: string }>
  | DomainEvent<'capacity-decided', 'group', { readonly most: number; readonly until: string | null }>
  | EnrolmentEvent
  | WaitingEvent;

export type EnrolmentEvent =
  | DomainEvent<'person-enrolled', 'enrolment', { readonly groupId: string }>
  /** `on`: the first local day on which the person is no longer expected. */
  | DomainEvent<'enrolment-ended', 'enrolment', { readonly groupId: string; readonly on: string }>;

/** The steps of a person on the waiting list of a group. */
export type WaitingEvent =
  | DomainEvent<
      'place-asked' | 'request-accepted' | 'offer-declined' | 'offer-lapsed' | 'place-left',
      'waiting-place',
      { readonly groupId: string }
    >
  /** `until`: the instant at which the offer lapses. */
  | DomainEvent<'seat-offered', 'waiting-place', { readonly groupId: string; readonly until: string }>
  /** The places in the order before and after, counted from one. */
  | DomainEvent<'place-moved', 'waiting-place', { readonly groupId: string; readonly from: number; readonly to: number }>;
