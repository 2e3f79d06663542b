import type { DomainEvent } from '../kernel/index.ts';
import type { StandInEvent } from './stand-in.events.ts';

/** A person of the staff is away on these days, or is not after all. */
export type AbsenceEvent =
  | DomainEvent<'absence-recorded' | 'absence-removed', 'staff', { readonly startsOn: string; readonly endsOn: string }>
  | StandInEvent;
