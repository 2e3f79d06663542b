import {
  defaultsOf,
  kindInPlace,
  lateAfterOf,
  leftOutFields,
  listedBy,
  ownMarks,
  type AttendanceState,
  type Confidentiality,
  type EnrolmentMode,
  type OwnKind,
  type ProgrammeKind,
  type KindForm,
  type ProgrammeOverrides,
  type ReminderRuleCode,
} from '@saath/domain/programmes';
import type { StaffRole } from '@saath/domain/staff';
import type { LocalisedView } from '../http/localised.view.ts';
import { pageViewOf } from '../http/page.view.ts';
import type { FieldView } from './field.view.ts';
import { differencesOf, type KindDefaultsView, type KindOverridesView } from './kind-settings.view.ts';
import { kindOf } from './installed-kinds.ts';
import { ownView, type OwnKindView, type RangeView } from './own-kind.view.ts';
import type { OwnMarkView, ReasonTextView } from './own-words.view.ts';
import type { Count, Id, KindCode, Minutes, RecurrenceText, TimeText, Version } from '../http/units.ts';

/** A span of lengths of a session. */
export class MinutesRangeView {
  /** The shortest session. */
  from: Minutes;
  /** The longest session. */
  to: Minutes;
}

/** How many people a group of a kind takes. */
export class SizeView {
  /** The size at which such a group works best. */
  recommended: RangeView;
  /** The number of seats; null without a limit. */
  cap: Count | null;
}

/** How few and how many weeks may come before a later rhythm. */
export class WeeksRangeView {
  /** The fewest. */
  from: Count;
  /** The most. */
  to: Count;
}

/** The rarer rhythm with which a series goes on. */
export class LaterRhythmView {
  /** The weeks from one session to the next. */
  recurrence: RecurrenceText;
  /** The key of the setting of a group that says after how many weeks from its first session. */
  after: string;
  /** After how many weeks for a group that does not say it. */
  usually: Count;
  /** How many weeks the kind allows. */
  weeksRange: WeeksRangeView;
}

/** How often and for how long a group of a kind meets. */
export class CadenceView {
  /** The days on which such a group meets when nobody says otherwise. */
  recurrence: RecurrenceText;
  /** How long a session lasts when nobody says otherwise. */
  minutes: Minutes;
  /** The lengths that the kind allows. */
  minutesRange: MinutesRangeView;
  /** The rarer rhythm in which a group goes on after some weeks, on the same weekdays; left out for a kind with one rhythm. */
  later?: LaterRhythmView;
}

/** The rules for the facilitators of a group of a kind. */
export class FacilitationView {
  /** The roles whose people may facilitate. */
  roles: readonly StaffRole[];
  /** The least number of facilitators. */
  minimum: Count;
  /** How many people should be named who stand in. */
  backUps: Count;
}

/** The marks that a kind uses. */
export class AttendanceVocabularyView {
  /** The marks, in the order in which a facilitator is offered them. */
  states: readonly AttendanceState[];
  /** The marks that count as a missed session. */
  misses: readonly AttendanceState[];
  /** The marks with which the minutes in the room are recorded. */
  minutes: readonly AttendanceState[];
  /** The marks that only this kind has; empty for a kind with those of the product. */
  own: readonly OwnMarkView[];
}

/** A step of the course of a session of a kind. */
export class KindStepView {
  /** The title of the step. */
  title: LocalisedView;
  /** How long it takes in a session of the usual length. */
  minutes: Minutes;
}

/** When people are reminded of a session. */
export class ReminderRuleView {
  /** The rule of the reminder. */
  rule: ReminderRuleCode;
  /** How long before the start it comes. */
  minutesBefore: Minutes;
  /** The time of day on the day before, instead of so many minutes before the start; left out without one. */
  at?: TimeText;
}

/** A programme kind that the installation knows. */
export class InstalledKindView {
  /** The code of the kind. */
  code: KindCode;
  /** The name of the kind. */
  name: LocalisedView;
  /** The description of the kind, in a sentence. */
  description: LocalisedView;
  /**
   * The name of a Material Symbol.
   * @example forum
   */
  icon: string;
  /** The people who may take a seat, as codes of stages and roles. */
  audience: readonly string[];
  /** The reasons for which only this kind refuses somebody; empty for a kind with those of the product. */
  reasonTexts: readonly ReasonTextView[];
  /** How people come to a seat. */
  enrolment: EnrolmentMode;
  /** How many people a group takes. */
  size: SizeView;
  /** Whether a full group has a waiting list. */
  waitingList: boolean;
  /** How often and for how long a group meets. */
  cadence: CadenceView;
  /** The rules for the facilitators of a group. */
  facilitation: FacilitationView;
  /** The key of the setting by which a group is shown in public directories; null where no group of the kind ever is. */
  listedBy: string | null;
  /** The confidentiality of records of a session: notes, only who was present, or only a headcount. */
  confidentiality: Confidentiality;
  /** The marks that the kind uses. */
  attendance: AttendanceVocabularyView;
  /** From how many minutes after the start a person who comes is late. */
  lateAfter: Minutes;
  /** When people are reminded of a session; empty for a kind that reminds nobody. */
  reminderPlan: readonly ReminderRuleView[];
  /** The course of a session of the usual length, as the kind has it, whatever a centre or a branch sets; empty without one. */
  agenda: readonly KindStepView[];
  /** The settings that a group of the kind has, as the fields of a form. */
  settingsFields: readonly FieldView[];
  /** The questions about a person at a session of the kind, as the fields of a form. */
  recordFields: readonly FieldView[];
  /** The questions about a session of the kind as a whole, as the fields of a form. */
  sessionFields: readonly FieldView[];
  /**
   * The version of these forms. Answers are sent with it.
   * @example 1.0.0
   */
  formVersion: string;
}

/** The installed kinds, a page at a time. */
export class InstalledKindPage extends pageViewOf(InstalledKindView) {}

/** The settings of a branch about a kind that differ from its centre. */
export class KindOfBranchView {
  /** The branch. */
  branchId: Id;
  /** The settings of the branch that differ. */
  overrides: KindOverridesView;
  /** The version of what the branch has set; 0 while it has set nothing. */
  version: Version;
}

/** A question of a kind that the centre does not ask. */
export class LeftOutFieldView {
  /** Whether it is asked about a group, about each person at a session, or about a session as a whole. */
  form: KindForm;
  /** Its place in the form, from 0. */
  place: Count;
  /** The question. */
  field: FieldView;
}

/** A programme kind as a centre may use it: its contract, with the centre’s overrides over its defaults. */
export class KindView extends InstalledKindView {
  /** The settings as the kind has them, whatever the centre sets. */
  defaults: KindDefaultsView;
  /** The settings of the centre that differ. */
  overrides: KindOverridesView;
  /** The settings of branches that differ from the centre, each that has set something. */
  branches: readonly KindOfBranchView[];
  /** The questions of an installed kind that the centre does not ask, by form and place; empty for a kind of its own. */
  leftOut: readonly LeftOutFieldView[];
  /** The description by the centre, where it has made the kind; null for an installed one. */
  own: OwnKindView | null;
  /** Whether the centre offers the kind. */
  enabled: boolean;
  /** The version of what the centre has set; 0 while it has set nothing. */
  version: Version;
}

/** The programme kinds, a page at a time. */
export class KindPage extends pageViewOf(KindView) {}

/** The settings of a centre about a kind. */
export interface KindChoice {
  readonly enabled: boolean;
  readonly overrides: ProgrammeOverrides;
  readonly own: OwnKind | null;
  readonly version: number;
}

export const kindView = (
  kind: ProgrammeKind,
  { enabled, overrides, own, version }: KindChoice,
  branches: readonly KindOfBranchView[],
): KindView => ({
  ...factsOf(kindInPlace(kind, { centre: overrides })),
  agenda: stepsOf(kind),
  defaults: defaultsOf(kind),
  overrides: differencesOf(overrides),
  branches,
  leftOut: own === null ? leftOutOf(kind) : [],
  own: own === null ? null : ownView(own),
  enabled,
  version,
});

const leftOutOf = (kind: ProgrammeKind): readonly LeftOutFieldView[] => leftOutFields(kindOf(kind.code) ?? kind, kind);

export const installedKindView = (kind: ProgrammeKind): InstalledKindView => factsOf(kind);

function factsOf(kind: ProgrammeKind) {
  return {
    code: kind.code,
    name: kind.name,
    description: kind.description,
    icon: kind.icon,
    audience: kind.audience,
    reasonTexts: Object.entries(kind.reasonTexts ?? {}).map(([code, text]) => ({ code, text })),
    enrolment: kind.enrolment,
    size: kind.size,
    waitingList: kind.waitingList,
    cadence: kind.cadence,
    facilitation: kind.facilitation,
    listedBy: listedBy(kind),
    confidentiality: kind.confidentiality,
    attendance: { ...kind.attendance, minutes: kind.attendance.minutes ?? [], own: ownMarks(kind.attendance) },
    lateAfter: lateAfterOf(kind),
    reminderPlan: kind.reminderPlan,
    agenda: stepsOf(kind),
    settingsFields: kind.settingsFields,
    recordFields: kind.recordFields,
    sessionFields: kind.sessionFields ?? [],
    formVersion: kind.version,
  };
}

const stepsOf = ({ agenda = [] }: ProgrammeKind): readonly KindStepView[] => agenda.map(({ title, minutes }) => ({ title, minutes }));
