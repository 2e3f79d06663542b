import type { Count, DayText, Id } from '../http/units.ts';

/** Attendance of a week. */
export class OverviewWeekView {
  /** The Monday of the week. */
  startsOn: DayText;
  /** How many marks the week has of people who were expected and not excused. Null where it is based on fewer than five people. */
  expected: Count | null;
  /** How many of these people attended. Null where it is based on fewer than five people. */
  attended: Count | null;
}

/** Contacts after discharge of one kind. */
export class OverviewContactsView {
  /** After how many days the contact is owed. */
  kind: 'day-2' | 'day-7' | 'day-14' | 'day-30' | 'day-60' | 'day-90';
  /** How many contacts became due in the last ninety days: those who were reached, those who were not, and those of whom nothing is known. */
  due: Count;
  /** With how many of them somebody spoke around that day. Null where it is based on fewer than five people. */
  reached: Count | null;
  /** How many of them were tried and not reached, or had asked not to be called. Null where it is based on fewer than five people. */
  notReached: Count | null;
  /** Of how many of them no try is on record. Null where it is based on fewer than five people. */
  unknown: Count | null;
  /** How many more contacts are not yet due. */
  notYetDue: Count;
}

/** A branch in figures. */
export class OverviewBranchView {
  /** The branch. */
  branchId: Id;
  /**
   * The name of the branch.
   * @example Kothrud
   */
  branchName: string;
  /** How many members belong to the branch now. */
  members: Count;
  /** How many groups meet in the branch now. */
  groups: Count;
  /** How many marks the eight weeks have of people who were expected and not excused. Null where it is based on fewer than five people. */
  expected: Count | null;
  /** How many of these people attended. Null where it is based on fewer than five people. */
  attended: Count | null;
  /** How many members need a word now. */
  needWord: Count;
  /** How many follow-ups are overdue now. */
  overdue: Count;
  /** The contacts of day 7 and day 30 after discharge. */
  contacts: readonly OverviewContactsView[];
}

/** Invited colleagues who have not accepted. */
export class OverviewInvitationsView {
  /** How many have an invitation that waits for an answer. */
  waiting: Count;
  /** How many cannot be invited, because they have no e-mail address yet. */
  withoutAddress: Count;
}

/** The centre in figures, as far as the reader’s branches go. */
export class OverviewView {
  /** The last eight weeks, this one included; a week without sessions is left out. */
  weeks: readonly OverviewWeekView[];
  /** The branches, with attendance of the same eight weeks and all other figures as of now. */
  branches: readonly OverviewBranchView[];
  /** Contacts after discharge that became due in the last ninety days or are not yet due. */
  contacts: readonly OverviewContactsView[];
  /** The colleagues of the whole centre who are invited. */
  invitations: OverviewInvitationsView;
}
