import type { DomainEvent, NoFacts } from '../kernel/index.ts';
import type { Visibility } from '../staff/index.ts';
import type { AmendedPart } from './amended-part.ts';
import type { CommitmentOutcome } from './commitment-outcome.ts';
import type { RecordForm } from './form-of.ts';

export type RecordEvent =
  /** Questions of a form were answered about a session or a person at it. */
  | DomainEvent<'answers-recorded', 'session', { readonly form: RecordForm }>
  /** A note about a person at a session was written, changed or emptied. */
  | DomainEvent<'note-written', 'session', { readonly visibility: Visibility }>
  /** A part of the record of a session was changed after the time for corrections; the record keeps what it said before. */
  | DomainEvent<'session-amended', 'session', { readonly part: AmendedPart }>
  /** A person said at a session what they will do before the next one, changed it or took it back. */
  | DomainEvent<'commitment-taken', 'session', NoFacts>
  /** A person was asked at a session about a commitment of an earlier one; null where the answer was taken back. */
  | DomainEvent<'commitment-reviewed', 'session', { readonly outcome: CommitmentOutcome | null }>;
