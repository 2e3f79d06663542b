import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { idOf, Temporal } from '../kernel/index.ts';
import type { Field, SessionId, Visibility } from '../kernel/index.ts';
import { answersOf, mergeAnswers, togetherOf } from './dated-answers.ts';
import type { DatedAnswers } from './dated-answers.ts';
import { fieldsOf, formsFor } from './form-of.ts';
import type { FormingKind } from './form-of.ts';
import { isNoteOutdated, writePersonNote } from './person-note.ts';
import { missingAnswers, recordAnswers } from './record-answers.ts';

const text = { en: 'x', hi: 'x', mr: 'x' };
const base = { label: text, help: text, required: false };
const mood: Field = { ...base, key: 'mood', type: 'scale', min: 1, max: 5, lowest: text, highest: text };
const shown: Field = { ...base, key: 'shown', type: 'switch' };
const where: Field = { ...base, key: 'where', type: 'text', maxLength: 10, required: true, showWhen: { field: 'shown', is: [true] } };
const on: Field = { ...base, key: 'on', type: 'day' };
const works: Field = {
  ...base,
  key: 'works',
  type: 'rows',
  most: 2,
  fields: [
    { ...base, key: 'what', type: 'text', maxLength: 10, required: true },
    { ...on, required: true },
  ],
};
const helper: Field = { ...base, key: 'helper', type: 'person' };
const kind = {
  code: 'walk',
  confidentiality: 'notes',
  version: '1.2.0',
  recordFields: [mood, shown, where, on, works, helper],
  sessionFields: [{ ...mood, key: 'weather' }],
} as const;
const at = (minute: number) => Temporal.Instant.from('2026-11-24T05:00:00Z').add({ minutes: minute });
const dated = (answers: Readonly<Record<string, unknown>>, minute = 0): DatedAnswers =>
  Object.fromEntries(Object.entries(answers).map(([key, value]) => [key, { value, at: at(minute) }]));
const session = { id: idOf<SessionId>('s'), state: 'planned', startsAt: at(0), endsAt: at(60) } as const;
const people = new Set(['asha']);
const command = { form: 'person', formVersion: '1.2.0', writtenAt: at(5), now: at(10), people } as const;

describe('recording answers', () => {
  it.each([
    { given: {}, answers: { mood: 4 }, then: { mood: 4 } },
    { given: { mood: 2 }, answers: { mood: 4 }, then: { mood: 4 } },
    { given: { mood: 2 }, answers: { shown: false }, then: { mood: 2, shown: false } },
    { given: { mood: 2 }, answers: { mood: null }, then: {} },
    { given: { shown: true }, answers: { where: ' Hall ' }, then: { shown: true, where: 'Hall' } },
    { given: { shown: true, where: 'Hall' }, answers: { where: '' }, then: { shown: true } },
    { given: {}, answers: { shown: true }, then: { shown: true } },
    { given: { shown: true, where: 'Hall' }, answers: { shown: false }, then: { shown: false } },
    { given: {}, answers: { on: ' 2026-12-05 ' }, then: { on: '2026-12-05' } },
    { given: {}, answers: { works: [{ what: ' Bowl ' }, { what: ' ' }] }, then: { works: [{ what: 'Bowl' }] } },
    { given: { works: [{ what: 'Bowl' }] }, answers: { works: [] }, then: {} },
    { given: {}, answers: { helper: 'asha' }, then: { helper: 'asha' } },
    { given: { helper: 'gone' }, answers: { mood: 4 }, then: { mood: 4, helper: 'gone' } },
    { given: { helper: 'gone' }, answers: { helper: null }, then: {} },
    { given: { mood: 9 }, answers: { shown: true }, then: { mood: 9, shown: true } },
  ])('of $answers to $given stores $then', ({ given, answers, then }) => {
    const result = recordAnswers(session, kind, dated(given), { ...command, answers });
    expect(result.ok && answersOf(kind.recordFields, result.value)).toEqual(then);
  });

  it.each([
    { change: { formVersion: '1.1.0' }, answers: { mood: 4, craving: 4 }, then: 'records/form-changed' },
    { change: { formVersion: '1.1.0' }, answers: { mood: 6 }, then: 'records/form-changed' },
    { change: { formVersion: '1.1.0' }, answers: { where: 'Hall' }, then: 'records/form-changed' },
    { change: {}, answers: { craving: 4 }, then: 'records/field-unknown' },
    { change: { form: 'session' }, answers: { mood: 4 }, then: 'records/field-unknown' },
    { change: {}, answers: { mood: 6 }, then: 'records/answer-not-valid' },
    { change: {}, answers: { where: 'Hall' }, then: 'records/answer-not-valid' },
    { change: {}, answers: { on: '2062-12-05' }, then: 'records/answer-not-valid' },
    { change: {}, answers: { works: [{ what: 'Bowl', on: 'soon' }] }, then: 'records/answer-not-valid' },
    { change: {}, answers: { helper: 'kabir' }, then: 'records/answer-not-valid' },
    { change: { people: new Set<string>() }, answers: { helper: 'asha' }, then: 'records/answer-not-valid' },
    { change: {}, answers: { shown: 'yes' }, then: 'records/answer-not-valid' },
  ] as const)('refuses $answers with $then', ({ change, answers, then }) =>
    expect(recordAnswers(session, kind, {}, { ...command, ...change, answers })).toMatchObject({ ok: false, problem: { code: then } }),
  );

  it.each([
    { given: { session: { state: 'cancelled' } }, then: 'attendance/session-cancelled' },
    { given: { session: { startsAt: at(80) } }, then: 'attendance/session-not-open' },
    { given: { session: { endsAt: at(-8 * 24 * 60) } }, then: 'attendance/locked' },
    { given: { kind: { confidentiality: 'headcount' } }, then: 'attendance/headcount-only' },
  ] as const)('refuses $given with $then, as marks are refused', ({ given, then }) => {
    const changed = { session: {}, kind: {}, ...given };
    const result = recordAnswers(
      { ...session, ...changed.session },
      { ...kind, ...changed.kind },
      {},
      { ...command, answers: { mood: 1 } },
    );
    expect(result).toMatchObject({ ok: false, problem: { code: then } });
  });

  it('takes the answers about a session also where nobody is named', () => {
    const open = { ...kind, confidentiality: 'headcount' } as const;
    expect(recordAnswers(session, open, {}, { ...command, form: 'session', answers: { weather: 2 } }).ok).toBe(true);
  });

  it.each(['1.1.0', '1.1.0+4', '1.3.0'])(
    'takes an answer from a form of version %s that is still asked, and names the one that is not',
    (formVersion) => {
      const send = (answers: object) => recordAnswers(session, kind, {}, { ...command, formVersion, answers: { ...answers } });
      expect(send({ mood: 4 })).toMatchObject({ ok: true, value: { mood: { value: 4 } } });
      expect(send({ mood: 4, craving: 2 })).toMatchObject({ problem: { params: { version: '1.2.0', field: 'craving' } } });
    },
  );

  it('drops an older answer without a word, but not an invalid one', () => {
    const send = (answers: object) => recordAnswers(session, kind, dated({ mood: 2 }, 9), { ...command, answers: { ...answers } });
    expect(send({ mood: 4 })).toMatchObject({ ok: true, value: { mood: { value: 2 } } });
    expect(send({ mood: 40 })).toMatchObject({ ok: false, problem: { code: 'records/answer-not-valid' } });
  });

  it('dates an answer of a clock that is ahead to now, so that it does not win for ever', () => {
    const result = recordAnswers(session, kind, {}, { ...command, writtenAt: at(600), answers: { mood: 1 } });
    expect(result).toMatchObject({ ok: true, value: { mood: { value: 1, at: at(10) } } });
  });

  it('leaves out the answer to a question that the form no longer has', () =>
    expect(answersOf([mood], dated({ mood: 3, gone: 'x' }))).toEqual({ mood: 3 }));

  it.each([
    { answers: {}, then: [] },
    { answers: { shown: true }, then: ['where'] },
    { answers: { shown: true, where: 'Hall' }, then: [] },
    { answers: { works: [{ what: 'Bowl' }] }, then: ['works'] },
    { answers: { works: [{ what: 'Bowl', on: '2026-12-05' }] }, then: [] },
  ])('misses $then after $answers', ({ answers, then }) => expect(missingAnswers(kind, 'person', answers)).toEqual(then));

  it('has for each sort of readers the questions that are asked of them', () => {
    const forTeam: FormingKind = { recordFields: [mood, { ...shown, visibility: 'care-team' }] };
    const keys = (readers: readonly Visibility[]) => fieldsOf(formsFor(forTeam, readers), 'person').map(({ key }) => key);
    expect(keys(['everyone', 'leaders'])).toEqual(['mood']);
    expect(keys(['everyone', 'care-team'])).toEqual(['mood', 'shown']);
    expect(fieldsOf(formsFor(forTeam, ['everyone']), 'session')).toEqual([]);
  });

  it('has the later of two answers that stand in rows for different readers', () => {
    const [early, late] = [dated({ mood: 2, on: 'x' }, 1), dated({ mood: null }, 2)];
    for (const rows of [
      [early, late],
      [late, early],
    ])
      expect(togetherOf(rows)).toEqual({ ...early, ...late });
    expect(togetherOf([])).toEqual({});
  });

  it('has no form about the session where the kind has none', () => expect(fieldsOf({ recordFields: [mood] }, 'session')).toEqual([]));
});

describe('merged answers', () => {
  const edits = fc.array(
    fc.record({ key: fc.constantFrom('a', 'b', 'c'), value: fc.integer({ min: 0, max: 9 }), minute: fc.integer({ min: 0, max: 1_000 }) }),
    { maxLength: 12 },
  );
  const merged = (all: readonly { readonly key: string; readonly value: number; readonly minute: number }[]) =>
    all.reduce<DatedAnswers>((stored, { key, value, minute }) => mergeAnswers(stored, { [key]: value }, at(minute)), {});
  const plain = (stored: DatedAnswers) => Object.fromEntries(Object.entries(stored).map(([key, one]) => [key, one.value]));

  it('are the same in whatever order they arrive, when no two of a question were given at one moment', () =>
    fc.assert(
      fc.property(edits, fc.integer(), (all, seed) => {
        const once = all.filter((one, index) => all.findIndex((other) => other.key === one.key && other.minute === one.minute) === index);
        const shuffled = once.toSorted((one, other) => ((one.minute * 7 + seed) % 13) - ((other.minute * 7 + seed) % 13));
        expect(plain(merged(shuffled))).toEqual(plain(merged(once)));
      }),
    ));
  it('are not changed by what was merged before', () =>
    fc.assert(fc.property(edits, (all) => expect(plain(merged([...all, ...all]))).toEqual(plain(merged(all))))));
});

describe('a note about a person', () => {
  const noted = { code: 'a', confidentiality: 'notes' } as const;
  it('is stored where the kind records notes', () =>
    expect(writePersonNote(session, noted, { text: ' Quiet today ', now: at(5) })).toEqual({ ok: true, value: 'Quiet today' }));
  it.each([
    { kind: { ...noted, confidentiality: 'presence' }, now: at(5), then: 'records/notes-not-kept' },
    { kind: { ...noted, confidentiality: 'headcount' }, now: at(5), then: 'records/notes-not-kept' },
    { kind: noted, now: at(-61), then: 'attendance/session-not-open' },
  ] as const)('is refused with $then', ({ kind: of, now, then }) =>
    expect(writePersonNote(session, of, { text: 'x', now })).toMatchObject({ ok: false, problem: { code: then } }),
  );

  it.each([
    { stored: undefined, given: { text: 'Calm', before: '' }, then: false },
    { stored: 'Calm', given: { text: 'Quiet', before: 'Calm' }, then: false },
    { stored: 'Calm', given: { text: 'Quiet', before: 'Calm', minute: 1 }, then: false },
    { stored: 'Calm', given: { text: 'Calm', before: '', minute: 1 }, then: false },
    { stored: undefined, given: { text: '', before: 'Calm' }, then: false },
    { stored: 'Calm', given: { text: 'Quiet', before: '' }, then: true },
    { stored: undefined, given: { text: 'Quiet', before: 'Calm' }, then: true },
    { stored: 'Calm', given: { text: '', before: 'Quiet' }, then: true },
    { stored: 'Calm', given: { text: 'Quiet', minute: 1 }, then: true },
    { stored: 'Calm', given: { text: 'Quiet' }, then: false },
  ])('$given over $stored is outdated: $then', ({ stored, given, then }) => {
    const { text: written, before, minute = 9 } = { before: undefined, ...given };
    const known = stored === undefined ? undefined : { text: stored, writtenAt: at(5) };
    expect(isNoteOutdated(known, { text: written, before, writtenAt: at(minute) })).toBe(then);
  });
});
