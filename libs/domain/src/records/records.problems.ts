import { problem } from '../kernel/index.ts';
import type { FieldFault, SessionId } from '../kernel/index.ts';

/** The refusals of what is written about a session and its people. */
export const recordProblems = {
  /** The form has changed since it was loaded, and `field` is gone or takes this answer no more; `version` is the present one. */
  formChanged: (version: string, field: string) => problem('conflict', 'records/form-changed', { version, field }),
  /** The form has no such question, or no longer. */
  fieldUnknown: (field: string) => problem('invalid', 'records/field-unknown', { field }),
  answerNotValid: (field: string, fault: FieldFault) => problem('invalid', 'records/answer-not-valid', { field, fault }),
  /** Only a session that was held has a record to amend. */
  notHeld: (sessionId: SessionId) => problem('conflict', 'records/not-held', { sessionId }),
  /** The record may still be corrected, which needs no amendment. */
  stillOpen: (sessionId: SessionId) => problem('conflict', 'records/still-open', { sessionId }),
  reasonMissing: () => problem('invalid', 'records/reason-missing'),
  notesNotKept: (kind: string) => problem('conflict', 'records/notes-not-kept', { kind }),
} as const;
export type RecordProblem = ReturnType<(typeof recordProblems)[keyof typeof recordProblems]>;
