import { readRecurrence } from '../kernel/index.ts';
import type { Field } from '../kernel/index.ts';
import { staffRoles } from '../staff/index.ts';
import { attendanceStates, attended, partStates } from './attendance-state.ts';
import { correctionBounds, isCorrectionTime } from './correction-days.ts';
import { audiences } from './eligibility.ts';
import { fieldFaults, followsFaults, missingTranslations, readersFaults } from './field-faults.ts';
import { isFhirCoding } from './fhir-mapping.ts';
import { isFirstReminder } from './first-reminder.ts';
import { faultIf, guarded, isWritten, unknown } from './guarded.ts';
import type { Fault } from './guarded.ts';
import { faultsOfFunctions } from './kind-probe.ts';
import { isLadder, usualLadder } from './ladder-policy.ts';
import { isLateAfter, lateAfterBounds } from './late-after.ts';
import { isRarer, mayBeginAfter, mostWeeks, takesWeeks } from './later-rhythm.ts';
import { metricFaults } from './metric-faults.ts';
import { isOwnCode } from './own-kind.ts';
import { ownMarkFaults, ownReasonFaults, ownSignalFaults } from './own-word-faults.ts';
import { confidentialities, enrolmentModes, reminderRuleCodes } from './programme-kind.ts';
import type { ProgrammeKind, Range } from './programme-kind.ts';

/** One breach of the contract of kinds, for the author of the kind. */
export interface KindFault {
  readonly kind: string;
  /** The property, as in `size.cap` or `recordFields.mood.label`. */
  readonly path: string;
  readonly fault: string;
}

type Check = (kind: ProgrammeKind) => readonly Fault[];

/** The faults because of which a kind is refused by the registry; empty when it fulfils the contract. */
export const kindFaults = (kind: ProgrammeKind): readonly KindFault[] =>
  checks.flatMap(([part, check]) => guarded(part, () => check(kind))).map((fault) => ({ kind: kind.code, ...fault }));

const vocabulary: Check = ({ audience, enrolment, confidentiality, facilitation, attendance, reminderPlan }) => [
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
];

const identity: Check = ({ code, version, icon, waitingList }) => [
  ...faultIf(!isWritten(code, /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/), 'code', 'is not lower-case words with hyphens'),
  ...faultIf(isOwnCode(code), 'code', 'begins like that of a kind which a centre has made itself'),
  ...faultIf(!isWritten(version, /^\d+\.\d+\.\d+$/), 'version', 'is not major.minor.patch'),
  ...faultIf(!isWritten(icon, /^[a-z][a-z0-9_]*$/), 'icon', 'is not the name of a Material Symbol'),
  ...faultIf(typeof waitingList !== 'boolean', 'waitingList', 'is neither true nor false'),
];

const texts: Check = ({ name, description }) => [...missingTranslations('name', name), ...missingTranslations('description', description)];

const sizes: Check = ({ size: { recommended, cap } }) => [
  ...disordered('size.recommended', recommended),
  ...faultIf(cap !== null && !Number.isInteger(cap), 'size.cap', 'is not a whole number'),
  ...faultIf(cap !== null && cap < recommended.to, 'size.cap', 'is below the recommended size'),
];

const cadences: Check = ({ cadence: { recurrence, minutes, minutesRange } }) => [
  ...faultIf('fault' in readRecurrence(recurrence), 'cadence.recurrence', 'is not a recurrence rule'),
  ...disordered('cadence.minutesRange', minutesRange),
  ...faultIf(!Number.isInteger(minutes), 'cadence.minutes', 'is not a whole number'),
  ...faultIf(minutes < minutesRange.from || minutes > minutesRange.to, 'cadence.minutes', 'is outside its range'),
];

const laterRhythms: Check = ({ cadence, settingsFields }) => {
  const { later } = cadence;
  if (later === undefined) return [];
  const { weeksRange, usually, after } = later;
  const wrongRange = disordered('cadence.later.weeksRange', weeksRange);
  if (wrongRange.length > 0) return wrongRange;
  return [
    ...faultIf(!isRarer(cadence), 'cadence.later.recurrence', 'is not a rarer rhythm in whole weeks without weekdays'),
    ...faultIf(weeksRange.to > mostWeeks, 'cadence.later.weeksRange', `has more than ${String(mostWeeks)} weeks`),
    ...faultIf(!mayBeginAfter(later, usually), 'cadence.later.usually', 'is not a whole number of its range'),
    ...faultIf(
      !settingsFields.some((field) => field.key === after && takesWeeks(field, weeksRange)),
      'cadence.later.after',
      'does not name a number among the settings that has the same range and may stay open',
    ),
  ];
};

const people: Check = ({ audience, facilitation: { roles, minimum, backUps } }) => [
  ...faultIf(audience.length === 0, 'audience', 'is empty'),
  ...faultIf(roles.length === 0, 'facilitation.roles', 'is empty'),
  ...faultIf(!Number.isInteger(minimum) || minimum < 1, 'facilitation.minimum', 'is below one'),
  ...faultIf(!Number.isInteger(backUps) || backUps < 0, 'facilitation.backUps', 'is below none'),
];

const attendances: Check = ({ attendance: { states, misses, minutes = [] }, confidentiality }) => [
  ...faultIf(
    misses.some((miss) => attended(miss) || miss === 'excused'),
    'attendance.misses',
    'count a state of attendance or an excuse as a miss',
  ),
  ...faultIf(
    misses.some((miss) => !states.includes(miss)),
    'attendance.misses',
    'has a state that is not recorded',
  ),
  ...faultIf(
    minutes.some((state) => !partStates.includes(state) || !states.includes(state)),
    'attendance.minutes',
    'has a state that is not recorded, or in which nobody misses a part of the session',
  ),
  ...faultIf(
    confidentiality === 'headcount' && states.length > 0,
    'attendance.states',
    'name people although only a headcount is recorded',
  ),
  ...faultIf(confidentiality !== 'headcount' && !states.includes('present'), 'attendance.states', 'lacks present'),
];

const notWithin = ({ from, to }: Range): string => `is not a whole number from ${String(from)} to ${String(to)}`;
const corrections: Check = ({ correctionDays = correctionBounds.from }) =>
  faultIf(!isCorrectionTime(correctionDays), 'correctionDays', notWithin(correctionBounds));
const latecomers: Check = ({ lateAfter = lateAfterBounds.from }) =>
  faultIf(!isLateAfter(lateAfter), 'lateAfter', notWithin(lateAfterBounds));

const ladders: Check = ({ ladder = usualLadder }) =>
  faultIf(!isLadder(ladder), 'ladder', 'has steps outside the bounds, or does not end with the counsellor in charge');

const agendas: Check = ({ agenda = [], cadence }) => [
  ...faultIf(
    agenda.some(({ minutes }) => !Number.isInteger(minutes) || minutes < 1),
    'agenda',
    'has a step without whole minutes',
  ),
  ...faultIf(
    agenda.length > 0 && agenda.reduce((sum, { minutes }) => sum + minutes, 0) !== cadence.minutes,
    'agenda',
    'does not take as long as a session',
  ),
  ...agenda.flatMap(({ title, script }, index) => [
    ...missingTranslations(`agenda.${String(index)}.title`, title),
    ...(script === undefined ? [] : missingTranslations(`agenda.${String(index)}.script`, script)),
  ]),
];

const takesFreeText = (field: Field): boolean =>
  field.type === 'rows' ? field.fields.some(takesFreeText) : ['text', 'long-text', 'list'].includes(field.type);

const records: Check = ({ confidentiality, recordFields, sessionFields = [] }) => {
  const takeText = (list: readonly Field[]): boolean => confidentiality !== 'notes' && list.some(takesFreeText);
  return [
    ...faultIf(takeText(recordFields), 'recordFields', 'take free text although notes are not recorded'),
    ...faultIf(takeText(sessionFields), 'sessionFields', 'take free text although notes are not recorded'),
  ];
};

/** A kind that records only a headcount has no enrolments, no expected people and no recipients. */
const headcountOnly: Check = ({ confidentiality, enrolment, recordFields, reminderPlan }) =>
  confidentiality === 'headcount'
    ? [
        ...faultIf(enrolment !== 'drop-in', 'enrolment', 'enrols people although only a headcount is recorded'),
        ...faultIf(recordFields.length > 0, 'recordFields', 'ask about people although only a headcount is recorded'),
        ...faultIf(reminderPlan.length > 0, 'reminderPlan', 'reminds people although only a headcount is recorded'),
      ]
    : [];

const plans: Check = ({ reminderPlan, milestones }) => [
  ...faultIf(
    reminderPlan.some(({ minutesBefore }) => !Number.isInteger(minutesBefore) || minutesBefore <= 0),
    'reminderPlan',
    'has a reminder that is not before the session',
  ),
  ...faultIf(new Set(reminderPlan.map(({ rule }) => rule)).size < reminderPlan.length, 'reminderPlan', 'has a rule twice'),
  ...faultIf(
    reminderPlan.some(({ rule, at }) => at !== undefined && (rule !== 'day-before' || !isFirstReminder(at))),
    'reminderPlan',
    'has a time of day that is none between noon and night of the day before',
  ),
  ...faultIf(
    milestones.some((days, index) => !Number.isInteger(days) || days <= (milestones[index - 1] ?? 0)),
    'milestones',
    'are not rising whole days',
  ),
];

const asksForPerson = ({ type }: Field): boolean => type === 'person';

/** Somebody is named in the forms of a session only, from its roster, and never where only a headcount is recorded. */
const named: Check = ({ confidentiality, settingsFields, sessionFields = [] }) => [
  ...faultIf(settingsFields.some(asksForPerson), 'settingsFields', 'ask for a person although a group has no roster'),
  ...faultIf(
    confidentiality === 'headcount' && sessionFields.some(asksForPerson),
    'sessionFields',
    'ask for a person although only a headcount is recorded',
  ),
];

const fields: Check = ({ settingsFields, recordFields, sessionFields = [] }) => [
  ...fieldFaults('settingsFields', settingsFields),
  ...fieldFaults('recordFields', recordFields),
  ...fieldFaults('sessionFields', sessionFields),
  ...followsFaults('settingsFields', settingsFields),
  ...followsFaults('recordFields', recordFields),
  ...readersFaults('settingsFields', settingsFields, 'are everybody who opens the group'),
];

const mapped: Check = ({ mappings: { meetingGuide }, settingsFields }) =>
  meetingGuide === null
    ? []
    : [
        ...faultIf(
          !settingsFields.some(({ key, type, required }) => key === meetingGuide.listedBy && type === 'switch' && !required),
          'mappings.meetingGuide.listedBy',
          'does not name a switch of the settings that may stay off',
        ),
        ...Object.entries(meetingGuide.types).flatMap(([key, byAnswer]) => typeFaults(key, byAnswer, settingsFields)),
      ];

const coded: Check = ({ mappings: { meetingGuide, fhir } }) =>
  fhir === undefined
    ? []
    : [
        ...faultIf(meetingGuide === null, 'mappings.fhir', 'describes groups that are never listed'),
        ...faultIf(fhir.types.length === 0 || !fhir.types.every(isFhirCoding), 'mappings.fhir.types', 'are not codes of code systems'),
      ];

function typeFaults(key: string, byAnswer: Readonly<Record<string, readonly string[]>>, settings: readonly Field[]): readonly Fault[] {
  const field = settings.find((candidate) => candidate.key === key);
  const offered = field?.type === 'choice' ? field.options.map(({ value }) => value) : field?.type === 'switch' ? ['true', 'false'] : [];
  const path = `mappings.meetingGuide.types.${key}`;
  return [
    ...unknown(path, Object.keys(byAnswer), offered),
    ...faultIf(
      !Object.values(byAnswer)
        .flat()
        .every((type) => /^[A-Za-z0-9-]{1,6}$/.test(type)),
      path,
      'has a value that is not a type code',
    ),
  ];
}

const checks: readonly (readonly [part: string, Check])[] = [
  ['code', identity],
  ['vocabulary', vocabulary],
  ['name', texts],
  ['size', sizes],
  ['cadence', cadences],
  ['cadence.later', laterRhythms],
  ['agenda', agendas],
  ['audience', people],
  ['attendance', attendances],
  ['attendance.own', ownMarkFaults],
  ['correctionDays', corrections],
  ['ladder', ladders],
  ['lateAfter', latecomers],
  ['recordFields', records],
  ['confidentiality', headcountOnly],
  ['reminderPlan', plans],
  ['settingsFields', fields],
  ['sessionFields', named],
  ['mappings', mapped],
  ['mappings.fhir', coded],
  ['signalTexts', ownSignalFaults],
  ['reasonTexts', ownReasonFaults],
  ['metrics', metricFaults],
  ['functions', faultsOfFunctions],
];

const disordered = (path: string, { from, to }: Range): readonly Fault[] =>
  faultIf(
    !Number.isInteger(from) || !Number.isInteger(to) || from < 1 || from > to,
    path,
    'is not a range of whole numbers from low to high',
  );
