import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
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

  /** From 23:30 to 00:30, by the clock of Pune. */
  const lateEvening = { startsAt: at('2026-11-02T18:00Z'), endsAt: at('2026-11-02T19:00Z'), finishedAt: null };
  it.each([
    { given: { minutes: 60 }, then: '2026-11-02 23:30 00:30 60', because: 'on the evening for somebody there from the start' },
    { given: { state: 'late', minutes: 31 }, then: '2026-11-02 23:59 00:30 31', because: 'on the evening a minute before midnight' },
    { given: { state: 'late', minutes: 30 }, then: '2026-11-03 00:00 00:30 30', because: 'on the next day from midnight' },
    { given: { state: 'late', minutes: 20 }, then: '2026-11-03 00:10 00:30 20', because: 'on the next day for somebody who arrived then' },
    { given: { state: 'walk-in', minutes: 5 }, then: '2026-11-03 00:25 00:30 5', because: 'on the next day for a walk-in' },
    { given: { state: 'left-early', minutes: 45 }, then: '2026-11-02 23:30 00:15 45', because: 'on the evening for who left after it' },
    { given: { finishedAt: at('2026-11-02T18:30Z') }, then: '2026-11-02 23:30 00:00 30', because: 'on the evening until midnight' },
    {
      given: { startsAt: at('2026-12-31T18:00Z'), endsAt: at('2026-12-31T19:00Z'), state: 'late', minutes: 10 },
      then: '2027-01-01 00:20 00:30 10',
      because: 'in the next year',
    },
  ] as const)('at a session past midnight is $because: $then', ({ given, then }) =>
    expect(told(aSession({ ...lateEvening, ...given }))).toBe(then),
  );

  it.each([
    { given: aSession({ state: 'late', minutes: 0 }), then: '2026-11-02 11:45 11:45 0', because: 'no time at all' },
    { given: aSession({ state: 'late', minutes: 1 }), then: '2026-11-02 11:44 11:45 1', because: 'one minute' },
    { given: aSession({ state: 'left-early', minutes: 74 }), then: '2026-11-02 10:30 11:44 74', because: 'all but one minute' },
    { given: aSession({ state: 'left-early', minutes: 75 }), then: '2026-11-02 10:30 11:45 75', because: 'all of it' },
    { given: aSession({ state: 'left-early', minutes: 76 }), then: '2026-11-02 10:30 11:45 75', because: 'one minute more than all' },
    { given: aSession({ finishedAt: at('2026-11-02T05:00Z') }), then: '2026-11-02 10:30 11:45 75', because: 'a finish at the start' },
    { given: aSession({ finishedAt: at('2026-11-02T05:01Z') }), then: '2026-11-02 10:30 10:31 1', because: 'a finish after a minute' },
    { given: aSession({ finishedAt: at('2026-11-02T05:00:59Z') }), then: '2026-11-02 10:30 10:30 0', because: 'no whole minute' },
    { given: aSession({ timeZone: 'Asia/Kathmandu' }), then: '2026-11-02 10:45 12:00 75', because: 'by the clock of another place' },
    {
      given: aSession({ startsAt: at('2026-10-25T00:30Z'), endsAt: at('2026-10-25T02:00Z'), finishedAt: null, timeZone: 'Europe/Berlin' }),
      then: '2026-10-25 02:30 03:00 90',
      because: 'ninety minutes while the clock goes back an hour',
    },
    {
      given: aSession({ startsAt: at('2027-03-28T00:30Z'), endsAt: at('2027-03-28T02:00Z'), finishedAt: null, timeZone: 'Europe/Berlin' }),
      then: '2027-03-28 01:30 04:00 90',
      because: 'ninety minutes while the clock goes forward an hour',
    },
  ])('is $because: $then', ({ given, then }) => expect(told(given)).toBe(then));

  it('lies within the session, and is as long by the clock as its minutes say', () => {
    const sessions = fc.record({
      length: fc.integer({ min: 5, max: 480 }),
      finish: fc.option(fc.integer({ min: -60, max: 600 })),
      minutes: fc.option(fc.nat(500)),
      state: fc.constantFrom('present', 'late', 'left-early', 'walk-in'),
      hour: fc.nat(23),
    });
    fc.assert(
      fc.property(sessions, ({ length, finish, minutes, state, hour }) => {
        const startsAt = at('2026-11-02T00:00Z').add({ hours: hour });
        const finishedAt = finish === null ? null : startsAt.add({ minutes: finish });
        const given = Object.freeze(aSession({ startsAt, endsAt: startsAt.add({ minutes: length }), finishedAt, state, minutes }));
        const presence = presenceAt(given);
        const ran = finish !== null && finish > 0 ? Math.min(finish, length) : length;
        expect(presence.minutes).toBe(Math.min(minutes ?? ran, ran));
        expect(presence.from.add({ minutes: presence.minutes }).equals(presence.until)).toBe(true);
        const local = startsAt.toZonedDateTimeISO('Asia/Kolkata');
        const arrived = state === 'left-early' ? local : local.add({ minutes: ran - presence.minutes });
        expect(presence.on.equals(arrived.toPlainDate())).toBe(true);
        if (state === 'left-early') expect(presence.from.equals(local.toPlainTime())).toBe(true);
        else expect(presence.until.equals(local.add({ minutes: ran }).toPlainTime())).toBe(true);
        expect(presenceAt(given)).toEqual(presence);
      }),
    );
  });

  it('is counted in any order: each day once, and every minute', () => {
    const attended = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 0, max: 75 })), { maxLength: 12 });
    fc.assert(
      fc.property(attended, (list) => {
        const presences = list.map(([on, minutes]) => ({
          ...presenceAt(aSession({ state: 'late', minutes })),
          on: day('2026-11-02').add({ days: on }),
        }));
        const totals = proofTotals(presences);
        expect(proofTotals(presences.toReversed())).toEqual(totals);
        expect(totals.dates).toBe(new Set(list.map(([on]) => on)).size);
        expect(totals.minutes).toBe(list.reduce((sum, [, minutes]) => sum + minutes, 0));
      }),
    );
  });

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
    { startsOn: '2024-01-01', endsOn: '2024-12-31' },
    { startsOn: '2024-02-29', endsOn: '2024-02-29' },
  ])('may be from $startsOn to $endsOn', ({ startsOn, endsOn }) =>
    expect(checkProofPeriod({ startsOn: day(startsOn), endsOn: day(endsOn) }, today)).toMatchObject({ ok: true }),
  );
  it.each([
    { startsOn: '2026-11-25', endsOn: '2026-11-24', then: 'proofs/ends-before-start' },
    { startsOn: '2026-11-25', endsOn: '2026-11-26', then: 'proofs/in-future' },
    { startsOn: '2024-01-01', endsOn: '2025-01-01', then: 'proofs/too-long' },
    { startsOn: '2026-11-27', endsOn: '2026-11-26', then: 'proofs/ends-before-start' },
    { startsOn: '2025-11-24', endsOn: '2026-11-25', then: 'proofs/too-long' },
  ])('is refused from $startsOn to $endsOn with $then', ({ startsOn, endsOn, then }) =>
    expect(checkProofPeriod({ startsOn: day(startsOn), endsOn: day(endsOn) }, today)).toMatchObject({ ok: false, problem: { code: then } }),
  );
});

describe('a proof', () => {
  const period = { startsOn: day('2026-11-01'), endsOn: day('2026-11-30') };
  const command = { proofId: 'p1', memberId: sagar, name: ' Sagar Jadhav ', attended: [aSession()], period };

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

  it.each(['सागर जाधव', '  सागर  ', 'M'])('has the name %j as it is wanted, and the times in the order of the sessions', (name) => {
    const attended = [aSession({ minutes: 5 }), aSession({ minutes: 0 }), aSession({ minutes: 7 })];
    const issued = issueProof({ ...command, name, attended });
    expect(issued).toMatchObject({ ok: true, value: { name: name.trim(), presences: [{ minutes: 5 }, { minutes: 7 }] } });
    expect(attended.map(({ minutes }) => minutes)).toEqual([5, 0, 7]);
  });

  it.each([
    { on: '2026-10-31', startsAt: '2026-10-31T18:00Z', minutes: 60, then: [] },
    { on: '2026-11-01', startsAt: '2026-10-31T18:00Z', minutes: 20, then: ['2026-11-01'] },
    { on: '2026-11-30', startsAt: '2026-11-30T18:00Z', minutes: 60, then: ['2026-11-30'] },
    { on: '2026-12-01', startsAt: '2026-11-30T18:00Z', minutes: 20, then: [] },
  ])('of November says of a time on $on: $then', ({ startsAt, minutes, then }) => {
    const session = { startsAt: at(startsAt), endsAt: at(startsAt).add({ minutes: 60 }), finishedAt: null };
    const issued = issueProof({ ...command, attended: [aSession({ ...session, state: 'late', minutes })] });
    expect(issued.ok ? issued.value.presences.map(({ on }) => on.toString()) : []).toEqual(then);
  });

  it('is in the order of the days, also where somebody arrived after midnight', () => {
    const evening = aSession({ startsAt: at('2026-11-02T17:00Z'), endsAt: at('2026-11-02T19:30Z'), state: 'late', minutes: 30 });
    const night = aSession({ startsAt: at('2026-11-02T18:00Z'), endsAt: at('2026-11-02T18:20Z'), finishedAt: null });
    expect(issueProof({ ...command, attended: [evening, night].map((one) => ({ ...one, finishedAt: null })) })).toMatchObject({
      ok: true,
      value: { presences: [{ minutes: 20 }, { minutes: 30 }] },
    });
  });

  it('is withdrawn once', () => {
    const proof = { proofId: 'p1', memberId: sagar };
    expect(withdrawProof({ ...proof, isWithdrawn: false })).toMatchObject({ ok: true, value: [{ type: 'proof-withdrawn' }] });
    expect(withdrawProof({ ...proof, isWithdrawn: true })).toMatchObject({ ok: false, problem: { code: 'proofs/already-withdrawn' } });
  });
});
