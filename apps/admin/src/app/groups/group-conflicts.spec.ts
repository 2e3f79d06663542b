import { describe, expect, it } from '@jest/globals';
import { openPage, outage } from '../../testing/page.ts';
import { aConflict } from '../../testing/scheduling.ts';
import type { ConsideredGroup } from '../api/shapes.ts';
import { GroupConflicts } from './group-conflicts.ts';

const schedule = { startsOn: '2026-11-23', startsAt: '10:30', minutes: 75, recurrence: 'FREQ=WEEKLY;BYDAY=MO' };
const open = (considered: ConsideredGroup | undefined) => openPage(GroupConflicts, { inputs: { considered, timeZone: 'Asia/Kolkata' } });

describe('the conflicts of a group that is considered', () => {
  it.each([{ roomId: 'ro1' }, { facilitatorIds: ['s1'] }, { groupId: 'g1' }])('are looked for with %j', async (needs) => {
    const page = await open({ branchId: 'b1', schedule, ...needs });
    expect(page.http.expectOne('/api/v1/schedules/conflicts').request.body).toEqual({ branchId: 'b1', schedule, ...needs });
  });

  it.each([undefined, { branchId: 'b1', schedule }, { branchId: 'b1', schedule, roomId: null, facilitatorIds: [] }])(
    'are not looked for with %j',
    async (considered) => {
      (await open(considered)).http.expectNone('/api/v1/schedules/conflicts');
    },
  );

  it('are shown', async () => {
    const page = await open({ branchId: 'b1', schedule, roomId: 'ro1' });
    await page.answer('/schedules/conflicts', { conflicts: [aConflict()] });
    expect(page.text()).toContain('Hall 1 is also used by Himmat');
  });

  it('say nothing without an answer', async () => {
    const page = await open({ branchId: 'b1', schedule, roomId: 'ro1' });
    await page.answer('/schedules/conflicts', outage, 503);
    expect(page.text()).toBe('');
  });
});
