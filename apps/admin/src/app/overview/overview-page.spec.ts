import { describe, expect, it } from '@jest/globals';
import { aBranch, anjali, aStaff } from '../../testing/organisation.ts';
import { openPage, outage } from '../../testing/page.ts';
import { OverviewPage } from './overview-page.ts';

const open = () => openPage(OverviewPage, { me: anjali });
const day = { date: '2026-11-25', sessions: [], attention: { count: 5, items: [] }, followUps: { count: 12, items: [] }, milestones: [] };
const figures = (element: HTMLElement): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    [...element.querySelectorAll('.figures a')].map((one): [string, string | undefined] => [
      one.getAttribute('href') ?? '',
      one.querySelector('.value')?.textContent,
    ]),
  );

describe('the overview', () => {
  it('shows that it is loading', async () => {
    const { element } = await open();
    expect(element.querySelector('[aria-busy=true] saath-skeleton')).not.toBeNull();
  });

  it('shows a problem with a way to try again', async () => {
    const page = await open();
    await page.answer('/branches', outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
  });

  it('of a new centre leads to the timetable', async () => {
    const page = await open();
    await page.answer('/branches', { items: [], nextCursor: null });
    expect(page.element.querySelector('a[href="/imports"]')).not.toBeNull();
  });

  it('counts the centre, and each figure leads to what it counts', async () => {
    const page = await open();
    await page.answer('/branches', {
      items: [aBranch(), aBranch({ id: 'b2', name: 'Hadapsar', members: 66, groups: 10 })],
      nextCursor: null,
    });
    await page.answer('/today', day);
    await page.answer('/staff', { items: [aStaff(), aStaff({ id: 's2', state: 'invited' })], nextCursor: null });
    expect(page.text()).toContain('Hello, Anjali');
    expect(figures(page.element)).toEqual({ '/members': '120', '/groups': '16', '/today': '0', '/attention': '5', '/follow-ups': '12' });
    expect(page.text()).toContain('1 invitation waits for an answer');
  });

  it('stands without the day when only that could not be read', async () => {
    const page = await open();
    await page.answer('/branches', { items: [aBranch()], nextCursor: null });
    await page.answer('/today', outage, 503);
    expect(figures(page.element)).toMatchObject({ '/members': '54', '/attention': '–' });
  });
});
