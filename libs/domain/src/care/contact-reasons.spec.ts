import { describe, expect, it } from '@jest/globals';
import { Temporal, idOf } from '../kernel/index.ts';
import type { Day, GroupId, Instant, MemberId } from '../kernel/index.ts';
import { attentionFor } from './attention.ts';
import type { AttentionAnswer } from './attention.ts';
import { noContactRules } from './care.limits.ts';
import { contactReasonsOf, groupLapsed, mentorNotReached, noContact, noContacts } from './contact-reasons.ts';
import type { ContactFacts, SeatInGroup } from './contact-reasons.ts';
import { needOf } from './need.ts';
import { nothingSaid } from './said-reasons.ts';

const timeZone = 'Asia/Kolkata';
const day = (text: string): Day => Temporal.PlainDate.from(text);
/** A time of a day in November 2026, in India. */
const at = (text: string): Instant => Temporal.Instant.from(`2026-11-${text}:00+05:30`);
const now = at('22T12:00');
const facts = (but: Partial<ContactFacts>): ContactFacts => ({ ...noContacts, memberId: idOf<MemberId>('sagar'), ...but });
const clock = (spoke: readonly Instant[] = []) => ({ now, timeZone, spoke });

describe('a mentor who could not reach a member', () => {
  const mentorTry = { type: 'mentor-contact', id: 'contact', at: at('20T18:00') } as const;
  it.each<{ sentence: string; given: Partial<ContactFacts>; spoke?: readonly Instant[]; then: boolean }>([
    { sentence: 'no try in vain', given: { mentorTry: null }, then: false },
    { sentence: 'a try in vain', given: {}, then: true },
    { sentence: 'a step of a ladder in vain', given: { mentorTry: { ...mentorTry, type: 'ladder' } }, then: true },
    { sentence: 'somebody reached them before', given: { reachedAt: at('20T17:59') }, then: true },
    { sentence: 'somebody reached them since', given: { reachedAt: at('20T18:01') }, then: false },
    { sentence: 'they came the day before', given: { attendedOn: day('2026-11-19') }, then: true },
    { sentence: 'they came on the same day', given: { attendedOn: day('2026-11-20') }, then: false },
    { sentence: 'they came since', given: { attendedOn: day('2026-11-21') }, then: false },
    { sentence: 'staff spoke with them before', given: {}, spoke: [at('20T09:00')], then: true },
    { sentence: 'staff spoke with them since', given: {}, spoke: [at('20T09:00'), at('21T09:00')], then: false },
  ])('is a reason after $sentence: $then', ({ given, spoke, then }) =>
    expect(mentorNotReached(facts({ mentorTry, ...given }), clock(spoke)) !== undefined).toBe(then),
  );

  it('says when, on the day at the branch, and from which record', () => {
    const late = { ...mentorTry, at: at('20T23:30') };
    expect(mentorNotReached(facts({ mentorTry: late }), clock())).toEqual({
      ...{ code: 'mentor-not-reached', params: { dates: ['2026-11-20'] }, since: day('2026-11-20') },
      source: { type: 'mentor-contact', id: 'contact' },
    });
  });
});

describe('no contact after a discharge', () => {
  const discharge = { on: day('2026-10-10'), countedFrom: day('2026-10-10'), asksNotToBeCalled: false, noContactDays: 30 };
  const dischargedOn = (on: string) => ({ ...discharge, on: day(on), countedFrom: day(on) });
  it.each<{ sentence: string; given: Partial<ContactFacts>; spoke?: readonly Instant[]; then: number | null }>([
    { sentence: 'no discharge', given: { discharge: null }, then: null },
    { sentence: 'a discharge and nothing since', given: {}, then: 43 },
    { sentence: 'a contact before the discharge', given: { reachedAt: Temporal.Instant.from('2026-10-01T10:00Z') }, then: 43 },
    { sentence: 'the 30th day without one', given: { reachedAt: Temporal.Instant.from('2026-10-23T10:00Z') }, then: null },
    { sentence: 'the 31st day without one', given: { reachedAt: Temporal.Instant.from('2026-10-22T10:00Z') }, then: 31 },
    { sentence: 'a session they came to', given: { attendedOn: day('2026-11-02') }, then: null },
    { sentence: 'a conversation that staff recorded', given: {}, spoke: [at('02T12:00')], then: null },
    { sentence: 'a wish not to be called', given: { discharge: { ...discharge, asksNotToBeCalled: true } }, then: null },
    { sentence: 'an entry here later', given: { discharge: { ...discharge, countedFrom: day('2026-11-01') } }, then: null },
    {
      sentence: 'fewer days of the centre',
      given: { attendedOn: day('2026-11-02'), discharge: { ...discharge, noContactDays: 14 } },
      then: 20,
    },
    { sentence: 'contact on the 89th day', given: { discharge: dischargedOn('2026-07-12'), attendedOn: day('2026-10-09') }, then: 44 },
    {
      sentence: 'contact on the 90th day, after which the plan calls each quarter',
      given: { discharge: dischargedOn('2026-07-12'), attendedOn: day('2026-10-10') },
      then: null,
    },
  ])('after $sentence counts the days: $then', ({ given, spoke, then }) => {
    expect(noContact(facts({ discharge, ...given }), clock(spoke))?.params).toEqual(
      then === null ? undefined : { days: then, dates: [day('2026-11-22').subtract({ days: then }).toString()] },
    );
  });

  it('names the day of the last contact and the member', () => {
    expect(noContact(facts({ discharge, attendedOn: day('2026-10-12') }), clock())).toMatchObject({
      ...{ code: 'no-contact', since: day('2026-10-12'), source: { type: 'member', id: 'sagar' } },
    });
  });

  it('allows the longest time between two contacts of the plan in its first 90 days, unless the centre says otherwise', () => {
    expect(noContactRules).toEqual({ from: 7, to: 90, default: 30, watchedDays: 90 });
  });
});

describe('a group that meets no more', () => {
  const seat = (name: string, overOn: string | null, endsWithGroup = true): SeatInGroup => ({
    ...{ groupId: idOf<GroupId>(name), groupName: name, overOn: overOn === null ? null : day(overOn), endsWithGroup },
  });
  it('counts no seat that was over by the day of the discharge', () => {
    const discharge = { on: day('2026-11-20'), countedFrom: day('2026-11-20'), asksNotToBeCalled: false, noContactDays: 30 };
    const on = (overOn: string) => groupLapsed(facts({ discharge, seats: [seat('Kala', overOn)] }), clock())?.since.toString();
    expect(['2026-11-20', '2026-11-21'].map(on)).toEqual([undefined, '2026-11-21']);
  });

  it.each<{ sentence: string; seats: readonly SeatInGroup[]; spoke?: readonly Instant[]; then: string | null }>([
    { sentence: 'no seat', seats: [], then: null },
    { sentence: 'a seat that lasts', seats: [seat('Kala', null)], then: null },
    { sentence: 'the only group, over since today', seats: [seat('Kala', '2026-11-22')], then: 'Kala' },
    { sentence: 'the only group, over from tomorrow on', seats: [seat('Kala', '2026-11-23')], then: null },
    { sentence: 'a seat that they gave up', seats: [seat('Kala', '2026-11-20', false)], then: null },
    { sentence: 'a seat in another', seats: [seat('Kala', '2026-11-20'), seat('Disha', null)], then: null },
    { sentence: 'the last of several', seats: [seat('Kala', '2026-11-20'), seat('Disha', '2026-11-12', false)], then: 'Kala' },
    { sentence: 'a seat given up after it', seats: [seat('Kala', '2026-11-12'), seat('Disha', '2026-11-20', false)], then: null },
    { sentence: 'a conversation before it', seats: [seat('Kala', '2026-11-20')], spoke: [at('19T23:59')], then: 'Kala' },
    { sentence: 'a conversation since', seats: [seat('Kala', '2026-11-20')], spoke: [at('20T00:00')], then: null },
  ])('is a reason with $sentence: $then', ({ seats, spoke, then }) =>
    expect(groupLapsed(facts({ seats }), clock(spoke))?.params).toEqual(
      then === null ? undefined : { groupName: then, dates: [seats.find(({ groupName }) => groupName === then)?.overOn?.toString()] },
    ),
  );
});

describe('these reasons in the list', () => {
  const all = facts({
    mentorTry: { type: 'ladder', id: 'ladder', at: at('20T18:00') },
    discharge: { on: day('2026-10-10'), countedFrom: day('2026-10-10'), asksNotToBeCalled: false, noContactDays: 30 },
    seats: [{ groupId: idOf<GroupId>('kala'), groupName: 'Kala', overOn: day('2026-11-20'), endsWithGroup: true }],
  });
  const reasons = (contacts: ContactFacts, answers: readonly AttentionAnswer[] = []) => ({
    ...{ groups: [], followUps: [], talkWishes: [], said: nothingSaid, contacts, answers, now, timeZone },
  });
  const codes = (...given: Parameters<typeof reasons>) => attentionFor(reasons(...given)).map(({ code }) => code);

  it('stand in the order of the list, and are none without facts', () => {
    expect(codes(all)).toEqual(['mentor-not-reached', 'no-contact', 'group-lapsed']);
    expect(contactReasonsOf(noContacts, clock())).toEqual([]);
  });

  it('are settled by a conversation, and hidden until the day to which they were put off', () => {
    expect(codes(all, [{ answer: 'spoke', at: at('21T10:00') }])).toEqual([]);
    expect(codes(all, [{ answer: 'later', at: at('21T10:00'), until: day('2026-11-25') }])).toEqual([]);
    expect(codes(all, [{ answer: 'later', at: at('18T10:00'), until: day('2026-11-22') }])).toHaveLength(3);
  });

  it.each<{ sentence: string; contacts: ContactFacts; then: string | null }>([
    {
      sentence: 'the day after the time that the centre allows',
      contacts: facts({ discharge: all.discharge, attendedOn: day('2026-10-30') }),
      then: '30',
    },
    {
      sentence: 'the first day after the last of a group',
      contacts: facts({ seats: all.seats.map((seat) => ({ ...seat, overOn: day('2026-11-27') })) }),
      then: '27',
    },
    { sentence: 'never, while a seat lasts', contacts: facts({ seats: all.seats.map((seat) => ({ ...seat, overOn: null })) }), then: null },
  ])('are foreseen: $sentence', ({ contacts, then }) =>
    expect(needOf(reasons(contacts)).from?.toString() ?? null).toBe(then === null ? null : at(`${then}T00:00`).toString()),
  );
});
