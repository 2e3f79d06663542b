import {
  remindsDayBefore,
  settingsOf,
  withSettings,
  type KindSettings,
  type SettingLevel,
  type SourcedValue,
} from '@saath/domain/programmes';
import type { KindView } from '../../api/shapes.ts';
import type { Words } from '../../i18n/words.ts';
import type { Overrides } from '../kinds-store.ts';

/** What one level says about a setting. */
export interface SettingCell {
  readonly level: SourcedValue<unknown>['from'];
  /** Undefined where the level sets nothing. */
  readonly text: string | undefined;
  /** Whether this value counts, and none further to the right. */
  readonly counts: boolean;
}

export interface SettingRow {
  readonly name: keyof KindSettings;
  readonly label: string;
  /** What the label leaves open; empty for most. */
  readonly help: string;
  /** The levels before the one that is set, the kind first. */
  readonly cells: readonly SettingCell[];
  /** What counts where the level sets nothing, and where that comes from. */
  readonly inherited: { readonly text: string; readonly from: SourcedValue<unknown>['from'] };
  /** Whether the level itself sets a value. */
  readonly isSet: boolean;
}

const before: Readonly<Record<SettingLevel, readonly SettingLevel[]>> = { centre: [], branch: ['centre'], group: ['centre', 'branch'] };

type Texts = { readonly [Name in keyof KindSettings]: (value: KindSettings[Name]) => string };
/** The first reminder of a plan that counts back from the start, in words. */
function countedBack(words: Words, plan: KindView['reminderPlan']): string {
  const minutes = Math.max(0, ...plan.map(({ minutesBefore }) => minutesBefore));
  return minutes === 0 ? words.say('settings.kinds.one.nobody-reminded') : words.count('settings.kinds.one.hours-before', minutes / 60);
}
const textsBy = (words: Words, { reminderPlan }: KindView): Texts => ({
  cap: (value) => (value === null ? words.say('settings.kinds.one.no-limit') : String(value)),
  minutes: (count) => words.say('settings.kinds.one.minutes', { count }),
  waitingList: (value) => words.say(value ? 'settings.kinds.one.yes' : 'settings.kinds.one.no'),
  enrolment: (value) => words.say(`settings.kinds.one.join.${value}`),
  correctionDays: (count) => words.count('settings.kinds.one.days', count),
  lateAfter: (count) => words.say('settings.kinds.one.minutes', { count }),
  firstReminder: (time) => time ?? countedBack(words, reminderPlan),
});

/** The settings of a kind as the rows of a table, with what each level sets; `draft` is what the last level sets by the form. */
export function settingRows(
  words: Words,
  kind: KindView,
  set: Readonly<Record<SettingLevel, Overrides>>,
  level: SettingLevel,
  draft: Overrides,
): readonly SettingRow[] {
  const { defaults } = kind;
  const bare = withSettings(kind, defaults);
  const earlier = Object.fromEntries(before[level].map((one) => [one, set[one]]));
  const [counting, inherited, texts] = [settingsOf(bare, { ...earlier, [level]: draft }), settingsOf(bare, earlier), textsBy(words, kind)];
  const row = <Name extends keyof KindSettings>(name: Name, label: string, help = ''): SettingRow => {
    const textOf = (value: KindSettings[Name] | undefined): string | undefined => (value === undefined ? undefined : texts[name](value));
    const cell = (one: SettingCell['level'], value: KindSettings[Name] | undefined): SettingCell => ({
      ...{ level: one, text: textOf(value), counts: counting[name].from === one },
    });
    return {
      ...{ name, label: words.say(label), help: help === '' ? '' : words.say(help), isSet: draft[name] !== undefined },
      cells: [cell('kind', defaults[name]), ...before[level].map((one) => cell(one, set[one][name]))],
      inherited: { text: texts[name](inherited[name].value), from: inherited[name].from },
    };
  };
  return [
    row('cap', 'settings.kinds.one.seats'),
    row('minutes', 'settings.kinds.one.length'),
    row('enrolment', 'settings.kinds.one.joining'),
    row('waitingList', 'settings.kinds.one.waiting'),
    row('firstReminder', 'settings.kinds.one.first-reminder', remindsDayBefore(kind.reminderPlan) ? 'settings.kinds.one.day-before' : ''),
    row('lateAfter', 'settings.kinds.one.late-after'),
    row('correctionDays', 'settings.kinds.one.corrections'),
  ];
}

/** Whether a level sets a setting: a group has its own seats and its own way of joining, and a kind may not have what a setting is about. */
export function settableBy(level: SettingLevel, name: keyof KindSettings, { reminderPlan, attendance }: KindView): boolean {
  if (name === 'firstReminder' && !remindsDayBefore(reminderPlan)) return false;
  if (name === 'lateAfter' && !attendance.states.includes('late')) return false;
  return level !== 'group' || name === 'cap' || name === 'enrolment';
}
