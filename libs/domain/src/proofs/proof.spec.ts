import { describe, expect, it } from '@jest/globals';
import { idOf, localTimeText, Temporal } from '../kernel/index.ts';
import type { MemberId } from '../kernel/index.ts';
import { checkProofPeriod, issueProof, presenceAt, proofTotals, withdrawProof } from './proof.ts';
import type { AttendedSession } from './proof.ts';

const at = (text: string) => Temporal.Instant.from(text);
const day = (text: string) => Temporal.PlainDate.from(text);
const sagar = idOf<MemberId>('sagar');

/** From 10:30 to 11:45 on 2 November, by the clock of Pune. */
const aSession = (more: Partial<AttendedSession> = {}): AttendedSession => ({
  startsAt: at('2026-11-02T05:00Z'),
  endsAt: at('2026-11-02T06:15Z'),
  finishedAt: at('2026-11-02T06:20Z'),
  timeZone: 'Asia/Kolkata',
  state: 'present',
  minutes: null,
  ...more,
});
const told = (session: AttendedSession): string => {
  const { on, from, until, minutes } = presenceAt(session);
  return `${on.toString()} ${localTimeText(from)} ${localTimeText(until)} ${String(minutes)}`;
};

describe('when a person was present', () => {
  it.each([
    { given: aSession(), then: '2026-11-02 10:30 11:45 75', because: 'the whole session' },
    { given: aSession({ state: 'late', minutes: 63 }), then: '2026-11-02 10:42 11:45 63', because: 'until the end for somebody late' },
    { given: aSession({ state: 'left-early', minutes: 60 }), then: '2026-11-02 10:30 11:30 60', because: 'from the start for who left' },
    { given: aSession({ state: 'late' }), then: '2026-11-02 10:30 11:45 75', because: 'the whole session without minutes' },
    { given: aSession({ state: 'walk-in', minutes: 400 }), then: '2026-11-02 10:30 11:45 75', because: 'never longer than the session' },
    { given: aSession({ finishedAt: at('2026-11-02T06:00Z') }), then: '2026-11-02 10:30 11:30 60', because: 'until an early finish' },
    { given: aSession({ finishedAt: null }), then: '2026-11-02 10:30 11:45 75', because: 'a session that nobody finished' },
    { given: aSession({ finishedAt: at('2026-11-02T04:50Z') }), then: '2026-11-02 10:30 11:45 75', because: 'a finish before the start' },
    {
      given: aSession({ startsAt: at('2026-11-02T18:00Z'), endsAt: at('2026-11-02T19:00Z'), finishedAt: null }),
      then: '2026-11-02 23:30 00:30 60',
      because: 'a session past midnight',
    },
  ])('is $because', ({ given, then }) => expect(told(given)).toBe(then));

  it('is counted by days and in minutes', () => {
    const later = aSession({ startsAt: at('2026-11-02T10:00Z'), endsAt: at('2026-11-02T10:45Z'), finishedAt: null });
    const next = aSession({ startsAt: at('2026-11-04T05:00Z'), endsAt: at('2026-11-04T06:00Z'), finishedAt: null });
    expect(proofTotals([aSession(), later, next].map(presenceAt))).toEqual({ dates: 2, minutes: 180 });
    expect(proofTotals([])).toEqual({ dates: 0, minutes: 0 });
  });
});

describe('the period of a proof', () => {
  const today = day('2026-11-25');
  it.each([
    { startsOn: '2026-11-25', endsOn: '2026-11-25' },
    { startsOn: '2025-11-25', endsOn: '2026-11-25' },
  ])('may be from $startsOn to $endsOn', ({ startsOn, endsOn }) =>
    expect(checkProofPeriod({ startsOn: day(startsOn), endsOn: day(endsOn) }, today)).toMatchObject({ ok: true }),
  );
  it.each([
    { startsOn: '2026-11-25', endsOn: '2026-11-24', then: 'proofs/ends-before-start' },
    { startsOn: '2026-11-25', endsOn: '2026-11-26', then: 'proofs/in-future' },
    { startsOn: '2025-11-24', endsOn: '2026-11-25', then: 'proofs/too-long' },
  ])('is refused from $startsOn to $endsOn with $then', ({ startsOn, endsOn, then }) =>
    expect(checkProofPeriod({ startsOn: day(startsOn), endsOn: day(endsOn) }, today)).toMatchObject({ ok: false, problem: { code: then } }),
  );
});

describe('a proof', () => {
  const command = { proofId: 'p1', memberId: sagar, name: ' Sagar Jadhav ', attended: [aSession()] };

  it('has the name that the person wants and the times at which they were present', () =>
    expect(issueProof({ ...command, attended: [aSession(), aSession({ state: 'late', minutes: 0 })] })).toMatchObject({
      ok: true,
      value: {
        name: 'Sagar Jadhav',
        presences: [{ minutes: 75 }],
        events: [{ type: 'proof-issued', subject: { kind: 'member', id: 'sagar' }, facts: { proofId: 'p1' } }],
      },
    }));
  it.each([
    { given: { ...command, name: '  ' }, then: 'proofs/name-missing' },
    { given: { ...command, attended: [] }, then: 'proofs/nothing-attended' },
    { given: { ...command, attended: [aSession({ minutes: 0 })] }, then: 'proofs/nothing-attended' },
  ])('is refused with $then', ({ given, then }) => expect(issueProof(given)).toMatchObject({ ok: false, problem: { code: then } }));

  it('is withdrawn once', () => {
    const proof = { proofId: 'p1', memberId: sagar };
    expect(withdrawProof({ ...proof, isWithdrawn: false })).toMatchObject({ ok: true, value: [{ type: 'proof-withdrawn' }] });
    expect(withdrawProof({ ...proof, isWithdrawn: true })).toMatchObject({ ok: false, problem: { code: 'proofs/already-withdrawn' } });
  });
});
