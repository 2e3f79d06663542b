import type { DomainEvent, StaffId } from '../kernel/index.ts';
import type { StandInEnding } from './stand-in-ending.ts';

/** The facts of an event about a question: which question it is of, who was asked, and who asked. */
interface AboutQuestion {
  readonly [name: string]: string | null;
  readonly requestId: string;
  readonly questionId: string;
  readonly staffId: StaffId;
  readonly askedById: StaffId;
  readonly insteadOfId: StaffId | null;
}

/** A person is asked to lead one session, and what becomes of that. */
export type StandInEvent =
  | DomainEvent<'stand-in-asked' | 'stand-in-accepted' | 'stand-in-declined' | 'stand-in-unanswered', 'session', AboutQuestion>
  | DomainEvent<'stand-in-withdrawn', 'session', AboutQuestion & { readonly because: StandInEnding }>;
