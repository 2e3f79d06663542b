import { describe, expect, it } from '@jest/globals';
import { Temporal, idOf } from '../kernel/index.ts';
import type { Instant, PersonId, SessionId } from '../kernel/index.ts';
import { amendSession } from './amend-session.ts';
import type { Amendment } from './amend-session.ts';

const at = (day: number): Instant => Temporal.Instant.from('2026-11-02T06:30:00Z').add({ hours: day * 24 });
const session = { id: idOf<SessionId>('s'), state: 'held', startsAt: at(0), endsAt: at(0) } as const;
const attendance = { states: ['present', 'late', 'absent'], misses: ['absent'], minutes: ['late'] } as const;
const kind = { code: 'group-counselling', confidentiality: 'notes', attendance } as const;
const heads = { code: 'twelve-step-meeting', confidentiality: 'headcount', attendance: { states: [], misses: [] } } as const;
const mark: Amendment = { part: 'mark', personId: idOf<PersonId>('sagar'), state: 'late', minutes: 40 };
const amend = (
  given: object,
  of: typeof kind | typeof heads | object,
  amendment: Amendment,
  reason = 'The paper sheet said so',
  now = at(8),
) => amendSession({ ...session, ...given }, { ...kind, ...of }, amendment, { reason, now });

describe('a record that is locked', () => {
  it.each<{ amendment: Amendment; of: object; concerns: readonly string[] }>([
    { amendment: mark, of: kind, concerns: ['sagar'] },
    { amendment: { ...mark, state: null, minutes: null }, of: kind, concerns: ['sagar'] },
    { amendment: { part: 'topic', text: 'Sleep' }, of: kind, concerns: [] },
    { amendment: { part: 'note', text: '' }, of: kind, concerns: [] },
    { amendment: { part: 'headcount', headcount: 14 }, of: heads, concerns: [] },
  ])('takes the amendment $amendment', ({ amendment, of, concerns }) =>
    expect(amend({}, of, amendment)).toMatchObject({
      ok: true,
      value: [{ type: 'session-amended', facts: { part: amendment.part }, concerns }],
    }),
  );

  it.each<{ given: object; of: object; amendment: Amendment; reason?: string; now?: Instant; then: string }>([
    { given: { state: 'planned' }, of: {}, amendment: mark, then: 'records/not-held' },
    { given: { state: 'cancelled' }, of: {}, amendment: mark, then: 'records/not-held' },
    { given: {}, of: {}, amendment: mark, now: at(7), then: 'records/still-open' },
    { given: {}, of: { correctionDays: 20 }, amendment: mark, then: 'records/still-open' },
    { given: {}, of: {}, amendment: mark, reason: ' ', then: 'records/reason-missing' },
    { given: {}, of: {}, amendment: { ...mark, state: 'excused' }, then: 'attendance/state-unknown' },
    { given: {}, of: {}, amendment: { ...mark, state: 'present' }, then: 'attendance/minutes-not-asked' },
    { given: {}, of: heads, amendment: mark, then: 'attendance/headcount-only' },
    { given: {}, of: {}, amendment: { part: 'headcount', headcount: 14 }, then: 'sessions/headcount-not-allowed' },
    { given: {}, of: heads, amendment: { part: 'headcount', headcount: 1001 }, then: 'sessions/headcount-out-of-range' },
    { given: {}, of: { confidentiality: 'presence' }, amendment: { part: 'topic', text: 'Sleep' }, then: 'records/notes-not-kept' },
    { given: {}, of: heads, amendment: { part: 'note', text: 'Sleep' }, then: 'records/notes-not-kept' },
  ])('refuses with $then', ({ given, of, amendment, reason, now, then }) =>
    expect(amend(given, of, amendment, reason, now)).toMatchObject({ ok: false, problem: { code: then } }),
  );
});
