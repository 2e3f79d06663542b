import type { ListedMeeting } from './listed-meetings.read-model.ts';

/** One weekly meeting in the form of the Meeting Guide specification, whose names it has. Nothing in it is about people. */
export interface MeetingView {
  readonly name: string;
  readonly slug: string;
  /** The weekdays, Sunday as 0. */
  readonly day: readonly number[];
  readonly time: string;
  readonly end_time: string;
  readonly timezone: string;
  readonly types: readonly string[];
  readonly location: string;
  /** Left out where the branch has no address. */
  readonly formatted_address?: string;
  readonly entity: string;
  /** The day and time of the last change, in UTC. */
  readonly updated: string;
}

export const meetingView = (meeting: ListedMeeting, centreName: string): MeetingView => ({
  ...{ name: meeting.name, slug: meeting.id, day: meeting.days, time: meeting.startsAt, end_time: meeting.endsAt },
  ...{ timezone: meeting.timeZone, types: meeting.types, location: meeting.branchName },
  ...(meeting.address === '' ? {} : { formatted_address: meeting.address }),
  entity: centreName,
  updated: meeting.updatedAt.toString({ smallestUnit: 'second' }).replace('T', ' ').replace('Z', ''),
});
