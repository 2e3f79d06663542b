import {
  ownAgendaField,
  remindsDayBefore,
  settingsOf,
  withSettings,
  type KindSettings,
  type SettingLevel,
  type SourcedValue,
} from '@saath/domain/programmes';
import type { KindView } from '../../api/shapes.ts';
import type { Words } from '../../i18n/words.ts';
import { countedBack } from '../../ui/counted-back.ts';
import type { Overrides } from '../kinds-store.ts';

/** The value of one level for a setting. */
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
  /** The remark that completes the label; empty for most. */
  readonly help: string;
  /** The levels before the one that is set, the kind first. */
  readonly cells: readonly SettingCell[];
  /** The value that applies where the level sets nothing, and where that comes from. */
  readonly inherited: { readonly text: string; readonly from: SourcedValue<unknown>['from'] };
  /** The text of an empty field: the value that it follows, in full. */
  readonly placeholder: string;
  /** Whether the level itself sets a value. */
  readonly isSet: boolean;
}

const before: Readonly<Record<SettingLevel, readonly SettingLevel[]>> = { centre: [], branch: ['centre'], group: ['centre', 'branch'] };

type Texts = { readonly [Name in keyof KindSettings]: (value: KindSettings[Name]) => string };
/** The course of a kind as people would write it. */
const linesOf = (words: Words, { agenda }: KindView): readonly string[] =>
  agenda.map(({ title, minutes }) => `${minutes} ${words.of(title)}`);
function stepsText(words: Words, count: number): string {
  return count === 0 ? words.say('settings.kinds.one.no-course') : words.count('settings.kinds.one.steps', count);
}
const textsBy = (words: Words, { reminderPlan, agenda }: KindView): Texts => ({
  cap: (value) => (value === null ? words.say('settings.kinds.one.no-limit') : String(value)),
  minutes: (count) => words.say('common.minutes', { count }),
  waitingList: (value) => words.say(value ? 'settings.kinds.one.yes' : 'settings.kinds.one.no'),
  enrolment: (value) => words.say(`settings.kinds.one.join.${value}`),
  firstWeeks: (count) => (count === null ? '' : words.count('settings.kinds.one.weeks', count)),
  correctionDays: (count) => words.count('settings.kinds.one.days', count),
  lateAfter: (count) => words.say('common.minutes', { count }),
  ladderAfter: (count) => (count === 0 ? words.say('settings.kinds.one.never') : words.count('settings.kinds.one.misses', count)),
  ladderSteps: (steps) => words.count('settings.kinds.one.steps', steps.length),
  firstReminder: (time) => time ?? countedBack(words, reminderPlan),
  agenda: (lines) => stepsText(words, lines?.length ?? agenda.length),
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
      placeholder: name === 'agenda' ? (inherited.agenda.value ?? linesOf(words, kind)).join('\n') : texts[name](inherited[name].value),
    };
  };
  return [
    row('cap', 'settings.kinds.one.seats'),
    row('minutes', 'settings.kinds.one.length'),
    ...(kind.cadence.later === undefined
      ? []
      : [row('firstWeeks', 'settings.kinds.one.first-weeks', 'settings.kinds.one.first-weeks-help')]),
    row('enrolment', 'settings.kinds.one.joining'),
    row('waitingList', 'settings.kinds.one.waiting'),
    row('firstReminder', 'settings.kinds.one.first-reminder', remindsDayBefore(kind.reminderPlan) ? 'settings.kinds.one.day-before' : ''),
    row('lateAfter', 'settings.kinds.one.late-after'),
    row('ladderAfter', 'settings.kinds.one.ladder-after', 'settings.kinds.one.ladder-after-help'),
    row('ladderSteps', 'settings.kinds.one.ladder-steps', 'settings.kinds.one.ladder-steps-help'),
    row('correctionDays', 'settings.kinds.one.corrections'),
    row('agenda', 'settings.kinds.one.course', 'settings.kinds.one.course-help'),
  ];
}

/** The settings that a group may have itself; the others are those of its branch. */
const ofGroups: readonly (keyof KindSettings)[] = ['cap', 'enrolment', 'firstReminder', 'lateAfter', 'agenda'];

/** Whether a level sets a setting: a group has fewer of its own, and a kind may not have what a setting is about. */
export function settableBy(level: SettingLevel, name: keyof KindSettings, { reminderPlan, attendance, settingsFields }: KindView): boolean {
  if (name === 'firstReminder' && !remindsDayBefore(reminderPlan)) return false;
  if ((name === 'ladderAfter' || name === 'ladderSteps') && attendance.misses.length === 0) return false;
  if (name === 'lateAfter' && !attendance.states.includes('late')) return false;
  if (level !== 'group') return true;
  return ofGroups.includes(name) && (name !== 'agenda' || settingsFields.some(({ key }) => key === ownAgendaField.key));
}
