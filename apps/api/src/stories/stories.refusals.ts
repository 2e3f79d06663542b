import { refusal, type Refusal } from '../platform/refusal.ts';

/** The refusals of this slice beside those of the domain. */
export const storiesRefusals = {
  /** 422: the member has no seat today in the group whose people are to read the story. */
  groupUnknown: (): Refusal => refusal('invalid', 'stories/group-unknown'),
} as const;
