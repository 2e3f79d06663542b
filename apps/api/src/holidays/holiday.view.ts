import type { LocalisedView } from '../http/localised.view.ts';
import { pageViewOf } from '../http/page.view.ts';
import type { DayText, Id, ZoneText } from '../http/units.ts';

/** A group that meets on a holiday of its branch. */
export class GroupOnHolidayView {
  /** The group. */
  id: Id;
  /**
   * The name of the group.
   * @example Himmat
   */
  name: string;
}

/** A holiday of a branch: its groups do not meet on that day. */
export class HolidayView {
  /** The holiday. */
  id: Id;
  /** The day of the holiday. */
  on: DayText;
  /**
   * The name of the holiday.
   * @example Diwali
   */
  name: string;
  /** The groups of the branch that meet all the same, by name. */
  keptGroups: readonly GroupOnHolidayView[];
}

/** A holiday, with its branch. */
export class BranchHolidayView extends HolidayView {
  /** The branch. */
  branchId: Id;
  /**
   * The name of the branch.
   * @example Kothrud
   */
  branchName: string;
  /** The time zone of the branch, in which the holiday is a day. */
  timeZone: ZoneText;
}

/** The document in which a government published its holidays. */
export class HolidaySourceView {
  /**
   * The name of the document.
   * @example Government of India, Department of Personnel and Training, Office Memorandum F. No. 12/2/2023-JCA, Annexure I
   */
  title: string;
  /** The day on which the document was issued. */
  issuedOn: DayText;
  /**
   * Where the document was read.
   * @example https://dopt.gov.in
   */
  address: string;
}

/** A public holiday that may be added. It is none of a branch yet. */
export class OfferedHolidayView {
  /** The day of the holiday. */
  on: DayText;
  /** The name of the holiday. */
  name: LocalisedView;
  /** Whether the day depends on the sighting of the moon and may still change. */
  dependsOnMoon: boolean;
  /** Where the day comes from. */
  source: HolidaySourceView;
}

/** One holiday, and the branches that are closed for it. */
export class ClosedBranchesView {
  /**
   * The name of the holiday.
   * @example Diwali
   */
  name: string;
  /** The branches. */
  branchIds: readonly Id[];
  /**
   * The names of the branches, in their order.
   * @example ["Hadapsar", "Kothrud"]
   */
  branchNames: readonly string[];
}

/** A day on which branches are closed. */
export class HolidayDayView {
  /** The day. */
  on: DayText;
  /** The holidays of the day, by name. */
  holidays: readonly ClosedBranchesView[];
}

/** Days on which branches are closed, a page at a time. */
export class HolidayDayPage extends pageViewOf(HolidayDayView) {}
/** Holidays of a branch, a page at a time. */
export class HolidayPage extends pageViewOf(HolidayView) {}
/** Holidays of several branches, a page at a time. */
export class BranchHolidayPage extends pageViewOf(BranchHolidayView) {}
/** Public holidays that are offered, a page at a time. */
export class OfferedHolidayPage extends pageViewOf(OfferedHolidayView) {}

/** The holidays that were added. */
export class AddedHolidaysView {
  /** The holidays, in the order of the request. */
  holidays: readonly BranchHolidayView[];
}
