import { describe, expect, it } from '@jest/globals';
import { Temporal, idOf } from '../kernel/index.ts';
import type { EnrolmentId, GroupId, MemberId, WaitingPlaceId } from '../kernel/index.ts';
import type { Candidate, Eligibility } from '../programmes/index.ts';
import { askForPlace } from './ask-for-place.ts';
import type { Seating } from './ask-for-place.ts';
import type { Enrolment } from './enrolment.ts';
import { seatsAtOnce } from './sign-up.ts';
import type { WaitingPlace } from './waiting-place.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const now = Temporal.Instant.from('2026-11-22T12:00+05:30');
const today = day('2026-11-22');
const groupId = idOf<GroupId>('group-1');
const group = {
  ...{ id: groupId, capacity: 2, settings: {}, enrolmentMode: null },
  schedules: [
    {
      ...{ appliesFrom: day('2026-10-06'), startsOn: day('2026-10-06'), startsAt: Temporal.PlainTime.from('11:00'), minutes: 90 },
      ...{ recurrence: 'FREQ=WEEKLY;BYDAY=TU', until: null, timeZone: 'Asia/Kolkata' },
    },
  ],
};
const aKind = (but: object = {}) => ({
  size: { recommended: { from: 1, to: 2 }, cap: 15 },
  code: 'quiet-walk',
  eligibility: (): Eligibility => ({ allowed: true }),
  enrolment: 'by-request' as const,
  waitingList: true,
  ...but,
});
const person: Candidate = { kind: 'member', id: idOf<MemberId>('sagar'), stage: 'admitted', mentor: false };
const enrolled = (name: string): Enrolment => ({
  ...{ id: idOf<EnrolmentId>(`of-${name}`), groupId, personId: idOf<MemberId>(name), personKind: 'member' },
  ...{ startsOn: day('2026-10-06'), endsOn: null, enrolledAt: now },
});
const place = (name: string, offered = false): WaitingPlace => {
  const asker = {
    ...{ id: idOf<WaitingPlaceId>(name), groupId, personId: idOf<MemberId>(name), personKind: 'member' as const },
    ...{ askedAt: now, rank: 1, firstPosition: 1, isPassed: false },
  };
  return offered
    ? { ...asker, state: 'offered', offer: { offeredAt: now, endsAt: now.add({ hours: 48 }) } }
    : { ...asker, state: 'waiting' };
};
const asked = (isRequest: boolean) => ({ person, isRequest, now, today });
const none: Seating = { enrolments: [], places: [] };

describe('signing up for an open group', () => {
  const open = aKind({ enrolment: 'open' });
  const full: Seating = { enrolments: [enrolled('asha'), enrolled('kabir')], places: [] };
  const request = asked(true);
  it.each([
    { sentence: 'gives a free seat at once', kind: open, seating: none, by: request, then: true },
    { sentence: 'gives the last free seat', kind: open, seating: { ...none, enrolments: [enrolled('asha')] }, by: request, then: true },
    { sentence: 'waits where every seat is taken', kind: open, seating: full, by: request, then: false },
    { sentence: 'waits behind somebody who waits', kind: open, seating: { ...none, places: [place('asha')] }, by: request, then: false },
    {
      sentence: 'gives the seat that was offered to the person',
      kind: open,
      seating: { ...none, places: [place('sagar', true)] },
      by: request,
      then: true,
    },
    { sentence: 'is not what staff do', kind: open, seating: none, by: asked(false), then: false },
    { sentence: 'is answered by staff in a group by request', kind: aKind(), seating: none, by: request, then: false },
    {
      sentence: 'does not seat a person whom the kind does not take',
      kind: aKind({ enrolment: 'open', eligibility: () => ({ allowed: false, reasons: ['audience'] }) }),
      ...{ seating: none, by: request, then: false },
    },
  ])('$sentence', ({ kind, seating, by, then }) => expect(seatsAtOnce(group, kind, seating, by, null)).toBe(then));

  it('waits for an answer where the group is stricter than its kind', () =>
    expect(seatsAtOnce({ ...group, enrolmentMode: 'by-request' }, open, none, request, null)).toBe(false));
});

describe('the waiting list of a group that ends', () => {
  const asking = { ...asked(false), id: idOf<WaitingPlaceId>('new') };
  const until = (last: string) => ({ ...group, schedules: group.schedules.map((schedule) => ({ ...schedule, until: day(last) })) });

  it('takes people up to the day before its last one', () => {
    expect(askForPlace(until('2026-11-23'), aKind(), none, asking)).toMatchObject({ ok: true });
    expect(askForPlace(until('2026-11-22'), aKind(), none, asking)).toMatchObject({
      problem: { code: 'groups/not-eligible', params: { reasons: 'group-ended' } },
    });
  });
});
