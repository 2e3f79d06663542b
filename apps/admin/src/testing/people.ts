import type { Member, MemberItem } from '../app/api/shapes.ts';

/** Invented people of the demo centre. */
export const sagarItem: MemberItem = {
  id: 'm1',
  code: 'K-118',
  displayName: 'Sagar',
  stage: 'aftercare',
  branchId: 'b1',
  branchName: 'Kothrud',
  language: 'mr',
  since: '2026-10-06',
  groups: [{ id: 'g1', name: 'Naya Savera', kind: 'group-counselling' }],
  needsWord: true,
  version: 3,
};

export const sagar: Member = {
  ...sagarItem,
  gender: 'male',
  birthYear: 1991,
  preferredChannel: 'whatsapp',
  phoneMasked: '+91 ••••• ••546',
  emailMasked: null,
  sharedPhone: false,
  inCharge: null,
  ladder: null,
  hasLegalName: true,
  stays: [{ id: 'st1', admittedOn: '2026-07-09', dischargedOn: '2026-10-06' }],
  sobriety: { startedOn: '2026-07-09', days: 136 },
  milestones: [
    { unit: 'days', count: 90, days: 90, on: '2026-10-07', reached: true, episodeId: 'ep1', step: 90, celebrated: null },
    { unit: 'months', count: 6, days: 184, on: '2027-01-09', reached: false, episodeId: 'ep1', step: 180, celebrated: null },
  ],
  earlierMilestones: [],
  celebrates: [],
  waiting: [],
  enrolments: [
    {
      id: 'e1',
      groupId: 'g1',
      groupName: 'Naya Savera',
      kind: 'group-counselling',
      startsOn: '2026-07-12',
      endsOn: null,
      schedule: {
        startsOn: '2026-07-01',
        startsAt: '10:30',
        minutes: 75,
        recurrence: 'FREQ=WEEKLY;BYDAY=MO,WE,FR',
        until: null,
        timeZone: 'Asia/Kolkata',
      },
    },
  ],
  relatives: [{ id: 'r1', displayName: 'Asha T.', relation: 'wife', phoneMasked: '+91 ••••• ••969', mayContact: true }],
  consents: [
    {
      ...{ id: 'k1', purpose: 'messages', channel: 'whatsapp', relativeId: null, state: 'in-force', renewFrom: null },
      ...{ grantedOn: '2026-07-09', expiresOn: null, withdrawnOn: null },
      ...{ words: null, noticeLanguage: 'mr', evidenceKind: 'signed-on-paper', evidence: 'Form of 9 July', recordedBy: 'Meera Kulkarni' },
    },
  ],
  attention: [
    {
      code: 'missed-in-a-row',
      params: { count: 3, groupName: 'Naya Savera', dates: ['2026-11-18', '2026-11-20', '2026-11-23'] },
      since: '2026-11-23',
      source: { type: 'session', id: 'se1' },
    },
  ],
  recent: [{ sessionId: 'se1', groupName: 'Naya Savera', on: '2026-11-23', state: 'absent' }],
  stageHistory: [
    { to: 'enquiry', on: '2026-07-02' },
    { to: 'admitted', on: '2026-07-09' },
    { to: 'in-programme', on: '2026-07-09' },
    { to: 'discharged', on: '2026-10-06' },
    { to: 'aftercare', on: '2026-10-06' },
  ],
};
