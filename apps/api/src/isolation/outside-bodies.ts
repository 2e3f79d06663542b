import type { ForeignIds } from './foreign-ids.ts';

const meeting = { name: 'Aasha', kind: 'aa', isOpen: true, weekdays: [4], startsAt: '19:00', language: 'en' };

/** Valid bodies about meetings outside. */
export const outsideBodies: Readonly<Record<string, (ids: ForeignIds) => Readonly<Record<string, unknown>>>> = {
  'POST /outside-meetings': () => meeting,
  'PATCH /outside-meetings/{id}': () => meeting,
  'POST /members/{id}/outside-referrals': (ids) => referral(ids),
  'PUT /outside-referrals/{id}': (ids) => referral(ids),
  'PUT /outside-referrals/{id}/impression': () => ({ face: 'good', tags: ['felt-welcome'], words: 'They called me by my name' }),
  'POST /outside-referrals/{id}/visits': () => ({ on: '2026-12-03', at: '19:00' }),
  'POST /outside-visits/{id}/answer': () => ({ outcome: 'not-this-time' }),
};

const referral = (ids: ForeignIds) => ({
  ...{ on: '2026-12-03', at: '19:00', meetingId: ids['outside-meeting'], visits: 2, memberAgreed: true },
  ...{ companion: 'mentor', mentorId: ids.mentor, meetAt: '18:40', meetPlace: 'Deccan bus stop' },
});
