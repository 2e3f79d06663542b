import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal, idOf } from '../kernel/index.ts';
import type { GroupId, SessionId } from '../kernel/index.ts';
import { missSignals } from '../programmes/index.ts';
import type { AttendanceState } from '../programmes/index.ts';
import { groupSignals, readableHistory } from './misses.ts';
import type { ExpectedSession, ReadingKind } from './misses.ts';

const kind: ReadingKind = {
  confidentiality: 'notes',
  attendance: { states: ['present', 'late', 'absent', 'excused'], misses: ['absent'] },
  signals: missSignals({ misses: ['absent'], inARow: 2, single: true }),
  signalTexts: {},
};
const start = Temporal.Instant.from('2026-11-01T18:00+05:30');
const session = (place: number, state: AttendanceState | null, isFinished = true): ExpectedSession => {
  const startsAt = start.add({ hours: 24 * place });
  return {
    ...{ sessionId: idOf<SessionId>(`s${String(place)}`), startsAt, state },
    ...{ on: startsAt.toZonedDateTimeISO('Asia/Kolkata').toPlainDate(), finishedAt: isFinished ? startsAt.add({ hours: 1 }) : null },
  };
};
const history = (sessions: readonly ExpectedSession[], of: ReadingKind = kind) =>
  groupSignals({ groupId: idOf<GroupId>('group-1'), groupName: 'Naya Savera', kind: of, sessions });
const said = (sessions: readonly ExpectedSession[], of: ReadingKind = kind) =>
  history(sessions, of).map(({ code, count, sessionId }) => `${code} ${String(count)} ${sessionId}`);

describe('what a group says about somebody who missed it', () => {
  it.each<{ so: string; sessions: readonly ExpectedSession[]; then: readonly string[] }>([
    { so: 'nothing without a session', sessions: [], then: [] },
    { so: 'nothing of somebody who comes', sessions: [session(1, 'present'), session(2, 'late')], then: [] },
    { so: 'one miss', sessions: [session(1, 'present'), session(2, 'absent')], then: ['missed-last 1 s2'] },
    { so: 'no mark in a finished session is a miss', sessions: [session(1, 'present'), session(2, null)], then: ['missed-last 1 s2'] },
    { so: 'a run of two, by its latest', sessions: [session(1, 'absent'), session(2, 'absent')], then: ['missed-in-a-row 2 s2'] },
    { so: 'a run of three', sessions: [1, 2, 3].map((one) => session(one, 'absent')), then: ['missed-in-a-row 3 s3'] },
    { so: 'a miss of a session that is not finished is none yet', sessions: [session(1, 'absent', false)], then: [] },
    {
      so: 'a run up to a session that is not finished',
      sessions: [session(1, 'absent'), session(2, 'absent'), session(3, null, false)],
      then: ['missed-in-a-row 2 s2'],
    },
    {
      so: 'coming ends it, also when nobody has finished that session',
      sessions: [session(1, 'absent'), session(2, 'present', false)],
      then: [],
    },
    {
      so: 'a miss after coming is one again',
      sessions: [session(1, 'absent'), session(2, 'late'), session(3, 'absent')],
      then: ['missed-last 1 s3'],
    },
  ])('$so', ({ sessions, then }) => expect(said(sessions)).toEqual(then));

  it('is the same in whatever order the sessions are read', () => {
    const states = fc.array(fc.constantFrom<AttendanceState | null>('present', 'late', 'absent', 'excused', null), { maxLength: 8 });
    const orders = states
      .map((all) => all.map((state, place) => session(place, state, place % 3 !== 2)))
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(fc.property(orders, ([all, mixed]) => JSON.stringify(history(all)) === JSON.stringify(history(mixed))));
    expect.assertions(0);
  });

  it('is silent when the latest session was attended, whatever was before', () => {
    const before = fc.array(fc.constantFrom<AttendanceState | null>('present', 'absent', 'excused', null), { maxLength: 8 });
    fc.assert(
      fc.property(before, fc.boolean(), (all, isFinished) => {
        const sessions = [...all.map((state, place) => session(place, state)), session(all.length, 'present', isFinished)];
        return history(sessions).length === 0;
      }),
    );
    expect.assertions(0);
  });

  it('is known from the end of the session on, with the group and its words', () => {
    const texts = { 'missed-in-a-row': { en: 'Two walks missed', hi: 'दो', mr: 'दोन' } };
    const [signal] = history([session(1, 'absent'), session(2, 'absent')], { ...kind, signalTexts: texts });
    expect(signal).toMatchObject({ groupId: 'group-1', groupName: 'Naya Savera', text: texts['missed-in-a-row'] });
    expect(signal?.knownSince.toString()).toBe(start.add({ hours: 49 }).toString());
    expect(signal?.dates.map(String)).toEqual(['2026-11-02', '2026-11-03']);
  });

  it('is nothing where only a headcount is recorded', () =>
    expect(said([session(1, null), session(2, null)], { ...kind, confidentiality: 'headcount' })).toEqual([]));
});

describe('the history that a kind reads', () => {
  it('has the finished sessions and those that were attended, the oldest first', () => {
    const read = readableHistory(
      [session(4, 'present', false), session(3, 'absent', false), session(2, null), session(1, 'excused')],
      kind,
    );
    expect(read.map(({ sessionId, state }) => `${sessionId} ${String(state)}`)).toEqual(['s1 excused', 's2 absent', 's4 present']);
  });
});
