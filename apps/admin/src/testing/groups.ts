import type { Group, GroupItem, SessionItem } from '../app/api/shapes.ts';

export const savera: GroupItem = {
  id: 'g1',
  name: 'Naya Savera',
  kind: 'group-counselling',
  branchId: 'b1',
  branchName: 'Kothrud',
  roomId: 'ro1',
  roomName: 'Hall 1',
  language: 'hi',
  capacity: 12,
  seats: 12,
  enrolled: 10,
  facilitators: [{ staffId: 's1', name: 'Meera Kulkarni' }],
  schedule: {
    startsOn: '2026-03-02',
    startsAt: '10:30',
    minutes: 75,
    recurrence: 'FREQ=WEEKLY;BYDAY=MO,WE,FR',
    until: null,
    timeZone: 'Asia/Kolkata',
  },
  comingSchedule: null,
  nextSession: { id: 'se9', startsAt: '2026-11-25T05:00:00.000Z' },
  state: 'running',
  version: 1,
};

const session: SessionItem = {
  id: 'se9',
  groupId: 'g1',
  groupName: 'Naya Savera',
  kind: 'group-counselling',
  branchId: 'b1',
  branchName: 'Kothrud',
  roomName: 'Hall 1',
  timeZone: 'Asia/Kolkata',
  startsAt: '2099-11-25T05:00:00.000Z',
  endsAt: '2099-11-25T06:15:00.000Z',
  originalStart: '2099-11-25T05:00:00.000Z',
  state: 'planned',
  movedFrom: null,
  startedAt: null,
  finishedAt: null,
  facilitators: savera.facilitators,
  expected: 10,
  attended: null,
  missed: 0,
  excused: 0,
  walkIns: 0,
  marked: 0,
  isHistory: false,
  version: 1,
};

export const saveraWhole: Group = {
  ...savera,
  notes: '',
  settings: {},
  roster: [
    {
      id: 'e1',
      personId: 'm1',
      personKind: 'member',
      displayName: 'Sagar',
      code: 'K-118',
      startsOn: '2026-07-12',
      endsOn: null,
      enrolledAt: '2026-07-12T04:00:00.000Z',
    },
  ],
  heatmap: {
    sessions: [
      { id: 'se1', startsAt: '2026-11-20T05:00:00.000Z', state: 'held', expected: 1, attended: 1 },
      { id: 'se2', startsAt: '2026-11-23T05:00:00.000Z', state: 'held', expected: 2, attended: 0 },
    ],
    rows: [
      { personId: 'm1', displayName: 'Sagar', code: 'K-118', marks: ['present', 'absent'], attendedPercent: 50 },
      { personId: 'm2', displayName: 'Sunil', code: 'K-120', marks: ['not-enrolled', null], attendedPercent: null },
    ],
  },
  upcoming: [session],
};
