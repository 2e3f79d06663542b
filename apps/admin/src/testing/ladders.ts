import type { Ladder, LadderItem, LadderStep } from '../app/api/shapes.ts';

const step = (place: number, who: LadderStep['who'], but: Partial<LadderStep> = {}): LadderStep => ({
  ...{
    step: place,
    who,
    channel: 'phone',
    state: 'ahead',
    dueAt: null,
    ownerId: null,
    ownerName: null,
    outcome: null,
    doneAt: null,
    note: null,
  },
  ...but,
});

/** Sagar missed a session on 23 November; the first call did not reach him, and Meera is in charge. */
export const ladder: Ladder = {
  id: 'l1',
  memberId: 'm1',
  displayName: 'Sagar',
  code: 'K-118',
  state: 'open',
  openedAt: '2026-11-23T06:20:00Z',
  closedAt: null,
  closedBecause: null,
  closedNote: null,
  misses: [{ sessionId: 's9', groupName: 'Naya Savera', startsAt: '2026-11-23T05:30:00Z', knownAt: '2026-11-23T06:20:00Z' }],
  steps: [
    step(1, 'same-day', {
      ...{ state: 'done', dueAt: '2026-11-23T10:20:00Z', ownerId: 't2', ownerName: 'Sana Shaikh', outcome: 'not-reached' },
      ...{ doneAt: '2026-11-23T10:34:00Z', note: 'Rang out twice' },
    }),
    step(2, 'mentor', { state: 'passed' }),
    step(3, 'relative', { state: 'next', dueAt: '2026-11-25T05:30:00Z', ownerId: 't1', ownerName: 'Meera Kulkarni' }),
    step(4, 'in-charge', { channel: 'visit' }),
  ],
  step: 3,
  isOverdue: false,
  isMine: true,
  relatives: [{ id: 'r1', displayName: 'Asha', relation: 'sister', grantedOn: '2026-10-06', until: '2027-01-06' }],
  people: [{ id: 't2', name: 'Sana Shaikh' }],
  earlier: [{ id: 'l0', openedAt: '2026-10-17T06:20:00Z', closedAt: '2026-10-19T06:20:00Z', closedBecause: 'came-back', misses: 1 }],
  timeZone: 'Asia/Kolkata',
  version: 4,
};

export const ladderItem: LadderItem = {
  ...{ id: 'l1', memberId: 'm1', displayName: 'Sagar', code: 'K-118', misses: 2, step: 1, steps: 4, who: 'same-day' },
  ...{ dueAt: '2026-11-25T10:30:00Z', isOverdue: false, ownerId: 't1', ownerName: 'Meera Kulkarni', isMine: true },
  ...{ timeZone: 'Asia/Kolkata', version: 2 },
};
