import { refusal, type Refusal } from '../platform/refusal.ts';

/** The reasons for which this slice refuses a request, beside the decisions of the domain. */
export const copingPlansRefusals = {
  /** 422: a line has a letter that no font of papers has, such as an emoji. */
  notPrintable: (): Refusal => refusal('invalid', 'coping-plans/not-printable'),
} as const;
