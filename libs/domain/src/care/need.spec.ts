import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal, idOf } from '../kernel/index.ts';
import type { FollowUpId, GroupId, Instant, MemberId, SessionId } from '../kernel/index.ts';
import { missSignals } from '../programmes/index.ts';
import { attentionFor, attentionPlace } from './attention.ts';
import type { AttentionAnswer, AttentionFacts } from './attention.ts';
import type { FollowUp } from './follow-up.ts';
import type { GroupHistory } from '../attendance/index.ts';
import { noContacts } from './contact-reasons.ts';
import { nothingSaid } from './said-reasons.ts';
import { needOf } from './need.ts';

const at = (text: string): Instant => Temporal.Instant.from(text);
const day = (text: string) => Temporal.PlainDate.from(text);
const now = at('2026-11-22T12:00+05:30');
const due = (dueOn: string): FollowUp => ({
  id: idOf<FollowUpId>(`due-${dueOn}`),
  memberId: idOf<MemberId>('sagar'),
  kind: 'day-30',
  origin: 'plan',
  method: 'call',
  dueOn: day(dueOn),
  ownerId: null,
  state: 'due',
});
const missed: GroupHistory = {
  groupId: idOf<GroupId>('group'),
  groupName: 'Naya Savera',
  kind: {
    confidentiality: 'notes',
    attendance: { states: ['present', 'absent'], misses: ['absent'] },
    signals: missSignals({ misses: ['absent'], inARow: 2, single: true }),
    signalTexts: {},
  },
  sessions: [
    {
      sessionId: idOf<SessionId>('session'),
      on: day('2026-11-20'),
      startsAt: at('2026-11-20T18:00+05:30'),
      finishedAt: at('2026-11-20T19:00+05:30'),
      state: 'absent',
    },
  ],
};
const later = (until: string): AttentionAnswer => ({ answer: 'later', at: now, until: day(until) });
const spoke: AttentionAnswer = { answer: 'spoke', at: at('2026-11-22T11:00+05:30') };
const facts = (but: Partial<AttentionFacts>): AttentionFacts => ({
  groups: [],
  followUps: [],
  talkWishes: [],
  said: nothingSaid,
  contacts: noContacts,
  answers: [],
  now,
  timeZone: 'Asia/Kolkata',
  ...but,
});

describe('from when a member needs a word', () => {
  it.each<{ sentence: string; given: Partial<AttentionFacts>; then: string | null }>([
    { sentence: 'never, when nothing is known', given: {}, then: null },
    { sentence: 'now, after a miss', given: { groups: [missed] }, then: '2026-11-22T12:00+05:30' },
    { sentence: 'never, when the miss was spoken about', given: { groups: [missed], answers: [spoke] }, then: null },
    {
      sentence: 'from the day until which the miss was put off',
      given: { groups: [missed], answers: [later('2026-11-25')] },
      then: '2026-11-25T00:00+05:30',
    },
    { sentence: 'from the midnight after a contact is due', given: { followUps: [due('2026-11-24')] }, then: '2026-11-25T00:00+05:30' },
    {
      sentence: 'from the first of several contacts',
      given: { followUps: [due('2026-11-29'), due('2026-11-22')] },
      then: '2026-11-23T00:00+05:30',
    },
    { sentence: 'now, when a contact is overdue', given: { followUps: [due('2026-11-21')] }, then: '2026-11-22T12:00+05:30' },
  ])('is $sentence', ({ given, then }) =>
    expect(needOf(facts(given)).from?.toString() ?? null).toBe(then === null ? null : at(then).toString()),
  );

  it.each<{ sentence: string; days: readonly number[]; answers?: readonly AttentionAnswer[]; then: string | null }>([
    { sentence: 'after 28 days of the older of two check-ins', days: [20, 21], then: '2026-12-18T12:01+05:30' },
    { sentence: 'not, when the check-ins do not count any more', days: [1, 2].map((one) => one - 31), then: null },
    {
      sentence: 'after them also where it was put off',
      days: [20, 21],
      answers: [later('2026-11-25')],
      then: '2026-12-18T12:01+05:30',
    },
  ])('says when low mood is too old to count: $sentence', ({ days, answers = [], then }) => {
    const checkIns = days.map((date, place) => ({
      ...{ id: String(place), at: at('2026-11-01T12:00+05:30').add({ hours: 24 * (date - 1) }), mood: 1, craving: null, wantsTalk: false },
    }));
    const { agesAt } = needOf(facts({ said: { ...nothingSaid, checkIns }, answers }));
    expect(agesAt?.toString() ?? null).toBe(then === null ? null : at(then).toString());
  });

  it('is the instant at which a reason first stands, and it stands from then on', () => {
    const near = fc.integer({ min: -10, max: 10 }).map((days) => now.toZonedDateTimeISO('Asia/Kolkata').toPlainDate().add({ days }));
    const anyFacts = fc.record({
      groups: fc.constantFrom([], [missed]),
      followUps: fc.array(near, { maxLength: 3 }).map((days) => days.map((dueOn) => due(dueOn.toString()))),
      answers: fc.array(
        fc.oneof(
          fc.constant(spoke),
          near.map((until) => later(until.toString())),
        ),
        { maxLength: 3 },
      ),
    });
    fc.assert(
      fc.property(anyFacts, fc.integer({ min: 0, max: 15 * 24 }), (given, hours) => {
        const known = facts(given);
        const { from, place } = needOf(known);
        expect(place).toBe(from === null ? null : attentionPlace(attentionFor({ ...known, now: from })));
        const then = now.add({ hours });
        const stands = from !== null && Temporal.Instant.compare(from, then) <= 0;
        expect(attentionFor({ ...known, now: then }).length > 0).toBe(stands);
      }),
    );
  });
});
