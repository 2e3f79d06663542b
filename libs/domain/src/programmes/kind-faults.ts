import { languages, readRecurrence } from '../kernel/index.ts';
import type { Field, Localised } from '../kernel/index.ts';
import { heard } from './heard.ts';
import type { Fault } from './heard.ts';
import { probe } from './kind-probe.ts';
import type { ProgrammeKind, Range } from './programme-kind.ts';

/** Where a kind breaks the contract, for the person who wrote it. */
export interface KindFault {
  readonly kind: string;
  /** The property, as in `size.cap` or `recordFields.mood.label`. */
  readonly path: string;
  readonly fault: string;
}

type Check = (kind: ProgrammeKind) => readonly Fault[];

/** Everything that keeps a kind out of the registry; empty when it keeps the contract. */
export const kindFaults = (kind: ProgrammeKind): readonly KindFault[] =>
  checks.flatMap(([part, check]) => heard(part, () => check(kind))).map((fault) => ({ kind: kind.code, ...fault }));

const when = (broken: boolean, path: string, fault: string): readonly Fault[] => (broken ? [{ path, fault }] : []);

const identity: Check = ({ code, version, icon }) => [
  ...when(!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(code), 'code', 'is not lower-case words with hyphens'),
  ...when(!/^\d+\.\d+\.\d+$/.test(version), 'version', 'is not major.minor.patch'),
  ...when(!/^[a-z][a-z0-9_]*$/.test(icon), 'icon', 'is not the name of a Material Symbol'),
];

const texts: Check = ({ name, description }) => [...untold('name', name), ...untold('description', description)];

const sizes: Check = ({ size: { recommended, cap } }) => [
  ...disordered('size.recommended', recommended),
  ...when(cap !== null && !Number.isInteger(cap), 'size.cap', 'is not a whole number'),
  ...when(cap !== null && cap < recommended.to, 'size.cap', 'is below the recommended size'),
];

const cadences: Check = ({ cadence: { recurrence, minutes, minutesRange } }) => [
  ...when('fault' in readRecurrence(recurrence), 'cadence.recurrence', 'is not a recurrence rule'),
  ...disordered('cadence.minutesRange', minutesRange),
  ...when(minutes < minutesRange.from || minutes > minutesRange.to, 'cadence.minutes', 'is outside its range'),
];

const people: Check = ({ audience, facilitation: { roles, minimum, backUps } }) => [
  ...when(audience.length === 0, 'audience', 'is empty'),
  ...when(roles.length === 0, 'facilitation.roles', 'is empty'),
  ...when(!Number.isInteger(minimum) || minimum < 1, 'facilitation.minimum', 'is below one'),
  ...when(!Number.isInteger(backUps) || backUps < 0, 'facilitation.backUps', 'is below none'),
];

const attendances: Check = ({ attendance: { states, misses }, confidentiality }) => [
  ...when(
    misses.some((miss) => !states.includes(miss)),
    'attendance.misses',
    'has a state that is not recorded',
  ),
  ...when(confidentiality === 'headcount' && states.length > 0, 'attendance.states', 'names people where only heads are counted'),
  ...when(confidentiality !== 'headcount' && !states.includes('present'), 'attendance.states', 'lacks present'),
];

const records: Check = ({ confidentiality, recordFields }) => [
  ...when(confidentiality === 'headcount' && recordFields.length > 0, 'recordFields', 'ask about people where only heads are counted'),
  ...when(
    confidentiality === 'presence' && recordFields.some(({ type }) => type === 'text'),
    'recordFields',
    'take free text where no notes are kept',
  ),
];

const plans: Check = ({ reminderPlan, milestones }) => [
  ...when(
    reminderPlan.some(({ minutesBefore }) => !Number.isInteger(minutesBefore) || minutesBefore <= 0),
    'reminderPlan',
    'has a reminder that is not before the session',
  ),
  ...when(new Set(reminderPlan.map(({ rule }) => rule)).size < reminderPlan.length, 'reminderPlan', 'has a rule twice'),
  ...when(
    milestones.some((days, index) => !Number.isInteger(days) || days <= (milestones[index - 1] ?? 0)),
    'milestones',
    'are not rising whole days',
  ),
];

const fields: Check = ({ settingsFields, recordFields }) => [
  ...fieldFaults('settingsFields', settingsFields),
  ...fieldFaults('recordFields', recordFields),
];

const checks: readonly (readonly [part: string, Check])[] = [
  ['code', identity],
  ['name', texts],
  ['size', sizes],
  ['cadence', cadences],
  ['audience', people],
  ['attendance', attendances],
  ['recordFields', records],
  ['reminderPlan', plans],
  ['settingsFields', fields],
  ['functions', probe],
];

const disordered = (path: string, { from, to }: Range): readonly Fault[] =>
  when(!Number.isInteger(from) || !Number.isInteger(to) || from < 1 || from > to, path, 'is not a range of whole numbers from low to high');

/** A package without types may leave a language out. */
const untold = (path: string, text: Partial<Localised>): readonly Fault[] =>
  languages.flatMap((language) => when((text[language] ?? '').trim() === '', `${path}.${language}`, 'is missing'));

function fieldFaults(path: string, list: readonly Field[]): readonly Fault[] {
  const keys = list.map(({ key }) => key);
  return [
    ...when(new Set(keys).size < keys.length, path, 'have a key twice'),
    ...list.flatMap((field) => [
      ...when(!/^[a-z][a-zA-Z0-9]*$/.test(field.key), `${path}.${field.key}`, 'is not a camelCase key'),
      ...localisedOf(field).flatMap(([part, text]) => untold(`${path}.${field.key}.${part}`, text)),
      ...when('min' in field && field.min >= field.max, `${path}.${field.key}`, 'has no room between min and max'),
      ...when(field.type === 'choice' && field.options.length === 0, `${path}.${field.key}`, 'offers nothing'),
    ]),
  ];
}

function localisedOf(field: Field): readonly (readonly [string, Localised])[] {
  const shared = [['label', field.label] as const, ...(field.help === undefined ? [] : [['help', field.help] as const])];
  switch (field.type) {
    case 'scale':
      return [...shared, ['lowest', field.lowest], ['highest', field.highest]];
    case 'choice':
      return [...shared, ...field.options.map(({ value, label }) => [`options.${value}`, label] as const)];
    case 'number':
      return field.unit === undefined ? shared : [...shared, ['unit', field.unit]];
    default:
      return shared;
  }
}
