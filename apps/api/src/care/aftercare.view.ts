import type { ContactDay, FollowUpKind, FollowUpMethod, FollowUpOutcome, Leaving, PreferredTime } from '@saath/domain/care';
import type { Language } from '@saath/domain/kernel';
import type { Count, DayText, Days, Id, TimeText, Version } from '../http/units.ts';

/** A contact on a day after the discharge. */
export class ContactStepView {
  /** The number of days after the discharge. */
  day: ContactDay;
  /** Whether the member is called or visited. */
  method: FollowUpMethod;
}

/** A contact that a plan would owe. */
export class ConsideredContactView {
  /** Why the contact is owed. */
  kind: FollowUpKind;
  /** Whether the member is called or visited. */
  method: FollowUpMethod;
  /** The day on which the contact is due. */
  dueOn: DayText;
  /** The Sunday or holiday from which the contact moves to the next working day; null where it does not. */
  movedFrom: DayText | null;
}

/** A considered discharge: nothing is stored. */
export class ConsideredDischargeView {
  /** The contacts by days of this plan, from the template or as given. */
  steps: readonly ContactStepView[];
  /** All contacts, in order of their days. */
  contacts: readonly ConsideredContactView[];
}

/** A contact of a plan, as it is on record. */
export class PlanContactView extends ConsideredContactView {
  /** The follow-up. */
  id: Id;
  /** Whether the contact is still owed. */
  state: 'due' | 'done';
  /** The outcome of the contact; null while it is owed. */
  outcome: FollowUpOutcome | null;
  /** For how long the contact has been overdue; 0 when it is not. */
  overdueDays: Days;
}

/** How many visits to meetings outside were agreed, and how many took place. */
export class OutsideVisitsView {
  /** The visits that took place. */
  went: Count;
  /** The visits that were agreed; of a way that ended early those that were answered. */
  agreed: Count;
}

/** A plan of aftercare. */
export class AftercarePlanView {
  /** The plan. */
  id: Id;
  /** The member. */
  memberId: Id;
  /** Whether the discharge was agreed, or the person left early. */
  leaving: Leaving;
  /** The last day at the centre. */
  dischargedOn: DayText;
  /** The contacts by days. */
  steps: readonly ContactStepView[];
  /** For how many months a call is owed each quarter; 0 for none. */
  quarterlyMonths: Count;
  /** The weekday of the weekly calls, 1 for Monday to 7 for Sunday; null without such calls. */
  weeklyOn: Count | null;
  /**
   * The time of the weekly calls; null without such calls.
   * @example 18:30
   */
  weeklyAt: TimeText | null;
  /** The colleague who makes the contacts; null when nobody is named. */
  ownerId: Id | null;
  /**
   * The name of this colleague; null when nobody is named.
   * @example Meera Kulkarni
   */
  ownerName: string | null;
  /** The language in which the person is called. */
  language: Language;
  /** The time of day at which the person likes to be called. */
  preferredTime: PreferredTime;
  /**
   * The aftercare group that was chosen at the discharge; null for none.
   * @example Aage Badhein
   */
  groupName: string | null;
  /**
   * The intentions of the person about meetings outside; null when nothing is written.
   * @example One open meeting in the first week
   */
  goals: string | null;
  /** The visits to meetings outside, since the discharge. */
  outside: OutsideVisitsView;
  /** The day on which the person asked not to be called; null where they did not. */
  callsEndedOn: DayText | null;
  /** The contacts of the plan, in order of their days. */
  contacts: readonly PlanContactView[];
  /** The version of the plan. */
  version: Version;
}

/** The plan of a member who lives outside after a stay. */
export class MemberPlanView {
  /** The plan; null for somebody who has none, or who is a resident again. */
  plan: AftercarePlanView | null;
}
