import type { Brand } from './brand.ts';

/** Every id is a UUIDv7 made by the caller; the domain never makes one. */
export type CentreId = Brand<'centre'>;
export type BranchId = Brand<'branch'>;
export type RoomId = Brand<'room'>;
export type StaffId = Brand<'staff'>;
export type UserId = Brand<'user'>;
export type MemberId = Brand<'member'>;
export type RelativeId = Brand<'relative'>;
export type StayId = Brand<'stay'>;
export type GroupId = Brand<'group'>;
export type EnrolmentId = Brand<'enrolment'>;
export type WaitingPlaceId = Brand<'waiting-place'>;
export type CapacityDecisionId = Brand<'capacity-decision'>;
export type AbsenceId = Brand<'absence'>;
export type StandInRequestId = Brand<'stand-in-request'>;
export type SessionId = Brand<'session'>;
export type HolidayId = Brand<'holiday'>;
export type ConsentId = Brand<'consent'>;
export type SobrietyEpisodeId = Brand<'sobriety-episode'>;
export type ReminderId = Brand<'reminder'>;
export type FollowUpId = Brand<'follow-up'>;
export type StoryId = Brand<'story'>;
export type IntroductionId = Brand<'introduction'>;
export type OutsideMeetingId = Brand<'outside-meeting'>;
export type OutsideReferralId = Brand<'outside-referral'>;
export type MentorId = Brand<'mentor'>;
export type MentorshipId = Brand<'mentorship'>;
export type LadderId = Brand<'ladder'>;

/** A person who can be enrolled, expected and marked: a member, or a relative in a family group. */
export type PersonId = MemberId | RelativeId;

/** Gives an id its type after it was read (from a row or a path parameter) or made. */
export const idOf = <Id extends Brand<string>>(text: string): Id => text as Id;
