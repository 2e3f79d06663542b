import { describe, expect, it } from '@jest/globals';
import { Temporal } from '../kernel/index.ts';
import type { AttendanceState } from './attendance-state.ts';
import { metricCodes, metricOf } from './metrics.ts';
import type { MeasuredSession, MetricCode } from './metrics.ts';

const first = Temporal.PlainDate.from('2026-11-02');
type Given = readonly (AttendanceState | null | 'away')[];
/** A session a week, with the state of each person; `away` is a person who is not on its roster. */
const weekly = (...sessions: readonly Given[]): readonly MeasuredSession[] =>
  sessions.map((states, week) => ({
    on: first.add({ weeks: week }),
    headcount: null,
    answers: {},
    people: states.flatMap((state, person) => (state === 'away' ? [] : [{ person, state, answers: {} }])),
  }));
const saying = (key: string, ...values: readonly number[]): readonly object[] => values.map((value) => ({ [key]: value }));
/** One session with the answers of each person. */
const answered = (...answers: readonly (object | readonly object[])[]): readonly MeasuredSession[] => [
  {
    ...{ on: first, headcount: null, answers: {} },
    people: answers.flat().map((one, person) => ({ person, state: 'present', answers: { ...one } })),
  },
];
const counted = (...headcounts: readonly (number | null)[]): readonly MeasuredSession[] =>
  headcounts.map((headcount, week) => ({ on: first.add({ days: week * (week + 3) }), headcount, answers: {}, people: [] }));

describe('the metrics of the product', () => {
  it.each<{ code: MetricCode; given: readonly MeasuredSession[]; then: number | null }>([
    { code: 'attendance', given: weekly(['present', 'absent', null, 'late']), then: 50 },
    { code: 'attendance', given: weekly(['excused', 'walk-in', 'present']), then: 100 },
    { code: 'punctuality', given: weekly(['present', 'late', 'left-early', 'absent']), then: 67 },
    { code: 'retention', given: weekly(['present', 'present'], ['present'], ['absent'], [null], ['absent', 'away']), then: 50 },
    { code: 'retention', given: weekly(['present']), then: null },
    { code: 'headcount', given: counted(4, null, 7), then: 5.5 },
    { code: 'mood', given: answered(saying('mood', 4, 5, 4, 5, 4), { craving: 9 }), then: 4.4 },
    { code: 'mood', given: answered(saying('mood', 4, 5, 4, 5), {}, {}), then: null },
    { code: 'mood', given: [...answered(saying('mood', 1, 1, 1, 1, 1)), ...answered({ mood: 5 })], then: 1 },
    { code: 'mood', given: [...answered(saying('mood', 2, 2, 2)), ...answered(saying('mood', 4, 4, 4))], then: null },
    { code: 'craving', given: answered(saying('craving', 0, 1, 1, 0, 1)), then: 0.6 },
    { code: 'craving', given: answered({ craving: 9 }), then: null },
    { code: 'supervision', given: counted(1, 1, 1), then: 6 },
    { code: 'supervision', given: counted(1), then: null },
  ])('have a fold: $code is $then', ({ code, given, then }) => expect(metricOf(code).fold(given)).toBe(then));

  it.each(metricCodes)('say nothing without sessions: %s', (code) => expect(metricOf(code).fold([])).toBeNull());
});

describe('a metric of a kind', () => {
  it('is its own', () => {
    const own = { code: 'works', name: { en: 'a', hi: 'a', mr: 'a' }, unit: null, fold: () => 1 };
    expect(metricOf(own)).toBe(own);
  });
});
