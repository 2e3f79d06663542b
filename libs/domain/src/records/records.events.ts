import type { DomainEvent } from '../kernel/index.ts';
import type { RecordForm } from './form-of.ts';
import type { Visibility } from './visibility.ts';

export type RecordEvent =
  /** Questions of a form were answered about a session or a person at it. */
  | DomainEvent<'answers-recorded', 'session', { readonly form: RecordForm }>
  /** A note about a person at a session was written, changed or emptied. */
  | DomainEvent<'note-written', 'session', { readonly visibility: Visibility }>;
