import { describe, expect, it } from '@jest/globals';
import { Temporal, type Answers } from '../kernel/index.ts';
import type { AttendanceState, MeasuredSession } from '../programmes/index.ts';
import { trendLines } from './trend-lines.ts';

const first = Temporal.PlainDate.from('2026-11-02');
interface Given {
  readonly state?: AttendanceState | null;
  readonly answers?: Answers;
}
/** A session a week, with what is known of each person. */
const weekly = (...sessions: readonly (readonly Given[])[]): readonly MeasuredSession[] =>
  sessions.map((people, week) => ({
    on: first.add({ weeks: week }),
    headcount: null,
    answers: {},
    people: people.map(({ state = 'present', answers = {} }, person) => ({ person, state, answers })),
  }));
const saying = (key: string, ...values: readonly unknown[]): readonly Given[] => values.map((value) => ({ answers: { [key]: value } }));
const valuesOf = (sessions: readonly MeasuredSession[]) =>
  Object.fromEntries(trendLines(sessions).map(({ code, points }) => [code, points.map(({ value }) => value)]));

describe('the trend of a group', () => {
  it.each<{ sentence: string; given: readonly MeasuredSession[]; then: object }>([
    { sentence: 'has no line before the first session', given: [], then: {} },
    {
      sentence: 'has the attendance of each session in percent',
      given: weekly([{ state: 'late' }, { state: 'absent' }], [{ state: 'present' }, { state: 'excused' }]),
      then: { attendance: [50, 100] },
    },
    {
      sentence: 'has a gap where nobody was expected',
      given: weekly([{ state: 'present' }], [{ state: 'walk-in' }]),
      then: { attendance: [100, null] },
    },
    {
      sentence: 'has the mean mood of five who said theirs',
      given: weekly(saying('mood', 2, 3, 3, 4, 5)),
      then: { attendance: [100], mood: [3.4] },
    },
    {
      sentence: 'has no mood of four, whoever else was there',
      given: weekly(saying('mood', 2, 3, 3, 4, undefined, undefined)),
      then: { attendance: [100] },
    },
    {
      sentence: 'counts the craving of zero, and has a gap at the session where fewer said theirs',
      given: weekly(saying('craving', 0, 0, 1, 1, 0), saying('craving', 9), saying('craving', 5, 5, 5, 5, 5)),
      then: { attendance: [100, 100, 100], craving: [0.4, null, 5] },
    },
    {
      sentence: 'asks for five answers to each question by itself',
      given: weekly([...saying('mood', 4, 4, 4), ...saying('craving', 2, 2, 2)]),
      then: { attendance: [100] },
    },
  ])('$sentence', ({ given, then }) => expect(valuesOf(given)).toEqual(then));

  it('names its lines and days, and nobody', () => {
    const lines = trendLines(weekly(saying('mood', 4, 4, 4, 4, 4)));
    expect(lines.map(({ name }) => name.en)).toEqual(['Attendance', 'Mood']);
    expect(lines.map(({ points }) => points.map(({ on }) => on.toString()))).toEqual([['2026-11-02'], ['2026-11-02']]);
    expect(Object.keys(lines[0]!.points[0]!)).toEqual(['on', 'value']);
  });
});
