import type { CopingSection, TriggerSort } from '@saath/domain/coping-plans';
import type { Language } from '@saath/domain/kernel';
import type { DayText, Days, Id, Version } from '../http/units.ts';
import { CopingSettingsBody } from './coping-plan.body.ts';

/** A line of a plan. */
export class CopingLineView {
  /** The section. */
  section: CopingSection;
  /**
   * The words of the member; of a person who can be called, their name.
   * @example I walk to the river
   */
  text: string;
  /** The sort of a trigger; null in every other section. */
  sort: TriggerSort | null;
  /**
   * How the member knows a person who can be called; null in every other section.
   * @example my sister
   */
  knownAs: string | null;
  /**
   * The number of a person who can be called, as it is dialled; null in every other section.
   * @example 98220 12345
   */
  number: string | null;
}

/** A day on which a plan was gone over. */
export class CopingReviewView {
  /** The day. */
  on: DayText;
  /**
   * The person of the staff with whom it was gone over.
   * @example Meera Kulkarni
   */
  with: string;
}

/** The plan of what helps a member. */
export class CopingPlanView {
  /** The member. */
  memberId: Id;
  /**
   * The alias of the member.
   * @example Sagar J.
   */
  displayName: string;
  /** The language of the words; that of the member while there is no plan. */
  language: Language;
  /** The lines in the order of the sections; empty while there is no plan. */
  lines: readonly CopingLineView[];
  /** Whether the member wants their present mentor to read it. */
  mentorReads: boolean;
  /** The days on which it was gone over, the latest first, twenty at most. */
  reviews: readonly CopingReviewView[];
  /** The day on which it is to be gone over again; null while there is no plan. */
  dueOn: DayText | null;
  /** Whether that day has come. */
  isDue: boolean;
  /** The days after which plans are gone over again in this centre. */
  reviewDays: Days;
  /** The version of the plan; 0 while there is none. */
  version: Version;
}

/** The plan of what helps a person, as their mentor reads it. */
export class MenteePlanView {
  /** The lines; empty while there is no plan, and where the person keeps it to themselves. */
  lines: readonly CopingLineView[];
  /** The language of the words; null where there are none to read. */
  language: Language | null;
}

/** The days after which plans are gone over again in this centre. */
export class CopingSettingsView extends CopingSettingsBody {
  /** The version of the setting; 0 while the centre has changed nothing. */
  version: Version;
}
