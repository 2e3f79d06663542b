import { refusal, type Refusal } from '../platform/refusal.ts';

/** The reasons for which this slice refuses a request, beside the decisions of the domain. */
export const sessionsRefusals = {
  /** 422: the window of a list ends before it begins. */
  windowEmpty: (): Refusal => refusal('invalid', 'sessions/window-empty'),
  /** 422: the window of a list is longer than this number of days. */
  windowTooLong: (days: number): Refusal => refusal('invalid', 'sessions/window-too-long', { days }),
  /** 422: the confidentiality of the programme kind does not allow notes. */
  notesNotKept: (kind: string): Refusal => refusal('invalid', 'sessions/notes-not-kept', { kind }),
} as const;
