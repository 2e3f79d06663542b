import { describe, expect, it } from '@jest/globals';
import { Temporal, idOf } from '../kernel/index.ts';
import type { SessionId } from '../kernel/index.ts';
import { recordSession } from './correction-window.ts';

const endsAt = Temporal.Instant.from('2026-11-02T06:30:00Z');
const after = (days: number, seconds = 0) => ({ now: endsAt.add({ hours: 24 * days, seconds }) });
const session = { id: idOf<SessionId>('s'), state: 'held', endsAt } as const;

describe('topic and note of a session', () => {
  it.each([
    { given: session, kind: {}, when: after(7), then: true },
    { given: session, kind: { correctionDays: 20 }, when: after(19), then: true },
    { given: { ...session, state: 'planned' as const }, kind: {}, when: after(30), then: true },
    { given: { ...session, state: 'cancelled' as const }, kind: {}, when: after(0), then: 'sessions/cancelled' },
    { given: session, kind: {}, when: after(7, 1), then: 'sessions/locked' },
    { given: session, kind: { correctionDays: 2 }, when: after(2, 1), then: 'sessions/locked' },
  ])('of a session that is $given.state, with $kind, are accepted: $then', ({ given, kind, when, then }) => {
    const result = recordSession(given, kind, when);
    expect(result.ok || result.problem.code).toBe(then);
  });
});
