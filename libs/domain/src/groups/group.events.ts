import type { DomainEvent } from '../kernel/index.ts';

export type GroupEvent =
  | DomainEvent<'group-created', 'group', { readonly kind: string }>
  | DomainEvent<'group-changed', 'group', { readonly fields: readonly string[] }>
  /** The schedule changed from a local day on. */
  | DomainEvent<'group-rescheduled', 'group', { readonly applyFrom: string }>
  | EnrolmentEvent;

export type EnrolmentEvent =
  | DomainEvent<'person-enrolled', 'enrolment', { readonly groupId: string }>
  /** `on`: the first local day on which the person is no longer expected. */
  | DomainEvent<'enrolment-ended', 'enrolment', { readonly groupId: string; readonly on: string }>;
