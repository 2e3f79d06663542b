import { describe, expect, it } from '@jest/globals';
import { savera } from '../../testing/groups.ts';
import { openPage, outage } from '../../testing/page.ts';
import { GroupsPage } from './groups-page.ts';

const open = async (inputs = {}) => {
  const page = await openPage(GroupsPage, { inputs });
  await page.answer('/branches', { items: [], nextCursor: null });
  return page;
};

describe('the list of groups', () => {
  it('shows that it is loading', async () => {
    const { element } = await open();
    expect(element.querySelector('[aria-busy=true] saath-skeleton')).not.toBeNull();
  });

  it('shows a problem with a way to try again', async () => {
    const page = await open();
    await page.answer('/groups', outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
  });

  it('says that there is none yet', async () => {
    const page = await open();
    await page.answer('/groups', { items: [], nextCursor: null });
    expect(page.text()).toContain('No groups yet');
  });

  it('offers every group when the filters leave none', async () => {
    const page = await open({ kind: 'mentor-circle' });
    await page.answer('/groups?kind=mentor-circle', { items: [], nextCursor: null });
    expect(page.text()).toContain('Show every group');
  });

  it('lists groups by branch, with seats, kind, days and the next session in the time of the branch', async () => {
    const page = await open();
    const overfull = { decidedBy: 'Meera Kulkarni', isBySheet: true, decidedAt: '2026-11-03T05:00:00Z' };
    const comingSchedule = { ...savera.schedule, recurrence: 'FREQ=DAILY', appliesFrom: '2026-12-05' };
    await page.answer('/groups', {
      items: [
        { ...savera, comingSchedule, enrolled: 26, overfull },
        { ...savera, id: 'g2', branchId: 'b2', branchName: 'Hadapsar', nextSession: null, hangsOn: savera.facilitators[0] },
      ],
      nextCursor: null,
    });
    expect([...page.element.querySelectorAll('h2')].map((one) => one.textContent)).toEqual(['Kothrud', 'Hadapsar']);
    expect(page.text()).toContain('10 of 12 seats taken');
    expect(page.text()).toContain('26 people for 12 seats');
    expect(page.text()).toContain('Meera Kulkarni decided it with a sheet');
    expect(page.text()).toContain('Group counselling');
    expect(page.text()).toContain('Every Monday, Wednesday and Friday, 10:30 to 11:45');
    expect(page.text()).toContain('From Saturday, 5 December: Every day, 10:30 to 11:45');
    expect(page.text()).toContain('Next: Wednesday, 25 November, 10:30');
    expect(page.text()).toContain('Nothing planned');
    expect(page.element.querySelectorAll('saath-chip[icon=error]')).toHaveLength(1);
  });
});
