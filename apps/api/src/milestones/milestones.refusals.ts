import { refusal, type Refusal } from '../platform/refusal.ts';

/** The reasons for which this slice refuses a request, beside the decisions of the domain. */
export const milestonesRefusals = {
  /** 422: the alias has a letter that no font of papers has. */
  notPrintable: (): Refusal => refusal('invalid', 'milestones/not-printable'),
} as const;
