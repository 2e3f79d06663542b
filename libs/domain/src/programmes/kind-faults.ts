import { readRecurrence } from '../kernel/index.ts';
import { staffRoles } from '../staff/index.ts';
import { attendanceStates, attended } from './attendance-state.ts';
import { audiences } from './eligibility.ts';
import { fieldFaults, untold } from './field-faults.ts';
import { heard, when } from './heard.ts';
import type { Fault } from './heard.ts';
import { probe } from './kind-probe.ts';
import { confidentialities, enrolmentModes, kindColours, metricCodes, reminderRuleCodes } from './programme-kind.ts';
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

/** A package without types may use a word that the house does not have. */
const unknown = (path: string, used: readonly string[], known: readonly string[]): readonly Fault[] =>
  used.filter((word) => !known.includes(word)).map((word) => ({ path, fault: `has a word the house does not know: ${word}` }));

const words: Check = ({ colour, audience, enrolment, confidentiality, facilitation, attendance, reminderPlan, metrics }) => [
  ...unknown('colour', [colour], kindColours),
  ...unknown('audience', audience, audiences),
  ...unknown('enrolment', [enrolment], enrolmentModes),
  ...unknown('confidentiality', [confidentiality], confidentialities),
  ...unknown('facilitation.roles', facilitation.roles, staffRoles),
  ...unknown('attendance.states', attendance.states, attendanceStates),
  ...unknown(
    'reminderPlan',
    reminderPlan.map(({ rule }) => rule),
    reminderRuleCodes,
  ),
  ...unknown('metrics', metrics, metricCodes),
];

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
    misses.some((miss) => attended(miss) || miss === 'excused'),
    'attendance.misses',
    'count somebody who came or was excused',
  ),
  ...when(
    misses.some((miss) => !states.includes(miss)),
    'attendance.misses',
    'has a state that is not recorded',
  ),
  ...when(confidentiality === 'headcount' && states.length > 0, 'attendance.states', 'names people where only heads are counted'),
  ...when(confidentiality !== 'headcount' && !states.includes('present'), 'attendance.states', 'lacks present'),
];

const records: Check = ({ confidentiality, recordFields }) => [
  ...when(
    confidentiality === 'presence' && recordFields.some(({ type }) => type === 'text'),
    'recordFields',
    'take free text where no notes are kept',
  ),
];

/** Where heads are counted there is nobody to place, to expect or to tell. */
const heads: Check = ({ confidentiality, enrolment, recordFields, reminderPlan }) =>
  confidentiality === 'headcount'
    ? [
        ...when(enrolment !== 'drop-in', 'enrolment', 'places people where only heads are counted'),
        ...when(recordFields.length > 0, 'recordFields', 'ask about people where only heads are counted'),
        ...when(reminderPlan.length > 0, 'reminderPlan', 'tells people where only heads are counted'),
      ]
    : [];

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

const mapped: Check = ({ mappings: { meetingGuide, fhir }, settingsFields }) => [
  ...when(fhir.serviceType.trim() === '', 'mappings.fhir', 'names no service'),
  ...Object.entries(meetingGuide ?? {}).flatMap(([key, byAnswer]) => {
    const field = settingsFields.find((one) => one.key === key);
    const offered = field?.type === 'choice' ? field.options.map(({ value }) => value) : field?.type === 'switch' ? ['true', 'false'] : [];
    const types = Object.values(byAnswer).flat();
    return [
      ...unknown(`mappings.meetingGuide.${key}`, Object.keys(byAnswer), offered),
      ...when(!types.every((type) => /^[A-Z0-9-]{1,6}$/.test(type)), `mappings.meetingGuide.${key}`, 'has what is no type code'),
    ];
  }),
];

const checks: readonly (readonly [part: string, Check])[] = [
  ['code', identity],
  ['words', words],
  ['name', texts],
  ['size', sizes],
  ['cadence', cadences],
  ['audience', people],
  ['attendance', attendances],
  ['recordFields', records],
  ['confidentiality', heads],
  ['reminderPlan', plans],
  ['settingsFields', fields],
  ['mappings', mapped],
  ['functions', probe],
];

const disordered = (path: string, { from, to }: Range): readonly Fault[] =>
  when(!Number.isInteger(from) || !Number.isInteger(to) || from < 1 || from > to, path, 'is not a range of whole numbers from low to high');
