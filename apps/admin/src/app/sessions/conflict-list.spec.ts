import { describe, expect, it } from '@jest/globals';
import { openPage } from '../../testing/page.ts';
import { aConflict } from '../../testing/scheduling.ts';
import type { ScheduleConflict } from '../api/shapes.ts';
import { ConflictList } from './conflict-list.ts';

const open = async (...conflicts: readonly ScheduleConflict[]) =>
  openPage(ConflictList, { inputs: { conflicts, timeZone: 'Asia/Kolkata' } });
const oneDay = { sessions: 1, lastStartsAt: '2026-12-08T05:00:00.000Z' };

describe('conflicts with other groups', () => {
  it('are nothing where there are none', async () => expect((await open()).text()).toBe(''));

  it.each<{ given: Partial<ScheduleConflict>; then: string }>([
    { given: {}, then: 'Hall 1 is also used by Himmat' },
    {
      given: { kind: 'facilitator', roomName: null, staffId: 's1', staffName: 'Meera Kulkarni' },
      then: 'Meera Kulkarni also leads Himmat',
    },
    { given: { kind: 'people', roomName: null, people: 1 }, then: 'One person is also expected in Himmat' },
    { given: { kind: 'people', roomName: null, people: 3 }, then: '3 people are also expected in Himmat' },
    {
      given: { kind: 'facilitator', roomName: null, staffName: 'Meera Kulkarni', travelMinutes: 35 },
      then: 'Meera Kulkarni leads Himmat in another branch, 35 min away',
    },
    {
      given: { kind: 'people', roomName: null, people: 3, travelMinutes: 35 },
      then: '3 people are expected in Himmat in another branch, 35 min away',
    },
    { given: { otherGroupId: null, otherGroupName: null }, then: 'Hall 1 is also used by another group' },
  ])('say "$then"', async ({ given, then }) => expect((await open(aConflict(given))).text()).toContain(then));

  it('say on how many days, and refuse nothing', async () => {
    const text = (await open(aConflict(), aConflict({ kind: 'people', people: 2, ...oneDay }))).text();
    expect(text).toContain('2 sessions, Tuesday, 8 December to Tuesday, 15 December');
    expect(text).toContain('2 people are also expected in Himmat Tuesday, 8 December');
    expect(text).toContain('You may leave them. Nothing is refused.');
  });

  it('are announced', async () => {
    expect((await open(aConflict())).element.querySelector('[role=status]')?.getAttribute('aria-label')).toBe(
      'Conflicts with other sessions',
    );
  });
});
