import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { NumberField } from '../kernel/index.ts';
import { aKind, text } from '../testing/index.ts';
import { kindFaults } from './kind-faults.ts';
import { usualLadder } from './ladder-policy.ts';
import type { OwnMark } from './own-mark.ts';
import type { ProgrammeKind } from './programme-kind.ts';

const step = (minutes: number) => ({ title: text, minutes });
const complete = aKind({ agenda: [step(20), { ...step(40), script: text }], sessionFields: aKind().recordFields });
const hours = (minutes: number, from = 30, to = 90) => ({ cadence: { ...aKind().cadence, minutes, minutesRange: { from, to } } });
const years = (count: number) => ({ from: 1, to: count * 52 });
/** Weekly first, and after so many weeks by another rule; the question allows four to 52. */
const rarer = (later: Partial<NonNullable<ProgrammeKind['cadence']['later']>>, field: Partial<NumberField> = {}) => ({
  cadence: {
    ...aKind().cadence,
    later: { recurrence: 'FREQ=WEEKLY;INTERVAL=2', after: 'weeks', usually: 12, weeksRange: { from: 4, to: 52 }, ...later },
  },
  settingsFields: [{ key: 'weeks', type: 'number', label: text, help: text, required: false, min: 4, max: 52, ...field } as const],
});
const sized = (from: number, to: number, cap: number | null) => ({ size: { recommended: { from, to }, cap } });
const led = (minimum: number, backUps: number) => ({ facilitation: { ...aKind().facilitation, minimum, backUps } });
const reminded = (minutesBefore: number) => ({ reminderPlan: [{ rule: 'day-before', minutesBefore }] as const });
const remindedAtTime = (at: string) => ({ reminderPlan: [{ rule: 'day-before', minutesBefore: 1440, at }] as const });
const scaled = (min: number, max: number) => ({ recordFields: [{ ...aKind().recordFields[0], min, max }] }) as Partial<ProgrammeKind>;
const counted = (min: number, max: number) => ({
  settingsFields: [{ key: 'weeks', type: 'number', label: text, help: text, required: false, min, max } as const],
});
const guided = (type: string) => ({
  settingsFields: ['listed', 'smoking'].map((key) => ({ key, type: 'switch', label: text, help: text, required: false }) as const),
  mappings: { meetingGuide: { listedBy: 'listed', types: { smoking: { true: [type] } } } },
});
/** Has one mark of its own. */
const marked = (
  code: string,
  counts: OwnMark['counts'],
  misses: ProgrammeKind['attendance']['misses'] = ['absent'],
  name: OwnMark['name'] = text,
): Pick<ProgrammeKind, 'attendance' | 'signals'> => ({
  attendance: { states: ['present', 'absent'], misses, own: [{ code, name, counts }] },
  signals: misses.length === 0 ? () => [] : aKind().signals,
});
const twice = ({ attendance, ...rest }: ReturnType<typeof marked>) => ({
  ...rest,
  attendance: { ...attendance, own: [...(attendance.own ?? []), ...(attendance.own ?? [])] },
});
/** Has one mark of its own, and a signal of a person who has it at every session. */
const listening = (code: string, counts: OwnMark['counts']): Partial<ProgrammeKind> => ({
  ...marked(code, counts),
  signals: (history) =>
    history.flatMap(({ on, own }) => (own === code ? [{ code: 'missed-last', count: 1, dates: [on], since: on }] : [])).slice(0, 1),
});
/** Refuses everybody but residents for a reason of its own, which has a text if it is `still-new`. */
const refusing = (reason: string): Partial<ProgrammeKind> => ({
  eligibility: (person, group, on) => {
    const answer = aKind().eligibility(person, group, on);
    return answer.allowed && person.kind === 'relative' ? { allowed: false, reasons: [reason] } : answer;
  },
  reasonTexts: { 'still-new': text },
});
const supportGroups = { system: 'http://terminology.hl7.org/CodeSystem/service-type', code: '224', display: 'Support Groups' };
const inFhir = (given: Partial<typeof supportGroups> = {}) => {
  const { settingsFields, mappings } = guided('O');
  return { settingsFields, mappings: { ...mappings, fhir: { types: [{ ...supportGroups, ...given }] } } };
};
const pathsOf = (kind: ProgrammeKind): readonly string[] => [...new Set(kindFaults(kind).map(({ path }) => path))];

describe('the bounds of a kind', () => {
  it.each<{ readonly accepted: Partial<ProgrammeKind>; readonly refused: Partial<ProgrammeKind>; readonly path: string }>([
    { accepted: { code: 'a' }, refused: { code: '1a' }, path: 'code' },
    { accepted: { code: 'art-2' }, refused: { code: 'art-' }, path: 'code' },
    { accepted: { code: 'owned-by-nobody' }, refused: { code: 'own-circle' }, path: 'code' },
    { accepted: { code: 'shanti' }, refused: { code: 'शांति' }, path: 'code' },
    { accepted: { version: '0.0.0' }, refused: { version: '0.0.0+1' }, path: 'version' },
    { accepted: { version: '10.20.30' }, refused: { version: '१.०.०' }, path: 'version' },
    { accepted: { icon: 'diversity_1' }, refused: { icon: '' }, path: 'icon' },
    { accepted: sized(1, 1, 1), refused: sized(1, 1, 0), path: 'size.cap' },
    { accepted: sized(2, 8, 8), refused: sized(2, 8, 7), path: 'size.cap' },
    { accepted: sized(8, 8, null), refused: sized(8, 7, null), path: 'size.recommended' },
    { accepted: sized(1, 2, null), refused: sized(1.5, 2, null), path: 'size.recommended' },
    { accepted: hours(30), refused: hours(29), path: 'cadence.minutes' },
    { accepted: hours(90), refused: hours(91), path: 'cadence.minutes' },
    { accepted: hours(45), refused: hours(45.5), path: 'cadence.minutes' },
    { accepted: hours(60, 60, 60), refused: hours(60, 0.5, 90), path: 'cadence.minutesRange' },
    { accepted: rarer({}), refused: rarer({ recurrence: 'FREQ=WEEKLY' }), path: 'cadence.later.recurrence' },
    { accepted: rarer({}), refused: rarer({ recurrence: 'FREQ=MONTHLY' }), path: 'cadence.later.recurrence' },
    { accepted: rarer({}), refused: rarer({ recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU' }), path: 'cadence.later.recurrence' },
    { accepted: rarer({}), refused: rarer({ recurrence: 'FREQ=WEEKLY;INTERVAL=2;COUNT=9' }), path: 'cadence.later.recurrence' },
    { accepted: rarer({ usually: 4 }), refused: rarer({ usually: 3 }), path: 'cadence.later.usually' },
    { accepted: rarer({ usually: 52 }), refused: rarer({ usually: 12.5 }), path: 'cadence.later.usually' },
    {
      accepted: rarer({ weeksRange: years(2) }, { min: 1, max: 104 }),
      refused: rarer({ weeksRange: years(3) }, { min: 1, max: 156 }),
      path: 'cadence.later.weeksRange',
    },
    { accepted: rarer({}), refused: rarer({ weeksRange: { from: 52, to: 4 } }), path: 'cadence.later.weeksRange' },
    { accepted: rarer({}), refused: rarer({}, { min: 3 }), path: 'cadence.later.after' },
    { accepted: rarer({}), refused: rarer({}, { max: 53 }), path: 'cadence.later.after' },
    { accepted: rarer({}), refused: rarer({}, { required: true }), path: 'cadence.later.after' },
    { accepted: rarer({}), refused: rarer({ after: 'months' }), path: 'cadence.later.after' },
    { accepted: { agenda: [step(1), step(59)] }, refused: { agenda: [step(0.5), step(59.5)] }, path: 'agenda' },
    { accepted: { agenda: [step(60)] }, refused: { agenda: [step(61)] }, path: 'agenda' },
    { accepted: { agenda: [] }, refused: { agenda: [step(-1), step(61)] }, path: 'agenda' },
    { accepted: led(1, 0), refused: led(1.5, 0), path: 'facilitation.minimum' },
    { accepted: led(3, 2), refused: led(3, 0.5), path: 'facilitation.backUps' },
    { accepted: { correctionDays: 1 }, refused: { correctionDays: -1 }, path: 'correctionDays' },
    { accepted: { correctionDays: 31 }, refused: { correctionDays: 32 }, path: 'correctionDays' },
    { accepted: { ladder: { ...usualLadder, opensAfter: 10 } }, refused: { ladder: { ...usualLadder, opensAfter: 11 } }, path: 'ladder' },
    { accepted: { ladder: usualLadder }, refused: { ladder: { ...usualLadder, steps: usualLadder.steps.slice(0, 3) } }, path: 'ladder' },
    { accepted: { lateAfter: 0 }, refused: { lateAfter: -1 }, path: 'lateAfter' },
    { accepted: { lateAfter: 60 }, refused: { lateAfter: 61 }, path: 'lateAfter' },
    { accepted: remindedAtTime('12:00'), refused: remindedAtTime('11:59'), path: 'reminderPlan' },
    { accepted: remindedAtTime('21:00'), refused: remindedAtTime('6 pm'), path: 'reminderPlan' },
    { accepted: reminded(1), refused: reminded(-1), path: 'reminderPlan' },
    { accepted: reminded(2), refused: reminded(1.5), path: 'reminderPlan' },
    { accepted: { milestones: [1, 2] }, refused: { milestones: [2, 1] }, path: 'milestones' },
    { accepted: { milestones: [30] }, refused: { milestones: [30.5] }, path: 'milestones' },
    { accepted: { signalTexts: { 'came-late': text } }, refused: { signalTexts: { 'came-late-': text } }, path: 'signalTexts.came-late-' },
    { accepted: marked('showed-work', 'attended'), refused: marked('Showed', 'attended'), path: 'attendance.own.Showed' },
    { accepted: marked('no-materials', 'neither'), refused: marked('late', 'neither'), path: 'attendance.own.late' },
    { accepted: marked('ran-away', 'missed'), refused: marked('ran-away', 'missed', []), path: 'attendance.own' },
    { accepted: {}, refused: marked('half-there', 'half' as 'missed'), path: 'attendance.own' },
    {
      accepted: {},
      refused: marked('showed-work', 'attended', ['absent'], { ...text, mr: '' }),
      path: 'attendance.own.showed-work.name.mr',
    },
    { accepted: {}, refused: twice(marked('showed-work', 'attended')), path: 'attendance.own' },
    { accepted: listening('ran-away', 'missed'), refused: listening('showed-work', 'attended'), path: 'signals' },
    { accepted: {}, refused: listening('no-materials', 'neither'), path: 'signals' },
    { accepted: { reasonTexts: { 'still-new': text } }, refused: { reasonTexts: { Still: text } }, path: 'reasonTexts.Still' },
    { accepted: {}, refused: { reasonTexts: { 'not-a-mentor': text } }, path: 'reasonTexts.not-a-mentor' },
    { accepted: {}, refused: { reasonTexts: { 'still-new': { ...text, hi: '' } } }, path: 'reasonTexts.still-new.hi' },
    { accepted: refusing('still-new'), refused: refusing('too-new'), path: 'eligibility' },
    { accepted: scaled(0, 1), refused: scaled(0, 1.5), path: 'recordFields.mood' },
    { accepted: scaled(-1, 1), refused: scaled(1, 1), path: 'recordFields.mood' },
    { accepted: counted(0.5, 1.5), refused: counted(0, Infinity), path: 'settingsFields.weeks' },
    { accepted: counted(-1, 0), refused: counted(Number.NaN, 4), path: 'settingsFields.weeks' },
    { accepted: guided('ABC-12'), refused: guided('ABCD-12'), path: 'mappings.meetingGuide.types.smoking' },
    { accepted: inFhir(), refused: inFhir({ system: 'service-type' }), path: 'mappings.fhir.types' },
    { accepted: inFhir({ system: 'urn:oid:1.2' }), refused: inFhir({ system: 'http://a b' }), path: 'mappings.fhir.types' },
    { accepted: inFhir({ code: 'a b' }), refused: inFhir({ code: 'a  b' }), path: 'mappings.fhir.types' },
    { accepted: inFhir(), refused: inFhir({ display: ' ' }), path: 'mappings.fhir.types' },
    {
      accepted: inFhir(),
      refused: { ...inFhir(), mappings: { ...inFhir().mappings, fhir: { types: [] } } },
      path: 'mappings.fhir.types',
    },
    { accepted: inFhir(), refused: { mappings: { meetingGuide: null, fhir: { types: [supportGroups] } } }, path: 'mappings.fhir' },
    { accepted: guided('O'), refused: guided('ओ'), path: 'mappings.meetingGuide.types.smoking' },
  ])('accept $accepted and refuse $refused at $path', ({ accepted, refused, path }) => {
    expect(pathsOf(aKind(accepted))).toEqual([]);
    expect(pathsOf(aKind(refused))).toEqual([path]);
  });

  it('name each fault of several, with the code of the kind', () =>
    expect(kindFaults(aKind({ code: 'Walk', milestones: [0], ...hours(29) }))).toEqual([
      { kind: 'Walk', path: 'code', fault: 'is not lower-case words with hyphens' },
      { kind: 'Walk', path: 'cadence.minutes', fault: 'is outside its range' },
      { kind: 'Walk', path: 'milestones', fault: 'are not rising whole days' },
    ]));
});

type Path = readonly string[];
/** The paths of everything in a kind that has to be there. */
const requiredPaths = (value: unknown, path: Path = []): readonly Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => [[...path, key], ...requiredPaths(part, [...path, key])])
    : [];
const optional = ['agenda', 'sessionFields', 'agenda.1.script', 'mappings.meetingGuide'];

/** A copy in which the value at a path is another one. */
function withValue(whole: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(whole)) return whole.map((one: unknown, index) => (String(index) === key ? withValue(one, rest, value) : one));
  return { ...(whole as object), [key]: withValue((whole as Readonly<Record<string, unknown>>)[key], rest, value) };
}

describe('a kind of a package without types', () => {
  it('is in order before anything is taken away', () => expect(kindFaults(complete)).toEqual([]));

  it.each(
    requiredPaths(complete)
      .map((path) => ({ path, where: path.join('.') }))
      .filter(({ where }) => !optional.includes(where)),
  )('is refused without $where', ({ path }) => expect(kindFaults(withValue(complete, path, undefined) as ProgrammeKind)).not.toEqual([]));

  it('never makes the check fail, whatever value is anywhere, and is not changed by it', () => {
    const value = fc.oneof(fc.constantFrom(undefined, null, Number.NaN), fc.anything({ maxDepth: 2 }));
    fc.assert(
      fc.property(fc.constantFrom(...requiredPaths(complete)), value, (path, strange) => {
        const kind = withValue(complete, path, strange) as ProgrammeKind;
        const before = fc.stringify(kind);
        const faults = kindFaults(kind);
        expect(faults.every(({ path: where, fault }) => where.length > 0 && fault.length > 0)).toBe(true);
        expect(kindFaults(kind)).toEqual(faults);
        expect(fc.stringify(kind)).toBe(before);
      }),
    );
  });
});
