import { describe, expect, it } from '@jest/globals';
import { moodField } from './mood-field.ts';
import { aKind, text } from '../testing/index.ts';
import { audienceEligibility, eligibilityOf, noEnrolment } from './eligibility.ts';
import { faultText } from './programme-kind-registry.ts';
import { kindFaults } from './kind-faults.ts';
import { createProgrammeKindRegistry } from './programme-kind-registry.ts';
import type { ProgrammeKind } from './programme-kind.ts';

const size = (from: number, to: number, cap: number | null) => ({ size: { recommended: { from, to }, cap } });
const cadence = (changes: Partial<ProgrammeKind['cadence']>) => ({ cadence: { ...aKind().cadence, ...changes } });
const somebody = { key: 'helper', type: 'person', label: text, help: text, required: false } as const;
const note = { key: 'note', type: 'text', label: text, help: text, required: false, maxLength: 80 } as const;
const headcountKind = {
  confidentiality: 'headcount',
  enrolment: 'drop-in',
  attendance: { states: [], misses: [] },
  recordFields: [],
  reminderPlan: [],
  eligibility: noEnrolment,
  signals: () => [],
  signalTexts: {},
} as const;
const works = { code: 'works', name: text, unit: null, fold: () => 1 };
/** Values that only a package without types can have. */
const strange = (changes: Readonly<Record<string, unknown>>) => changes as Partial<ProgrammeKind>;
const pick = {
  key: 'pick',
  type: 'choice',
  label: text,
  help: text,
  required: false,
  options: [
    { value: 'a', label: text },
    { value: 'b', label: text },
  ],
} as const;
const listed = { key: 'listed', type: 'switch', label: text, help: text, required: false } as const;
const guide = (types: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>, listedBy = 'listed') => ({
  settingsFields: [pick, listed],
  mappings: { meetingGuide: { listedBy, types } },
});
const always = (code: 'missed-last' | 'missed-in-a-row', states: readonly (string | null)[]): Partial<ProgrammeKind> => ({
  signals: (history) => history.filter(({ state }) => states.includes(state)).map(({ on }) => ({ code, count: 1, dates: [on], since: on })),
  signalTexts: {},
});
const lapsing = () => {
  throw new TypeError('reads what is not there');
};

describe('the contract of a kind', () => {
  it.each([
    { given: {}, then: 'a kind in order' },
    { given: size(4, 8, 8), then: 'a cap at the recommended size' },
    { given: size(1, 1, null), then: 'no cap at all' },
    { given: cadence({ minutes: 90 }), then: 'the longest session as a default' },
    { given: { confidentiality: 'notes', recordFields: [note] } as const, then: 'free text where notes are recorded' },
    { given: { recordFields: [somebody], sessionFields: [somebody] }, then: 'a question for a person in the forms of a session' },
    { given: headcountKind, then: 'a headcount without names' },
    { given: guide({ pick: { a: ['O', 'ST'], b: [] } }), then: 'a meeting described to Meeting Guide by its answers' },
    { given: { facilitation: { roles: ['mentor'], minimum: 2, backUps: 0 } } as const, then: 'two mentors together' },
    { given: { agenda: [{ title: text, minutes: 60, script: text }] }, then: 'a course that takes as long as a session' },
    { given: { reminderPlan: [], milestones: [], settingsFields: [] }, then: 'no reminders, milestones or settings' },
  ])('accepts $then', ({ given }) => expect(kindFaults(aKind(given))).toEqual([]));

  it.each([
    { given: { code: 'Quiet walk' }, path: 'code' },
    { given: { version: '1' }, path: 'version' },
    { given: { icon: 'Walk!' }, path: 'icon' },
    { given: { name: { ...text, mr: ' ' } }, path: 'name.mr' },
    { given: { description: { ...text, hi: '' } }, path: 'description.hi' },
    { given: size(8, 4, 12), path: 'size.recommended' },
    { given: size(0, 4, 12), path: 'size.recommended' },
    { given: size(4, 8, 7), path: 'size.cap' },
    { given: size(4, 8, 8.5), path: 'size.cap' },
    { given: cadence({ recurrence: 'every Saturday' }), path: 'cadence.recurrence' },
    { given: cadence({ minutes: 91 }), path: 'cadence.minutes' },
    { given: cadence({ minutesRange: { from: 0, to: 90 } }), path: 'cadence.minutesRange' },
    { given: { agenda: [{ title: text, minutes: 50 }] }, path: 'agenda' },
    {
      given: {
        agenda: [
          { title: text, minutes: 60 },
          { title: text, minutes: 0 },
        ],
      },
      path: 'agenda',
    },
    { given: { agenda: [{ title: { ...text, hi: '' }, minutes: 60 }] }, path: 'agenda.0.title.hi' },
    { given: { agenda: [{ title: text, minutes: 60, script: { ...text, mr: ' ' } }] }, path: 'agenda.0.script.mr' },
    { given: { audience: [] }, path: 'audience' },
    { given: { facilitation: { roles: [], minimum: 1, backUps: 0 } }, path: 'facilitation.roles' },
    { given: { facilitation: { ...aKind().facilitation, minimum: 0 } }, path: 'facilitation.minimum' },
    { given: { facilitation: { ...aKind().facilitation, backUps: -1 } }, path: 'facilitation.backUps' },
    { given: { attendance: { states: ['present'], misses: ['absent'] } } as const, path: 'attendance.misses' },
    {
      given: { attendance: { states: ['present', 'absent'], misses: ['absent'], minutes: ['late'] } } as const,
      path: 'attendance.minutes',
    },
    { given: { attendance: { ...aKind().attendance, minutes: ['present'] } } as const, path: 'attendance.minutes' },
    { given: { attendance: { states: ['late'], misses: [] }, signals: () => [] } as const, path: 'attendance.states' },
    { given: { ...headcountKind, attendance: { states: ['present'], misses: [] } } as const, path: 'attendance.states' },
    { given: { ...headcountKind, recordFields: aKind().recordFields }, path: 'recordFields' },
    { given: { recordFields: [note] }, path: 'recordFields' },
    { given: { settingsFields: [note, note] }, path: 'settingsFields' },
    { given: { settingsFields: [{ ...pick, follows: 'next-option' }] } as const, path: 'settingsFields.pick.follows' },
    { given: { recordFields: [{ ...pick, follows: 'next-option' }] } as const, path: 'recordFields.pick.follows' },
    { given: { settingsFields: [{ ...note, visibility: 'leaders' }] } as const, path: 'settingsFields.note.visibility' },
    { given: { settingsFields: [{ ...note, key: 'Two words' }] }, path: 'settingsFields.Two words' },
    { given: { settingsFields: [{ ...note, label: { ...text, en: '' } }] }, path: 'settingsFields.note.label.en' },
    { given: { settingsFields: [{ ...note, help: { ...text, hi: '' } }] }, path: 'settingsFields.note.help.hi' },
    {
      given: { settingsFields: [{ key: 'pick', type: 'choice', label: text, help: text, required: false, options: [] }] } as const,
      path: 'settingsFields.pick',
    },
    {
      given: { settingsFields: [{ key: 'weeks', type: 'number', label: text, help: text, required: false, min: 4, max: 4 }] } as const,
      path: 'settingsFields.weeks',
    },
    { given: { recordFields: [{ ...moodField, max: 4 }] }, path: 'recordFields.mood' },
    { given: { recordFields: [{ ...moodField, faces: [text] }] }, path: 'recordFields.mood' },
    {
      given: { recordFields: [{ ...moodField, faces: [{ ...text, hi: '' }, text, text, text, text] }] },
      path: 'recordFields.mood.faces.0.hi',
    },
    { given: { correctionDays: 0 }, path: 'correctionDays' },
    { given: { correctionDays: 32 }, path: 'correctionDays' },
    { given: { correctionDays: 1.5 }, path: 'correctionDays' },
    { given: { signalTexts: { 'Two words': text } }, path: 'signalTexts.Two words' },
    { given: { signalTexts: { 'missed-last': text } }, path: 'signalTexts.missed-last' },
    { given: { signalTexts: { 'follow-up-overdue': text } }, path: 'signalTexts.follow-up-overdue' },
    { given: { signalTexts: { 'talk-wanted': text } }, path: 'signalTexts.talk-wanted' },
    { given: { signalTexts: { 'no-contact': text } }, path: 'signalTexts.no-contact' },
    { given: { signalTexts: { 'safety-note': text } }, path: 'signalTexts.safety-note' },
    { given: { signalTexts: { idle: { ...text, mr: '' } } }, path: 'signalTexts.idle.mr' },
    { given: { recordFields: [{ ...note, type: 'list', most: 2 }] } as const, path: 'recordFields' },
    { given: { reminderPlan: [{ rule: 'day-before', minutesBefore: 0 }] } as const, path: 'reminderPlan' },
    { given: { reminderPlan: [...aKind().reminderPlan, ...aKind().reminderPlan] }, path: 'reminderPlan' },
    { given: { milestones: [7, 7] }, path: 'milestones' },
    { given: { milestones: [0, 7] }, path: 'milestones' },
    { given: strange({ audience: ['anyone', 'tourists'] }), path: 'audience' },
    { given: strange({ enrolment: 'lottery' }), path: 'enrolment' },
    { given: strange({ confidentiality: 'public' }), path: 'confidentiality' },
    { given: strange({ facilitation: { roles: ['operator'], minimum: 1, backUps: 0 } }), path: 'facilitation.roles' },
    { given: strange({ attendance: { states: ['present', 'absent', 'asleep'], misses: ['absent'] } }), path: 'attendance.states' },
    { given: strange({ reminderPlan: [{ rule: 'hourly', minutesBefore: 60 }] }), path: 'reminderPlan' },
    { given: strange({ metrics: ['attendance', 'score'] }), path: 'metrics' },
    { given: { metrics: ['attendance', 'attendance'] } as const, path: 'metrics' },
    { given: { metrics: [{ ...works, code: 'Works' }] }, path: 'metrics.Works' },
    { given: { metrics: [{ ...works, code: 'mood' }] }, path: 'metrics.mood' },
    { given: { metrics: [{ ...works, name: { ...text, hi: '' } }] }, path: 'metrics.works.name.hi' },
    { given: { metrics: [{ ...works, unit: { ...text, mr: ' ' } }] }, path: 'metrics.works.unit.mr' },
    { given: { metrics: [{ ...works, fold: () => Number.NaN }] }, path: 'metrics.works' },
    { given: { metrics: [{ ...works, fold: lapsing }] }, path: 'metrics.works' },
    { given: { sessionFields: [note] }, path: 'sessionFields' },
    { given: { settingsFields: [somebody] }, path: 'settingsFields' },
    { given: { ...headcountKind, sessionFields: [somebody] }, path: 'sessionFields' },
    { given: { recordFields: [{ ...note, type: 'rows', most: 3, fields: [note] }] } as const, path: 'recordFields' },
    { given: { sessionFields: [{ ...pick, options: [] }] }, path: 'sessionFields.pick' },
    { given: { attendance: { states: ['present', 'late', 'absent'], misses: ['absent', 'late'] } } as const, path: 'attendance.misses' },
    { given: { attendance: { states: ['present', 'excused'], misses: ['excused'] } } as const, path: 'attendance.misses' },
    { given: { ...headcountKind, enrolment: 'closed' } as const, path: 'enrolment' },
    { given: { ...headcountKind, reminderPlan: aKind().reminderPlan }, path: 'reminderPlan' },
    { given: { ...headcountKind, eligibility: audienceEligibility(['anyone']) }, path: 'eligibility' },
    { given: { eligibility: noEnrolment }, path: 'eligibility' },
    { given: { eligibility: () => ({ allowed: true }) as const }, path: 'eligibility' },
    { given: { eligibility: () => eligibilityOf(['too-loud']) }, path: 'eligibility' },
    { given: { ...always('missed-last', ['late']), attendance: { states: ['present', 'late'], misses: [] } } as const, path: 'signals' },
    { given: always('missed-in-a-row', ['excused']), path: 'signals' },
    { given: always('missed-last', [null]), path: 'signals' },
    { given: { settingsFields: [{ ...note, maxLength: 0 }] }, path: 'settingsFields.note' },
    { given: { settingsFields: [{ ...pick, options: [pick.options[0], pick.options[0]] }] }, path: 'settingsFields.pick' },
    {
      given: { settingsFields: [{ ...pick, options: [{ value: 'a', label: { ...text, mr: '' } }] }] },
      path: 'settingsFields.pick.options.a.mr',
    },
    { given: strange({ settingsFields: [{ ...note, type: 'colour' }] }), path: 'settingsFields.note' },
    { given: guide({ openness: { open: ['O'] } }), path: 'mappings.meetingGuide.types.openness' },
    { given: guide({ pick: { a: ['O'], c: ['C'] } }), path: 'mappings.meetingGuide.types.pick' },
    { given: guide({ pick: { a: ['open meeting'] } }), path: 'mappings.meetingGuide.types.pick' },
    { given: guide({ pick: { a: ['O'] } }, 'shown'), path: 'mappings.meetingGuide.listedBy' },
    { given: guide({ pick: { a: ['O'] } }, 'pick'), path: 'mappings.meetingGuide.listedBy' },
    {
      given: { ...guide({}), settingsFields: [{ ...listed, required: true }] },
      path: 'mappings.meetingGuide.listedBy',
    },
    { given: { eligibility: lapsing }, path: 'eligibility' },
    { given: { signals: lapsing }, path: 'signals' },
    {
      given: {
        signals: (history) => history.map(({ on }) => ({ code: 'missed-last', count: 1, dates: [on], since: on })),
        signalTexts: {},
      } as Partial<ProgrammeKind>,
      path: 'signals',
    },
    { given: { attendance: { states: ['present'], misses: [] } } as const, path: 'signals' },
  ])('names $path', ({ given, path }) => {
    const faults = kindFaults(aKind(given));
    expect(new Set(faults.map((fault) => fault.path))).toEqual(new Set([path]));
  });

  it('names a language that is not there at all', () => {
    const { mr: _mr, ...twoLanguages } = text;
    expect(kindFaults(aKind({ name: twoLanguages as ProgrammeKind['name'] }))).toMatchObject([{ path: 'name.mr', fault: 'is missing' }]);
  });

  it('refuses a kind of a package without types in which properties are missing, and does not throw', () => {
    const { name: _name, size: _size, ...rest } = aKind();
    const faults = kindFaults(JSON.parse(JSON.stringify(rest)) as ProgrammeKind);
    expect(faults.map(({ path }) => path)).toEqual(expect.arrayContaining(['name', 'size', 'eligibility', 'signals']));
  });

  it('refuses a kind that refuses people without a reason', () => {
    const silent = aKind({ eligibility: () => ({ allowed: false, reasons: [] }) });
    expect(kindFaults(silent)[0]).toMatchObject({ kind: 'quiet-walk', path: 'eligibility' });
  });
});

describe('the registry of kinds', () => {
  it('finds a kind by its code and nothing by another', () => {
    const kind = aKind();
    const made = createProgrammeKindRegistry([kind]);
    expect(made.ok && [made.value.get('quiet-walk'), made.value.get('loud-walk'), made.value.all]).toEqual([kind, undefined, [kind]]);
  });
  it('keeps the order given', () => {
    const made = createProgrammeKindRegistry([aKind({ code: 'b' }), aKind({ code: 'a' })]);
    expect(made.ok && made.value.all.map(({ code }) => code)).toEqual(['b', 'a']);
  });
  it('may be empty', () => expect(createProgrammeKindRegistry([])).toMatchObject({ ok: true }));
  it('refuses all when two share a code, and says which', () =>
    expect(createProgrammeKindRegistry([aKind(), aKind({ code: 'b' }), aKind()])).toMatchObject({
      ok: false,
      problem: { code: 'programmes/kinds-refused', params: { faults: 'quiet-walk: code is used by another kind' } },
    }));
  it('refuses all when one breaks the contract, and names the kind, the property and the fault', () =>
    expect(createProgrammeKindRegistry([aKind(), aKind({ code: 'b', ...cadence({ recurrence: 'x' }) })])).toMatchObject({
      ok: false,
      problem: { params: { faults: 'b: cadence.recurrence is not a recurrence rule' } },
    }));
  it('says one fault as one line', () => expect(faultText({ kind: 'a', path: 'icon', fault: 'is odd' })).toBe('a: icon is odd'));
});
