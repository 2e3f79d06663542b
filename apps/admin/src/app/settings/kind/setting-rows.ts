import { settingsOf, type KindSettings, type SettingLevel, type SourcedValue } from '@saath/domain/programmes';
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
  /** The levels before the one that is set, the kind first. */
  readonly cells: readonly SettingCell[];
  /** What counts where the level sets nothing, and where that comes from. */
  readonly inherited: { readonly text: string; readonly from: SourcedValue<unknown>['from'] };
  /** Whether the level itself sets a value. */
  readonly isSet: boolean;
}

const before: Readonly<Record<SettingLevel, readonly SettingLevel[]>> = { centre: [], branch: ['centre'], group: ['centre', 'branch'] };

type Texts = { readonly [Name in keyof KindSettings]: (value: KindSettings[Name]) => string };
const textsBy = (words: Words): Texts => ({
  cap: (value) => (value === null ? words.say('settings.kinds.one.no-limit') : String(value)),
  minutes: (count) => words.say('settings.kinds.one.minutes', { count }),
  waitingList: (value) => words.say(value ? 'settings.kinds.one.yes' : 'settings.kinds.one.no'),
  enrolment: (value) => words.say(`settings.kinds.one.join.${value}`),
  correctionDays: (count) => words.count('settings.kinds.one.days', count),
});

/** The settings of a kind as the rows of a table, with what each level sets; `draft` is what the last level sets by the form. */
export function settingRows(
  words: Words,
  { defaults, ...kind }: KindView,
  set: Readonly<Record<SettingLevel, Overrides>>,
  level: SettingLevel,
  draft: Overrides,
): readonly SettingRow[] {
  const bounds = { ...kind, size: { ...kind.size, cap: defaults.cap }, cadence: { ...kind.cadence, minutes: defaults.minutes } };
  const bare = { ...bounds, waitingList: defaults.waitingList, enrolment: defaults.enrolment, correctionDays: defaults.correctionDays };
  const earlier = Object.fromEntries(before[level].map((one) => [one, set[one]]));
  const [counting, inherited, texts] = [settingsOf(bare, { ...earlier, [level]: draft }), settingsOf(bare, earlier), textsBy(words)];
  const row = <Name extends keyof KindSettings>(name: Name, label: string): SettingRow => {
    const textOf = (value: KindSettings[Name] | undefined): string | undefined => (value === undefined ? undefined : texts[name](value));
    const cell = (one: SettingCell['level'], value: KindSettings[Name] | undefined): SettingCell => ({
      ...{ level: one, text: textOf(value), counts: counting[name].from === one },
    });
    return {
      ...{ name, label: words.say(label), isSet: draft[name] !== undefined },
      cells: [cell('kind', defaults[name]), ...before[level].map((one) => cell(one, set[one][name]))],
      inherited: { text: texts[name](inherited[name].value), from: inherited[name].from },
    };
  };
  return [
    row('cap', 'settings.kinds.one.seats'),
    row('minutes', 'settings.kinds.one.length'),
    row('enrolment', 'settings.kinds.one.joining'),
    row('waitingList', 'settings.kinds.one.waiting'),
    row('correctionDays', 'settings.kinds.one.corrections'),
  ];
}

/** What a group has itself, in the settings that are its own. */
export const settableBy = (level: SettingLevel, name: keyof KindSettings): boolean =>
  level !== 'group' || name === 'cap' || name === 'enrolment';
