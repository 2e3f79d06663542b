import { describe, expect, it } from '@jest/globals';
import { Temporal, idOf } from '../kernel/index.ts';
import type { MemberId, MentorId, MentorshipId } from '../kernel/index.ts';
import { today } from '../testing/index.ts';
import { defaultMentorBounds } from './mentor-bounds.ts';
import { contactOutcomes } from './contact-types.ts';
import type { ContactOutcome } from './contact-types.ts';
import { logContact, nextContactOn, setNextContact } from './mentor-contact.ts';
import type { Mentorship } from './mentorship.ts';

const now = Temporal.Instant.from('2026-11-25T10:00:00Z');
const mentorship: Mentorship = {
  id: idOf<MentorshipId>('mentorship-1'),
  mentorId: idOf<MentorId>('prakash'),
  memberId: idOf<MemberId>('sagar'),
  startedOn: Temporal.PlainDate.from('2026-10-01'),
  endedOn: null,
};
const logged = (outcome: ContactOutcome, minutes: number, at = '2026-11-25T09:00:00Z', of = mentorship) =>
  logContact(of, { type: 'call', outcome, minutes, at: Temporal.Instant.from(at), now, today }, defaultMentorBounds);

describe('a contact of a mentor', () => {
  it.each([
    { outcome: 'well', contactDays: 7, then: '2026-12-02' },
    { outcome: 'well', contactDays: 1, then: '2026-11-26' },
    { outcome: 'needs-support', contactDays: 7, then: '2026-11-27' },
    { outcome: 'needs-support', contactDays: 1, then: '2026-11-26' },
    { outcome: 'not-reached', contactDays: 7, then: '2026-11-26' },
  ] as const)('that went "$outcome" is followed by the next one on $then, every $contactDays days', ({ outcome, contactDays, then }) =>
    expect(nextContactOn(outcome, today, { contactDays }).toString()).toBe(then),
  );

  it.each(contactOutcomes)('that went "%s" is an event of codes', (outcome) =>
    expect(logged(outcome, 0)).toMatchObject({
      value: {
        at: Temporal.Instant.from('2026-11-25T09:00:00Z'),
        nextOn: nextContactOn(outcome, today, defaultMentorBounds),
        events: [{ type: 'mentor-contact-logged', facts: { type: 'call', outcome, memberId: 'sagar' }, concerns: ['sagar'] }],
      },
    }),
  );

  it('has no minutes where nobody was reached', () => {
    expect(logged('not-reached', 5)).toMatchObject({ problem: { code: 'mentors/minutes-without-contact' } });
    expect(logged('not-reached', 0)).toMatchObject({ ok: true });
    expect(logged('well', 5)).toMatchObject({ ok: true });
  });

  it('of a clock that is ahead counts as now', () =>
    expect(logged('well', 5, '2026-11-25T10:00:01Z')).toMatchObject({ value: { at: now } }));

  it('is logged after the pairing has ended too, when the device had no network', () =>
    expect(logged('well', 5, '2026-11-25T09:00:00Z', { ...mentorship, endedOn: today })).toMatchObject({ ok: true }));
});

describe('the next contact', () => {
  it.each([
    { on: '2026-11-25', of: mentorship, then: { value: [{ type: 'next-contact-set', facts: { on: '2026-11-25' } }] } },
    { on: '2026-11-24', of: mentorship, then: { problem: { code: 'mentors/next-in-past' } } },
    { on: '2026-11-28', of: { ...mentorship, endedOn: today }, then: { problem: { code: 'mentors/already-ended' } } },
  ])('on $on', ({ on, of, then }) => expect(setNextContact(of, Temporal.PlainDate.from(on), today)).toMatchObject(then));
});
