import type { DomainEvent, StaffId } from '../kernel/index.ts';

export type QuestionnaireEvent =
  /** A centre made a questionnaire, or another version of it; the code says which. */
  | DomainEvent<'questionnaire-made', 'questionnaire', { readonly code: string; readonly revision: number }>
  /** The questions were answered and the person who asked them has finished. */
  | DomainEvent<'questionnaire-answered', 'member', { readonly code: string }>
  /** A safety question was answered with more than 0 points. */
  | DomainEvent<'safety-note-opened', 'member', { readonly noteId: string; readonly namedId: StaffId }>
  /** It was agreed who stays with the person and until when, or somebody else is named. */
  | DomainEvent<'safety-note-arranged', 'member', { readonly noteId: string; readonly namedId: StaffId }>
  | DomainEvent<'safety-note-closed', 'member', { readonly noteId: string }>
  /** How a person is: mood, craving, and whether they would like to talk. */
  | DomainEvent<'checked-in', 'member', { readonly wantsTalk: boolean }>;
