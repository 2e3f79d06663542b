import type { ForeignIds } from './foreign-centre.ts';

type Body = (ids: ForeignIds) => Readonly<Record<string, unknown>>;

const schedule = { startsOn: '2026-12-01', startsAt: '10:00', minutes: 60, recurrence: 'FREQ=WEEKLY;BYDAY=TU' };

/** A valid body for each operation that has one, with ids of the other centre in every position of an id. */
export const bodies: Readonly<Record<string, Body>> = {
  'POST /platform/centres': () => ({
    name: 'Lotus House',
    slug: 'lotus-house',
    timeZone: 'Asia/Kathmandu',
    languages: ['en'],
    branches: [{ name: 'Thamel', timeZone: 'Asia/Kathmandu' }],
    kinds: ['sharing-circle'],
    administrator: { name: 'Devika Rao', email: 'devika@example.org' },
  }),
  'PATCH /platform/centres/{id}': () => ({ name: 'Lotus' }),
  'PATCH /me': () => ({ language: 'hi', phone: '98220 12345' }),
  'POST /auth/switch': ({ centre }) => ({ centreId: centre }),
  'PATCH /centre': () => ({ helpline: '14416' }),
  'POST /branches': () => ({ name: 'East', timeZone: 'Asia/Kolkata' }),
  'PATCH /branches/{id}': () => ({ name: 'East' }),
  'POST /branches/{id}/rooms': () => ({ name: 'Hall 9' }),
  'POST /branches/{id}/holidays': () => ({ on: '2027-01-26', name: 'Republic Day' }),
  'POST /staff': ({ branch }) => ({
    name: 'New Person',
    email: 'new@example.org',
    role: 'counsellor',
    branchIds: [branch],
    languages: ['en'],
  }),
  'PATCH /staff/{id}': ({ branch }) => ({ branchIds: [branch] }),
  'PUT /programme-kinds/{code}': () => ({ enabled: true }),
  'POST /members': ({ branch }) => ({ branchId: branch, preferredName: 'Asha', legalName: 'Asha Test', stage: 'enquiry', language: 'en' }),
  'PATCH /members/{id}': () => ({ language: 'hi' }),
  'POST /members/{id}/relatives': () => ({ name: 'Asha Test', relation: 'sister', language: 'en' }),
  'POST /members/search': () => ({ text: 'Canary' }),
  'POST /members/{id}/transitions': () => ({ to: 'discharged', on: '2026-01-10' }),
  'POST /members/{id}/sobriety-episodes': () => ({ startedOn: '2026-01-02' }),
  'POST /members/{id}/sobriety-episodes/{episodeId}/end': () => ({ on: '2026-01-04', reason: 'lapse' }),
  'POST /members/{id}/reveal': () => ({ reason: 'A letter has to be written' }),
  'POST /members/{id}/consents': ({ relative }) => ({ purpose: 'contact-relative', relativeId: relative, evidence: 'spoken' }),
  'POST /groups': ({ branch, room }) => ({
    branchId: branch,
    roomId: room,
    kind: 'group-counselling',
    name: 'New group',
    language: 'en',
    schedule,
  }),
  'PATCH /groups/{id}': () => ({ name: 'Renamed' }),
  'PUT /groups/{id}/schedule': () => ({ ...schedule, applyFrom: '2026-12-01' }),
  'POST /schedules/preview': () => ({ ...schedule, timeZone: 'Asia/Kolkata', from: '2026-12-01T00:00:00Z', to: '2027-01-01T00:00:00Z' }),
  'PUT /groups/{id}/facilitators': ({ staff }) => ({ staffIds: [staff] }),
  'POST /groups/{id}/enrolments': ({ member }) => ({ memberId: member, startsOn: '2026-12-01' }),
  'POST /enrolments/{id}/end': () => ({ on: '2026-12-01' }),
  'POST /sessions/{id}/cancel': () => ({ reason: 'Flood' }),
  'POST /sessions/{id}/move': () => ({ startsAt: '2027-01-05T04:30:00Z' }),
  'POST /sessions/{id}/finish': () => ({}),
  'PUT /sessions/{id}/record': () => ({ topic: 'Sleep' }),
  'PUT /sessions/{id}/attendance': ({ member }) => ({
    marks: [{ clientId: 'a1', personId: member, state: 'present', markedAt: '2026-01-05T05:00:00Z' }],
  }),
  'POST /attention/{memberId}/answers': () => ({ answer: 'spoke' }),
  'POST /follow-ups': ({ member }) => ({ memberId: member, dueOn: '2026-12-05' }),
  'POST /follow-ups/{id}/snooze': () => ({ until: '2026-12-06' }),
  'POST /follow-ups/{id}/complete': () => ({ outcome: 'reached' }),
};
