import { refusal, type Refusal } from '../platform/refusal.ts';

/** The refusals of this slice beside those of the domain. */
export const outsideMeetingsRefusals = {
  /** 409: nobody is sent to a meeting that is not on the list any more. */
  archived: (): Refusal => refusal('conflict', 'outside-meetings/archived'),
  /** 422: the mentor who is to go along does not accompany the member. */
  mentorUnknown: (): Refusal => refusal('invalid', 'outside-meetings/mentor-unknown'),
} as const;
