import type { FollowUpItem, JourneyItem, MemberCommitment, MemberFigures } from '../app/api/shapes.ts';

// What the parts of the page of a person read by themselves.
export const happened: readonly JourneyItem[] = [
  { at: '2026-11-23', type: 'attendance', params: { sessionId: 'se1', groupName: 'Naya Savera', state: 'absent' } },
  { at: '2026-10-06', type: 'stage-changed', params: { from: 'discharged', to: 'aftercare' } },
];
export const contact: FollowUpItem = {
  id: 'f1',
  memberId: 'm1',
  displayName: 'Sagar',
  code: 'K-118',
  ...{ kind: 'day-7', origin: 'plan', method: 'call', movedFrom: null, ownerId: null },
  dueOn: '2026-10-13',
  state: 'done',
  outcome: 'reached',
  overdueDays: 0,
  ownerName: null,
  handedOver: null,
  version: 2,
};
export const contacts: readonly FollowUpItem[] = [
  contact,
  { ...contact, id: 'f2', kind: 'day-60', state: 'due', outcome: null, dueOn: '2027-01-05' },
];
export const commitments: readonly MemberCommitment[] = [
  {
    id: 'c2',
    text: 'Visit the library',
    sessionId: 'se2',
    groupName: 'Naya Savera',
    on: '2026-11-23',
    outcome: null,
    reviewedOn: null,
    isOpen: true,
  },
  {
    id: 'c1',
    text: 'Call my sister',
    sessionId: 'se1',
    groupName: 'Naya Savera',
    on: '2026-11-16',
    outcome: 'partly',
    reviewedOn: '2026-11-23',
    isOpen: false,
  },
];
export const figures: MemberFigures = {
  days: 84,
  groups: [
    {
      ...{ groupId: 'g1', groupName: 'Naya Savera', kind: 'group-counselling', attended: 1, expected: 2, longestRun: 1 },
      sessions: [
        { sessionId: 'se0', on: '2026-11-20', state: 'late', own: null },
        { sessionId: 'se1', on: '2026-11-23', state: 'absent', own: null },
      ],
    },
    {
      ...{ groupId: 'g2', groupName: 'Rang', kind: 'art-circle', attended: 1, expected: 1, longestRun: 1 },
      sessions: [{ sessionId: 'se5', on: '2026-11-22', state: 'present', own: 'showed-work' }],
    },
  ],
  said: [
    {
      ...{ code: 'mood', name: { en: 'Mood', hi: 'मन', mr: 'मन:स्थिती' }, min: 1, max: 5 },
      points: [
        { sessionId: 'se0', groupName: 'Naya Savera', on: '2026-11-20', value: 2 },
        { sessionId: 'se1', groupName: 'Naya Savera', on: '2026-11-23', value: 4 },
      ],
    },
  ],
};
