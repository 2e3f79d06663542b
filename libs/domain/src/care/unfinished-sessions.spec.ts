import { describe, expect, it } from '@jest/globals';
import { Temporal, idOf } from '../kernel/index.ts';
import type { GroupId, Instant, SessionId } from '../kernel/index.ts';
import { missSignals } from '../programmes/index.ts';
import type { AttendanceState } from '../programmes/index.ts';
import { groupSignals } from '../attendance/index.ts';
import type { ExpectedSession, GroupHistory, ReadingKind } from '../attendance/index.ts';

const at = (text: string): Instant => Temporal.Instant.from(text);
const day = (text: string) => Temporal.PlainDate.from(text);
const states = ['present', 'late', 'excused', 'absent'] as const;
const counselling: ReadingKind = {
  confidentiality: 'notes',
  attendance: { states, misses: ['absent'] },
  signals: missSignals({ misses: ['absent'], inARow: 2, single: true }),
  signalTexts: {},
};

/** Sessions on consecutive days of November, from the 10th on, at six in the evening. */
const sessionsOf = (marks: readonly (AttendanceState | null)[], first = 10): readonly ExpectedSession[] =>
  marks.map((state, index) => ({
    sessionId: idOf<SessionId>(`session-${first + index}`),
    on: day(`2026-11-${first + index}`),
    startsAt: at(`2026-11-${first + index}T18:00+05:30`),
    finishedAt: at(`2026-11-${first + index}T19:00+05:30`),
    state,
  }));
const aHistory = (marks: readonly (AttendanceState | null)[], but: Partial<GroupHistory> = {}): GroupHistory => ({
  groupId: idOf<GroupId>('group-1'),
  groupName: 'Naya Savera',
  kind: counselling,
  sessions: sessionsOf(marks),
  ...but,
});

describe('a session that nobody has finished', () => {
  const open = (marks: readonly (AttendanceState | null)[], first: number) =>
    sessionsOf(marks, first).map((session) => ({ ...session, finishedAt: null }));
  const missedThree = sessionsOf(['absent', 'absent', 'absent']);

  it.each<{ sentence: string; sessions: readonly ExpectedSession[]; then: readonly object[] }>([
    { sentence: 'ends the run when the member was present', sessions: [...missedThree, ...open(['present'], 13)], then: [] },
    { sentence: 'ends the run when the member was late', sessions: [...missedThree, ...open(['late'], 13)], then: [] },
    { sentence: 'ends the run when the member walked in', sessions: [...missedThree, ...open(['walk-in'], 13)], then: [] },
    {
      sentence: 'says nothing when the member is marked absent so far',
      sessions: [...missedThree, ...open(['absent'], 13)],
      then: [{ code: 'missed-in-a-row', count: 3, sessionId: 'session-12' }],
    },
    {
      sentence: 'says nothing when nobody marked the member',
      sessions: [...missedThree, ...open([null], 13)],
      then: [{ code: 'missed-in-a-row', count: 3 }],
    },
    {
      sentence: 'is in its place among the others: a later miss begins a new run',
      sessions: [...missedThree, ...open(['present'], 13), ...sessionsOf(['absent'], 14)],
      then: [{ code: 'missed-last', count: 1, sessionId: 'session-14' }],
    },
    {
      sentence: 'does not end a run that began after it',
      sessions: [...open(['present'], 10), ...sessionsOf(['absent', 'absent', 'absent'], 11)],
      then: [{ code: 'missed-in-a-row', count: 3 }],
    },
  ])('$sentence', ({ sessions, then }) => expect(groupSignals(aHistory([], { sessions }))).toMatchObject(then));

  it('gives no signal of its own, also where the kind counts a late member as missing', () => {
    const strict: ReadingKind = {
      ...counselling,
      attendance: { states, misses: ['absent', 'late'] },
      signals: missSignals({ misses: ['absent', 'late'], inARow: 2, single: true }),
      signalTexts: {},
    };
    expect(groupSignals(aHistory([], { kind: strict, sessions: open(['late', 'late'], 10) }))).toEqual([]);
    expect(groupSignals(aHistory([], { kind: strict, sessions: sessionsOf(['late', 'late']) }))).toMatchObject([{ count: 2 }]);
  });
});
