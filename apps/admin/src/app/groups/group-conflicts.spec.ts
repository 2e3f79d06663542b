import { describe, expect, it } from '@jest/globals';
import { openPage, outage } from '../../testing/page.ts';
import { aConflict } from '../../testing/scheduling.ts';
import type { ConsideredGroup } from '../api/shapes.ts';
import { GroupConflicts } from './group-conflicts.ts';
import { SeatConflicts, type SeatAsked } from './seat-conflicts.ts';

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

describe('the conflicts of a seat that is given', () => {
  const seat = (asked: SeatAsked | undefined) => openPage(SeatConflicts, { inputs: { asked, timeZone: 'Asia/Kolkata' } });
  const asked = { groupId: 'g1', person: { memberId: 'm1' }, startsOn: '2026-12-08' };

  it('are looked for and shown for the day on which it begins, and never in the way', async () => {
    const page = await seat(asked);
    const request = page.http.expectOne('/api/v1/groups/g1/enrolments/conflicts');
    expect(request.request.body).toEqual({ memberId: 'm1', startsOn: '2026-12-08' });
    request.flush({ conflicts: [aConflict({ kind: 'people', people: 1 })] });
    await page.settle();
    expect(page.text()).toContain('One person is also expected in Himmat');
    expect(page.text()).toContain('Nothing is refused.');
  });

  it('are not looked for without a day, and say nothing without an answer', async () => {
    const page = await seat(undefined);
    page.http.expectNone('/api/v1/groups/g1/enrolments/conflicts');
    page.fixture.componentRef.setInput('asked', asked);
    await page.settle();
    await page.answer('/groups/g1/enrolments/conflicts', outage, 503);
    expect(page.text()).toBe('');
  });
});
