import { describe, expect, it } from '@jest/globals';
import { openPage } from '../../testing/page.ts';
import type { UncoveredSession } from '../api/shapes.ts';
import { TodayPage } from './today-page.ts';
import { LoneSessions } from './lone-sessions.ts';
import { UncoveredSessions } from './uncovered-sessions.ts';

const sunday: UncoveredSession = {
  ...{ sessionId: 's1', absenceId: 'a1', staffName: 'Prakash', askedName: null, groupName: 'Aage Badhein', kind: 'aftercare-group' },
  ...{ branchName: 'Sadar', roomName: null, timeZone: 'Asia/Kolkata', startsAt: '2026-12-06T12:00:00Z', endsAt: '2026-12-06T13:15:00Z' },
};
const late: UncoveredSession = {
  ...sunday,
  sessionId: 's2',
  askedName: 'Sana',
  startsAt: '2026-12-06T18:00:00Z',
  endsAt: '2026-12-06T19:00:00Z',
};

describe('the sessions that an absence leaves open', () => {
  it('are shown with when and where, who is away and who is asked, and the page where people are asked', async () => {
    const { element, text } = await openPage(UncoveredSessions, { inputs: { items: [sunday, late], count: 7 } });
    expect(text()).toContain('Needs a stand-in');
    expect(text()).toContain('17:30 to 18:45, SadarPrakash is away. Nobody is asked yet');
    expect(text()).toContain('23:30 to 00:30, SadarPrakash is away. Sana is asked');
    expect([...element.querySelectorAll('a')].map((link) => [link.getAttribute('href'), link.getAttribute('aria-label')])).toEqual([
      ['/calendar/away', null],
      ['/calendar/away/a1', 'Find someone for Aage Badhein, Sunday, 6 December, 17:30'],
      ['/calendar/away/a1', 'Find someone for Aage Badhein, Sunday, 6 December, 23:30'],
    ]);
    expect(element.querySelector('a')?.textContent).toBe('All 7');
  });

  it('are beside those at which nobody could stand in, which lead to their groups', async () => {
    const { element, text } = await openPage(LoneSessions, { inputs: { items: [{ ...sunday, groupId: 'g1' }], count: 3 } });
    expect(text()).toContain('Nobody could stand inand 2 more');
    expect(text()).toContain('17:30 to 18:45, SadarEverybody who could lead it is absent or busy then');
    expect(element.querySelector('a')?.getAttribute('href')).toBe('/groups/g1');
    expect(element.querySelector('a')?.getAttribute('aria-label')).toBe('Open Aage Badhein, Sunday, 6 December, 17:30');
  });

  const nothing = { count: 0, items: [] };
  const day = { date: '2026-11-25', holidays: [], sessions: [], sessionCount: 0, standIns: nothing, milestones: [], milestoneCount: 0 };
  it.each([
    { given: 'one', uncovered: { count: 1, items: [sunday] }, then: true },
    { given: 'none', uncovered: nothing, then: false },
    { given: 'a copy that an earlier version stored', uncovered: undefined, then: false },
  ])('are a card of Today where there are any: with $given, $then', async ({ uncovered, then }) => {
    const { answer, text } = await openPage(TodayPage);
    await answer('/today', {
      ...day,
      attention: nothing,
      followUps: nothing,
      seats: nothing,
      ...(uncovered === undefined ? {} : { uncovered }),
    });
    expect(text().includes('Needs a stand-in')).toBe(then);
  });
});
