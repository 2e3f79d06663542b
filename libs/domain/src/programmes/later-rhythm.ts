import { readRecurrence } from '../kernel/index.ts';
import type { Answers, Field, NumberField } from '../kernel/index.ts';
import type { Cadence, LaterRhythm, ProgrammeKind, Range } from './programme-kind.ts';

type RhythmicKind = Pick<ProgrammeKind, 'cadence' | 'settingsFields'>;

/** After how many weeks a group meets more rarely: as it says itself, otherwise as usual in its place; null for a kind with one rhythm. */
export function firstWeeksOf({ cadence: { later }, settingsFields }: RhythmicKind, settings: Answers): number | null {
  if (later === undefined) return null;
  const own = settingsFields.some(({ key }) => key === later.after) ? settings[later.after] : undefined;
  return typeof own === 'number' ? Math.round(own) : later.usually;
}

/** The question about a group of a kind with a later rhythm: after how many weeks it begins; undefined where it is not asked. */
export const firstWeeksField = ({ cadence: { later }, settingsFields }: RhythmicKind): NumberField | undefined =>
  settingsFields.find((field): field is NumberField => field.key === later?.after && field.type === 'number');

/** The weeks from one session to the next of a rule that says nothing else, or on which weekdays; undefined for any other rule. */
export function weeksBetween(recurrence: string): number | undefined {
  const rule = readRecurrence(recurrence);
  if ('fault' in rule || rule.frequency !== 'weekly' || rule.count !== null) return undefined;
  const { interval, months, monthDays, positions } = rule;
  return months.length + monthDays.length + positions.length === 0 ? interval : undefined;
}

/** Whether a later rhythm is rarer than the first, in whole weeks, and leaves the weekdays to the group. */
export function isRarer({ recurrence, later }: Cadence): boolean {
  if (later === undefined) return true;
  const [weeks, weeksLater] = [weeksBetween(recurrence), weeksBetween(later.recurrence)];
  return weeks !== undefined && weeksLater !== undefined && weeksLater > weeks && !/BYDAY/i.test(later.recurrence);
}

/** The most weeks of a first rhythm, two years. */
export const mostWeeks = 104;

/** Whether a question asks for so many weeks: a number within the range of the kind, which may stay open. */
export const takesWeeks = (field: Field | undefined, { from, to }: Range): field is NumberField =>
  field?.type === 'number' && !field.required && field.showWhen === undefined && field.min === from && field.max === to;

/** Whether a kind has a later rhythm that may begin after so many weeks. */
export const mayBeginAfter = (later: LaterRhythm | undefined, weeks: number): boolean =>
  later !== undefined && Number.isInteger(weeks) && weeks >= later.weeksRange.from && weeks <= later.weeksRange.to;
