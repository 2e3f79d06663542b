import { describe, expect, it } from '@jest/globals';
import { openPage } from '../../testing/page.ts';
import type { OfferedSeat } from '../api/shapes.ts';
import { FreeSeats } from './free-seats.ts';
import { TodayPage } from './today-page.ts';

const seat: OfferedSeat = {
  ...{ id: 'p1', groupId: 'g1', groupName: 'Naya Savera', memberId: 'm7', displayName: 'Ishaan', code: 'K-127' },
  ...{ offerEndsAt: '2026-11-26T06:30:00Z', timeZone: 'Asia/Kolkata' },
};
const nothing = { count: 0, items: [] };
const day = { date: '2026-11-25', holidays: [], sessions: [], sessionCount: 0, standIns: nothing, milestones: [], milestoneCount: 0 };

describe('the seats that are free', () => {
  it('are shown with the person for whom each is reserved, and the list where the answer is noted', async () => {
    const { element, text } = await openPage(FreeSeats, { inputs: { items: [seat], count: 7 } });
    expect(text()).toContain('A seat is free 7');
    expect(text()).toContain('Ishaan K-127Naya Savera · reserved until Thursday, 26 November, 12:00');
    expect(text()).toContain('6 more seats are reserved.');
    expect(element.querySelector('a[aria-label="Note the answer of Ishaan"]')?.getAttribute('href')).toBe('/groups/g1/waiting');
  });

  it('lead to nobody’s record where a relative waits', async () => {
    const { element, text } = await openPage(FreeSeats, { inputs: { items: [{ ...seat, memberId: null }], count: 1 } });
    expect([...element.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['/groups/g1/waiting']);
    expect(text()).not.toContain('more seats');
  });

  it.each([
    { count: 1, then: true },
    { count: 0, then: false },
  ])('are a card of Today where there are $count: $then', async ({ count, then }) => {
    const { answer, text } = await openPage(TodayPage);
    const seats = { count, items: [seat].slice(0, count) };
    await answer('/today', { ...day, attention: nothing, followUps: nothing, seats });
    expect(text().includes('A seat is free')).toBe(then);
  });
});
