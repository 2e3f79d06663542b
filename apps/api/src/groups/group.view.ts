import { ApiProperty } from '@nestjs/swagger';
import type { PersonKind } from '@saath/domain/groups';
import type { Language } from '@saath/domain/kernel';
import { attendanceStates, type EnrolmentMode } from '@saath/domain/programmes';
import { LoneSessionView } from '../absences/lone-session.view.ts';
import { pageViewOf } from '../http/page.view.ts';
import type { Count, DayText, Id, InstantText, KindCode, Minutes, Percent, TimeText, Version } from '../http/units.ts';
import { ScheduleView } from '../members/member.view.ts';
import { FacilitatorView } from './facilitator.view.ts';
import { SessionItemView } from '../sessions/session-item.view.ts';

/** The person who decided that a group has more people than seats. */
export class OverfullView {
  /**
   * The name of the person of the staff who decided; null where that is not known.
   * @example Meera Kulkarni
   */
  decidedBy: string | null;
  /** Whether a sheet brought the people, so that the person who imported it decided. */
  isBySheet: boolean;
  /** When it was decided. */
  decidedAt: InstantText;
}

/** The span of days on which a person leads a group. */
export class LeadingView extends FacilitatorView {
  /** The span. */
  id: Id;
  /** Whether the person leads the sessions of the group or is a back-up. */
  role: 'leads' | 'back-up';
  /** The first day on which the person leads. */
  startsOn: DayText;
  /** The first day on which the person leads no longer; null while no end is set. */
  endsOn: DayText | null;
}

/** The people who lead a group, a page at a time. */
export class LeadingPage extends pageViewOf(LeadingView) {}

/** The next session of a group. */
export class NextSessionView {
  /** The session. */
  id: Id;
  /** When the session begins. */
  startsAt: InstantText;
}

/** A schedule that is decided and applies from a later day. */
export class ComingScheduleView extends ScheduleView {
  /** The first day on which the new schedule applies. */
  appliesFrom: DayText;
}

/** Another room that is decided for a day to come. */
export class ComingRoomView {
  /** The room from that day on; null for no room. */
  roomId: Id | null;
  /**
   * The name of the room; null for no room.
   * @example Hall 2
   */
  roomName: string | null;
  /** The first day in the room. */
  appliesFrom: DayText;
}

/** A group as lists show it. */
export class GroupItemView {
  /** The group. */
  id: Id;
  /**
   * The name of the group, unique in its branch.
   * @example Tuesday circle
   */
  name: string;
  /** The kind of the group. */
  kind: KindCode;
  /** The branch of the group. */
  branchId: Id;
  /**
   * The name of the branch.
   * @example Kothrud
   */
  branchName: string;
  /** The room in which the group meets today; null when it has none. */
  roomId: Id | null;
  /**
   * The name of the room; null when the group has none.
   * @example Hall 1
   */
  roomName: string | null;
  /** How many people fit into the room; null without a room, and where nobody has said it. It limits nothing. */
  roomSeats: Count | null;
  /** The room that will replace the one of today; null when no change is decided. */
  comingRoom: ComingRoomView | null;
  /** The language in which the group speaks. */
  language: Language;
  /** The group’s own number of seats; null where the number of its kind applies. */
  capacity: Count | null;
  /** How many people fit: the group’s own capacity, or else the cap of its kind in this centre; null without a limit. */
  seats: Count | null;
  /** How many people have a seat today. */
  enrolled: Count;
  /** How it was decided that the group has more people than seats; null where it has none more, or nobody decided. */
  overfull: OverfullView | null;
  /** How many seats are reserved for people to whom they were offered. */
  reserved: Count;
  /** How many people are on the waiting list without an offer. */
  waiting: Count;
  /** The people who lead the group today. */
  facilitators: readonly FacilitatorView[];
  /** The people who step in when one of them cannot come. */
  backUps: readonly FacilitatorView[];
  /** The one person on whom the series hangs, because nobody else leads it or is named as back-up; null where somebody else can. */
  hangsOn: FacilitatorView | null;
  /** The schedule that applies today. */
  schedule: ScheduleView;
  /** The schedule that will replace the one of today; null when no change is decided. */
  comingSchedule: ComingScheduleView | null;
  /** The next session of the group; null when it meets no more. */
  nextSession: NextSessionView | null;
  /** How many settings the group has itself, rather than as its branch, its centre or its kind has them. */
  ownSettings: Count;
  /** Whether the group still meets. */
  state: 'running' | 'ended';
  /** The version of the group. */
  version: Version;
}

/** Groups, a page at a time. */
export class GroupPage extends pageViewOf(GroupItemView) {}

/** The seat of a person in a group. */
export class EnrolmentView {
  /** The enrolment. */
  id: Id;
  /** The person who has the seat. */
  personId: Id;
  /** Whether the person is a member or a relative of one. */
  personKind: PersonKind;
  /**
   * The name under which the person is known here: a member’s alias, a relative’s name.
   * @example Sagar P.
   */
  displayName: string;
  /**
   * The code of the member; of a relative, the code of their member.
   * @example KTH-0042
   */
  code: string;
  /** The first day on which the person is expected. */
  startsOn: DayText;
  /** The first day on which the person is expected no longer; null while no end is set. */
  endsOn: DayText | null;
  /** When the seat was entered. A session that had begun by then did not expect the person. */
  enrolledAt: InstantText;
}

/** The people who have a seat in a group, a page at a time. */
export class EnrolmentPage extends pageViewOf(EnrolmentView) {}

/** A session that took place, as a column of the heatmap. */
export class HeatmapSessionView {
  /** The session. */
  id: Id;
  /** When the session began. */
  startsAt: InstantText;
  /** Always `held`: sessions that did not take place have no column. */
  state: 'held';
  /** How many people were expected and not excused. */
  expected: Count;
  /** How many of the expected people attended. */
  attended: Count;
  /** How many people attended, where the kind records no names; null elsewhere. */
  headcount: Count | null;
}

/** A person, as a row of the heatmap. */
export class HeatmapRowView {
  /** The person. */
  personId: Id;
  /**
   * The name under which the person is known here.
   * @example Sagar P.
   */
  displayName: string;
  /**
   * The code of the member; of a relative, the code of their member.
   * @example KTH-0042
   */
  code: string;
  @ApiProperty({
    type: 'array',
    items: { type: ['string', 'null'], enum: [...attendanceStates, 'not-enrolled', null] },
    description: 'One mark for each session, in the order of `sessions`; null when nobody marked, `not-enrolled` when not expected.',
    example: ['present', null],
  })
  marks: readonly (string | null)[];
  @ApiProperty({
    type: 'array',
    nullable: true,
    items: { type: ['string', 'null'] },
    description:
      'The codes of the marks that are the kind’s own (`attendance.own`), in the order of `sessions`, each null for a mark of the product; null when the person has none of them.',
    example: ['showed-work', null],
  })
  ownMarks: readonly (string | null)[] | null;
  /** The share of the sessions at which the person was expected and attended; null when never expected. */
  attendedPercent: Percent | null;
}

/** Attendance of the last sessions: a column for each session, a row for each person. */
export class HeatmapView {
  /** The sessions, oldest first. */
  sessions: readonly HeatmapSessionView[];
  /** The people with a seat. */
  rows: readonly HeatmapRowView[];
}

/** A group with its people and its sessions. */
export class GroupView extends GroupItemView {
  /**
   * The notes of the staff about the group.
   * @example Bring the blue chairs.
   */
  notes: string;
  /** How people join, where the group is stricter than its kind; null where the mode of the kind applies. */
  enrolmentMode: EnrolmentMode | null;
  /** From how many minutes after the start a person who comes is late, where the group says so itself; null where its branch, its centre or its kind does. */
  lateAfter: Minutes | null;
  /** When people are reminded on the day before, where the group says so itself; null where its branch, its centre or its kind does. */
  firstReminder: TimeText | null;
  /** The settings of the group’s kind, by the names of the kind’s `settingsFields`. */
  settings: Readonly<Record<string, unknown>>;
  /** The people who have a seat. */
  roster: readonly EnrolmentView[];
  /** Attendance of the last sessions. */
  heatmap: HeatmapView;
  /** The next sessions. */
  upcoming: readonly SessionItemView[];
  /** Its sessions of this week and the next at which nobody could stand in, as they were last looked through. */
  lone: readonly LoneSessionView[];
}

/** A session that a schedule would bring. */
export class PreviewSessionView {
  /** When the session would begin. */
  startsAt: InstantText;
  /** When the session would end. */
  endsAt: InstantText;
}

/** The sessions that a schedule would bring. */
export class SchedulePreviewView {
  /** The sessions, earliest first. */
  sessions: readonly PreviewSessionView[];
  /** The later rhythm of the kind that follows; null for none. */
  comingSchedule: ComingScheduleView | null;
}
