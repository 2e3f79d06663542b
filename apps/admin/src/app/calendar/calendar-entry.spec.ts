import { describe, expect, it } from '@jest/globals';
import { aSessionItem } from '../../testing/sessions.ts';
import { entriesOf } from './calendar-entry.ts';

const kind = { code: 'group-counselling', name: { en: 'Counselling', hi: '', mr: '' }, icon: 'forum', colour: 'counselling' } as const;
const conflicts = [{ kind: 'room', text: 'Hall 1 is also used by Himmat' }] as const;
const looks = { phase: 'upcoming', kind, conflicts, mayMove: true } as const;
const session = aSessionItem({
  startsAt: '2026-11-25T05:00:00Z',
  endsAt: '2026-11-25T06:15:00Z',
  timeZone: 'Asia/Kolkata',
  movedFrom: null,
});

describe('a session in the grid', () => {
  it('is where its wall clock says, whatever the zone of the device', () => {
    expect(entriesOf(session, looks)).toMatchObject([{ start: '2026-11-25T10:30', end: '2026-11-25T11:45', left: false, conflicts }]);
    const inBerlin = entriesOf({ ...session, timeZone: 'Europe/Berlin' }, looks);
    expect(inBerlin).toMatchObject([{ start: '2026-11-25T06:00', end: '2026-11-25T07:15' }]);
  });

  it('also shows the slot it has left, which is in no conflict and cannot be dragged', () => {
    const [here, left] = entriesOf({ ...session, movedFrom: '2026-11-24T13:30:00Z' }, looks);
    expect(here).toMatchObject({ left: false, movable: true });
    expect(left).toMatchObject({ left: true, start: '2026-11-24T19:00', end: '2026-11-24T20:15', movable: false, conflicts: [] });
    expect(left?.id).not.toBe(here?.id);
  });

  it('of a group of another branch that only meets here is not dragged', () =>
    expect(entriesOf({ ...session, isGuest: true }, looks)).toMatchObject([{ movable: false }]));

  it.each([
    { phase: 'upcoming', mayMove: true, then: true },
    { phase: 'upcoming', mayMove: false, then: false },
    { phase: 'running', mayMove: true, then: false },
    { phase: 'done', mayMove: true, then: false },
    { phase: 'cancelled', mayMove: true, then: false },
  ] as const)('$phase is movable: $then, for a person who may: $mayMove', ({ phase, mayMove, then }) => {
    expect(entriesOf(session, { ...looks, phase, mayMove })[0]?.movable).toBe(then);
  });
});
