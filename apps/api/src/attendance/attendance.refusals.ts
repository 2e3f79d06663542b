import { refusal, type Refusal } from '../platform/refusal.ts';

/** The reasons for which this slice refuses a request, beside the decisions of the domain. */
export const attendanceRefusals = {
  /** 422: a person who walks in is named by a code or by a name, not by both and not by neither. */
  codeOrName: (): Refusal => refusal('invalid', 'attendance/code-or-name'),
} as const;
