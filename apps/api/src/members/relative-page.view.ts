import type { Language } from '@saath/domain/kernel';
import type { Count, DayText, Id, InstantText, KindCode, Version } from '../http/units.ts';
import type { AllowanceView, ConsentView } from './consent.view.ts';
import { RelativeView } from './member.view.ts';
import type { MilestoneNameView } from './milestone-name.view.ts';

/** A family group in which a relative has a seat or had one. */
export class RelativeGroupView {
  /** The enrolment. */
  enrolmentId: Id;
  /** The group. */
  groupId: Id;
  /**
   * The name of the group.
   * @example Family evening
   */
  groupName: string;
  /** The kind of the group. */
  kind: KindCode;
  /** Whether the group explains and is no circle: an education session. */
  isEducation: boolean;
  /** When the relative is expected next; null when nothing is planned while they have the seat. */
  nextAt: InstantText | null;
  /** The first day of the seat. */
  startsOn: DayText;
  /** The first day without it; null while no end is set. */
  endsOn: DayText | null;
  /** The sessions of the last year that the relative attended. */
  attended: Count;
  /** The sessions of the last year at which the relative was expected. */
  expected: Count;
}

/** The contacts of an aftercare plan, counted. */
export class PlanProgressView {
  /** The contacts that took place. */
  done: Count;
  /** The contacts that have come due or will. */
  of: Count;
}

/** Facts that staff may tell a relative today, because the member allows it; each is null while they do not. */
export class ToldView {
  /** How many contacts of the plan have taken place. */
  plan: PlanProgressView | null;
  /** The milestones that the member has reached. */
  milestones: readonly MilestoneNameView[] | null;
}

/** A relative of a member with everything that is about the relative. */
export class RelativePageView extends RelativeView {
  /** The member. */
  memberId: Id;
  /**
   * The alias of the member.
   * @example Sagar P.
   */
  memberName: string;
  /**
   * The code of the member.
   * @example KTH-0042
   */
  memberCode: string;
  /** The language in which the member is spoken to. */
  memberLanguage: Language;
  /** The language in which the relative is written to. */
  language: Language;
  /** Whether the member or another relative has the same telephone number. */
  sharedPhone: boolean;
  /** The purposes, with the use that the member allows of each today. */
  allowances: readonly AllowanceView[];
  /** The consents that name the relative, newest first. */
  consents: readonly ConsentView[];
  /** The facts that staff may tell the relative today. */
  told: ToldView;
  /** The groups of the relative, whatever the member allows. */
  groups: readonly RelativeGroupView[];
  /** The version of the relative. */
  version: Version;
}
