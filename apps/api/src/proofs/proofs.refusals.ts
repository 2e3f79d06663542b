import { refusal, type Refusal } from '../platform/refusal.ts';

/** The reasons for which this slice refuses a request, beside the decisions of the domain. */
export const proofsRefusals = {
  /** 422: the name has a letter that no font of papers has, and a paper with a gap in its name proves nothing. */
  nameNotPrintable: (): Refusal => refusal('invalid', 'proofs/name-not-printable'),
} as const;
