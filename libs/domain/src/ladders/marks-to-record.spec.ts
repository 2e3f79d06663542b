import { describe, expect, it } from '@jest/globals';
import { Temporal, idOf } from '../kernel/index.ts';
import type { SessionId } from '../kernel/index.ts';
import type { SessionFact, SessionState } from './ladder.ts';
import { marksToRecord, missesToOpen } from './marks-to-record.ts';
import type { SessionNow } from './marks-to-record.ts';

const at = (day: number) => Temporal.Instant.from(`2026-11-${String(day).padStart(2, '0')}T10:00Z`);
const id = (day: number) => idOf<SessionId>(`on-${String(day)}`);
const session = (day: number, state: SessionState, { kind = 'circle', opensAfter = 1 } = {}): SessionNow => ({
  ...{ sessionId: id(day), startsAt: at(day), state, kind, opensAfter },
});
const known = (day: number, state: SessionState): SessionFact => ({
  type: 'session',
  at: at(day),
  sessionId: id(day),
  startsAt: at(day),
  state,
});
const days = (marks: readonly { readonly sessionId: SessionId; readonly state: SessionState }[]) =>
  marks.map(({ sessionId, state }) => `${sessionId} ${state}`);

describe('the misses with which a ladder opens', () => {
  it.each<{ so: string; sessions: readonly SessionNow[]; then: readonly string[] }>([
    { so: 'one miss', sessions: [session(2, 'missed')], then: ['on-2 missed'] },
    { so: 'no miss', sessions: [session(2, 'attended'), session(3, 'neither')], then: [] },
    { so: 'a miss before a session that they attended', sessions: [session(2, 'missed'), session(3, 'attended')], then: [] },
    { so: 'a kind whose ladder never opens', sessions: [session(2, 'missed', { opensAfter: 0 })], then: [] },
    { so: 'one of three', sessions: [session(2, 'missed', { opensAfter: 3 })], then: [] },
    {
      so: 'three of three',
      sessions: [4, 3, 2].map((day) => session(day, 'missed', { opensAfter: 3 })),
      then: ['on-2 missed', 'on-3 missed', 'on-4 missed'],
    },
    {
      so: 'two kinds, of which one has enough',
      sessions: [session(2, 'missed', { kind: 'yoga', opensAfter: 3 }), session(3, 'missed')],
      then: ['on-2 missed', 'on-3 missed'],
    },
    {
      so: 'two kinds, of which none has enough',
      sessions: [session(2, 'missed', { kind: 'yoga', opensAfter: 2 }), session(3, 'missed', { kind: 'art', opensAfter: 2 })],
      then: [],
    },
  ])('$so', ({ sessions, then }) => expect(days(missesToOpen(sessions, new Set()))).toEqual(then));

  it('are none about which somebody has spoken with the member', () =>
    expect(days(missesToOpen([session(2, 'missed'), session(3, 'missed')], new Set([id(2)])))).toEqual(['on-3 missed']));
});

describe('the marks that a ladder does not have yet', () => {
  it.each<{ so: string; facts: readonly SessionFact[]; sessions: readonly SessionNow[]; then: readonly string[] }>([
    { so: 'none when nothing changed', facts: [known(2, 'missed')], sessions: [session(2, 'missed')], then: [] },
    { so: 'a correction', facts: [known(2, 'missed')], sessions: [session(2, 'attended')], then: ['on-2 attended'] },
    { so: 'a cancelled session', facts: [known(2, 'missed')], sessions: [], then: ['on-2 neither'] },
    { so: 'a further miss', facts: [known(2, 'missed')], sessions: [session(2, 'missed'), session(3, 'missed')], then: ['on-3 missed'] },
    {
      so: 'a late miss of an earlier day',
      facts: [known(3, 'missed')],
      sessions: [session(2, 'missed'), session(3, 'missed')],
      then: ['on-2 missed'],
    },
    {
      so: 'a session attended after',
      facts: [known(2, 'missed')],
      sessions: [session(2, 'missed'), session(3, 'attended')],
      then: ['on-3 attended'],
    },
    { so: 'nothing of one before', facts: [known(2, 'missed')], sessions: [session(1, 'attended'), session(2, 'missed')], then: [] },
    { so: 'nothing of an excuse', facts: [known(2, 'missed')], sessions: [session(2, 'missed'), session(3, 'neither')], then: [] },
    {
      so: 'no miss of a kind whose ladder never opens',
      facts: [known(2, 'missed')],
      sessions: [session(2, 'missed'), session(3, 'missed', { opensAfter: 0 })],
      then: [],
    },
  ])('$so', ({ facts, sessions, then }) => expect(days(marksToRecord(facts, sessions, at(1)))).toEqual(then));

  it('leave alone what is too long ago to be read', () => expect(marksToRecord([known(2, 'missed')], [], at(3))).toEqual([]));
});
