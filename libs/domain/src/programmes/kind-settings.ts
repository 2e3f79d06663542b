import { ok, refuse } from '../kernel/index.ts';
import type { Result } from '../kernel/index.ts';
import { agendaBounds, isAgenda, stepsFrom } from './agenda.ts';
import { correctionBounds, correctionDaysOf, isCorrectionTime } from './correction-days.ts';
import { firstReminderBounds, firstReminderOf, isFirstReminder, remindedAt, remindsDayBefore } from './first-reminder.ts';
import { isLateAfter, lateAfterBounds, lateAfterOf } from './late-after.ts';
import { ladderAfterOf, ladderOf, mayOpenAfter } from './ladder-of.ts';
import { ladderRange } from './ladder-policy.ts';
import { ladderStepFaults, ladderStepsFrom } from './ladder-steps.ts';
import type { WrittenStep } from './ladder-steps.ts';
import { mayBeginAfter } from './later-rhythm.ts';
import { enrolmentModes } from './programme-kind.ts';
import type { Cadence, EnrolmentMode, ProgrammeKind } from './programme-kind.ts';
import { programmeProblems } from './programme.problems.ts';
import type { ProgrammeProblem } from './programme.problems.ts';

/** The levels that set something differently from the kind, the most general first. The value of the last one that sets it counts. */
const settingLevels = ['centre', 'branch', 'group'] as const;
export type SettingLevel = (typeof settingLevels)[number];

/** The values of the levels, each where it sets something; null and left out mean that the level follows the one before. */
export type SetValues<Value> = Readonly<Partial<Record<SettingLevel, Value | null | undefined>>>;

/** A value with the level that set it. */
export interface SourcedValue<Value> {
  readonly value: Value;
  readonly from: 'kind' | SettingLevel;
}

/** The value that counts: that of the last level which sets one, otherwise that of the kind. */
export function valueThatCounts<Value>(ofKind: Value, set: SetValues<Value>): SourcedValue<Value> {
  return settingLevels.reduce<SourcedValue<Value>>(
    (counts, from) => {
      const value = set[from];
      return value === null || value === undefined ? counts : { value, from };
    },
    { value: ofKind, from: 'kind' },
  );
}

/** The settings of a kind that a centre and a branch may change, within the bounds that the kind declares. */
export interface KindSettings {
  /** The seats of a group; null without a limit. */
  readonly cap: number | null;
  /** The length of a session that is proposed for a new group. */
  readonly minutes: number;
  /** Whether a full group has a waiting list. */
  readonly waitingList: boolean;
  /** How people join, at most as freely as the kind allows. */
  readonly enrolment: EnrolmentMode;
  /** After how many weeks a group goes on in the later rhythm of its kind; null where the kind has one rhythm. */
  readonly firstWeeks: number | null;
  /** For how many days after its end a session may be corrected. */
  readonly correctionDays: number;
  /** From how many minutes after the start a person who comes is late. */
  readonly lateAfter: number;
  /** After how many misses a ladder opens; 0 for never. */
  readonly ladderAfter: number;
  /** The steps of a ladder, the last one the counsellor in charge. */
  readonly ladderSteps: readonly WrittenStep[];
  /** The time of day at which people are reminded on the day before; null where the kind counts back from the start. */
  readonly firstReminder: string | null;
  /** The course of a session, a step a line, as `10 Welcome`; null for that of the kind. */
  readonly agenda: readonly string[] | null;
}

/**
 * The settings of a group itself, beside its seats, its way of joining and its answers to the questions of its kind; null follows the level
 * before.
 */
export interface GroupOverrides {
  readonly lateAfter: number | null;
  readonly firstReminder: string | null;
}

/** The settings of one level. A setting that is left out or null follows the level before. */
export type ProgrammeOverrides = Partial<KindSettings>;
type Overridden = { readonly [Name in keyof KindSettings]?: KindSettings[Name] | null };

/** The part of a kind that bounds what a level may set. */
export type ProgrammeBounds = Pick<
  ProgrammeKind,
  | 'code'
  | 'size'
  | 'cadence'
  | 'waitingList'
  | 'enrolment'
  | 'correctionDays'
  | 'lateAfter'
  | 'reminderPlan'
  | 'agenda'
  | 'ladder'
  | 'confidentiality'
>;

/** A circle has at least two people. */
export const leastCap = 2;

/** The ways of joining that a kind allows: its own, and every stricter one. A drop-in kind has no other, because it enrols nobody. */
export const modesAllowed = ({ enrolment }: Pick<ProgrammeKind, 'enrolment'>): readonly EnrolmentMode[] =>
  enrolment === 'drop-in' ? ['drop-in'] : enrolmentModes.slice(0, enrolmentModes.indexOf(enrolment) + 1);

/** Accepts what a centre or a branch sets, within the bounds of the kind. */
export function checkOverrides(kind: ProgrammeBounds, overrides: ProgrammeOverrides): Result<ProgrammeOverrides, ProgrammeProblem> {
  const { cap, minutes, enrolment, correctionDays, agenda = null } = overrides;
  const { from, to } = kind.cadence.minutesRange;
  if (typeof cap === 'number' && kind.size.cap !== null && cap > kind.size.cap) return refuse(programmeProblems.capTooHigh(kind.size.cap));
  if (typeof cap === 'number' && !(Number.isInteger(cap) && cap >= leastCap)) return refuse(programmeProblems.capTooLow(leastCap));
  const fits = minutes === undefined || (Number.isInteger(minutes) && minutes >= from && minutes <= to);
  if (!fits) return refuse(programmeProblems.minutesOutOfRange(from, to));
  if (enrolment !== undefined && !modesAllowed(kind).includes(enrolment)) return refuse(programmeProblems.modeNotAllowed(enrolment));
  const weeks = checkFirstWeeks(kind, overrides.firstWeeks ?? null);
  if (!weeks.ok) return weeks;
  if (correctionDays !== undefined && !isCorrectionTime(correctionDays))
    return refuse(programmeProblems.correctionDaysOutOfRange(correctionBounds.from, correctionBounds.to));
  const { ladderAfter } = overrides;
  if (ladderAfter !== undefined && !mayOpenAfter(kind, ladderAfter)) return refuse(programmeProblems.ladderAfterOutOfRange(ladderRange.to));
  const [fault] = ladderStepFaults(overrides.ladderSteps ?? ladderOf(kind).steps);
  if (fault !== undefined) return refuse(fault.problem);
  if (agenda !== null && !isAgenda(agenda)) return refuse(programmeProblems.agendaInvalid(agendaBounds.most, agendaBounds.length));
  const checked = checkGroupOverrides(kind, overrides);
  return checked.ok ? ok(overrides) : checked;
}

/** Accepts the weeks before a later rhythm, within the range of the kind. */
export function checkFirstWeeks(
  { cadence: { later } }: Pick<ProgrammeBounds, 'cadence'>,
  weeks: number | null,
): Result<number | null, ProgrammeProblem> {
  if (weeks === null || mayBeginAfter(later, weeks)) return ok(weeks);
  return refuse(later === undefined ? programmeProblems.noLaterRhythm() : programmeProblems.firstWeeksOutOfRange(later.weeksRange));
}

/** Accepts what a group sets beside its seats and its way of joining, within the bounds of its kind. */
export function checkGroupOverrides<Own extends Partial<GroupOverrides>>(
  { reminderPlan }: Pick<ProgrammeBounds, 'reminderPlan'>,
  own: Own,
): Result<Own, ProgrammeProblem> {
  const { lateAfter = null, firstReminder = null } = own;
  if (lateAfter !== null && !isLateAfter(lateAfter))
    return refuse(programmeProblems.lateAfterOutOfRange(lateAfterBounds.from, lateAfterBounds.to));
  if (firstReminder !== null && !remindsDayBefore(reminderPlan)) return refuse(programmeProblems.noReminderDayBefore());
  if (firstReminder !== null && !isFirstReminder(firstReminder))
    return refuse(programmeProblems.firstReminderOutOfRange(firstReminderBounds.from, firstReminderBounds.to));
  return ok(own);
}

/** The settings as the kind has them. */
export const defaultsOf = (kind: ProgrammeBounds): KindSettings => ({
  ...{ cap: kind.size.cap, minutes: kind.cadence.minutes, waitingList: kind.waitingList, enrolment: kind.enrolment },
  firstWeeks: kind.cadence.later?.usually ?? null,
  correctionDays: correctionDaysOf(kind),
  lateAfter: lateAfterOf(kind),
  ladderAfter: ladderAfterOf(kind),
  ladderSteps: ladderOf(kind).steps,
  firstReminder: firstReminderOf(kind.reminderPlan),
  agenda: null,
});

/** Every setting with the level whose value counts. */
export function settingsOf(
  kind: ProgrammeBounds,
  set: SetValues<Overridden>,
): { readonly [Name in keyof KindSettings]: SourcedValue<KindSettings[Name]> } {
  const ofKind = defaultsOf(kind);
  const sourced = <Name extends keyof KindSettings>(name: Name): SourcedValue<KindSettings[Name]> =>
    valueThatCounts<KindSettings[Name]>(ofKind[name], { centre: set.centre?.[name], branch: set.branch?.[name], group: set.group?.[name] });
  return {
    ...{ cap: sourced('cap'), minutes: sourced('minutes'), waitingList: sourced('waitingList') },
    ...{ enrolment: sourced('enrolment'), firstWeeks: sourced('firstWeeks'), correctionDays: sourced('correctionDays') },
    ...{
      lateAfter: sourced('lateAfter'),
      ladderAfter: sourced('ladderAfter'),
      ladderSteps: sourced('ladderSteps'),
      firstReminder: sourced('firstReminder'),
      agenda: sourced('agenda'),
    },
  };
}

/** A kind with the settings of a place, and the kind as it is without them, which bounds what the place and its groups may set. */
export type KindInPlace<Kind extends ProgrammeBounds = ProgrammeKind> = Kind & { readonly bounds: Kind };

const cadenceWith = ({ later, ...cadence }: Cadence, { minutes, firstWeeks }: KindSettings): Cadence => ({
  ...{ ...cadence, minutes },
  ...(later === undefined ? {} : { later: { ...later, usually: firstWeeks ?? later.usually } }),
});

/** The ladder of a kind with these settings, where they are not those of the kind. */
const ladderWith = (kind: ProgrammeBounds, { ladderAfter: opensAfter, ladderSteps }: KindSettings): Pick<ProgrammeBounds, 'ladder'> =>
  opensAfter === ladderAfterOf(kind) && ladderSteps === ladderOf(kind).steps
    ? {}
    : { ladder: { opensAfter, steps: ladderStepsFrom(ladderSteps) } };

/** A kind with these settings, whatever it has itself. */
export const withSettings = <Kind extends ProgrammeBounds>(kind: Kind, settings: KindSettings): Kind => ({
  ...kind,
  size: { ...kind.size, cap: settings.cap },
  cadence: cadenceWith(kind.cadence, settings),
  waitingList: settings.waitingList,
  enrolment: settings.enrolment,
  correctionDays: settings.correctionDays,
  lateAfter: settings.lateAfter,
  ...ladderWith(kind, settings),
  reminderPlan: remindedAt(kind.reminderPlan, settings.firstReminder),
  ...(settings.agenda === null ? {} : { agenda: stepsFrom(settings.agenda) }),
});

/**
 * A kind as the groups of a place use it: with what the centre and the branch set, and for one group with what it sets itself beside its seats
 * and its way of joining.
 */
export function kindInPlace<Kind extends ProgrammeBounds>(
  kind: Kind,
  set: Omit<SetValues<ProgrammeOverrides>, 'group'> & { readonly group?: Partial<GroupOverrides> | undefined },
): KindInPlace<Kind> {
  const sourced = settingsOf(kind, set);
  const settings: KindSettings = {
    ...{ cap: sourced.cap.value, minutes: sourced.minutes.value, waitingList: sourced.waitingList.value },
    ...{ enrolment: sourced.enrolment.value, firstWeeks: sourced.firstWeeks.value, correctionDays: sourced.correctionDays.value },
    ...{
      lateAfter: sourced.lateAfter.value,
      ladderAfter: sourced.ladderAfter.value,
      ladderSteps: sourced.ladderSteps.value,
      firstReminder: sourced.firstReminder.value,
      agenda: sourced.agenda.value,
    },
  };
  return { ...withSettings(kind, settings), bounds: kind };
}
