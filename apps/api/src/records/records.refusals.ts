import { refusal, type Refusal } from '../platform/refusal.ts';

/** The reasons for which this slice refuses a request, beside the decisions of the domain. */
export const recordsRefusals = {
  /** 422: the form about a person needs the person, and the form about the session takes none. */
  personOrSession: (): Refusal => refusal('invalid', 'records/person-or-session'),
  /** 422: an amendment changes one part of the record, no fewer and no more. */
  onePart: (): Refusal => refusal('invalid', 'records/one-part'),
} as const;
