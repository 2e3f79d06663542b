import { describe, expect, it } from '@jest/globals';
import { openPage, outage } from '../../testing/page.ts';
import { aRemedy } from '../../testing/scheduling.ts';
import type { Remedy } from '../api/shapes.ts';
import { ConflictRemedies } from './conflict-remedies.ts';

const open = async (items: readonly Remedy[]) => {
  const page = await openPage(ConflictRemedies, { inputs: { sessionId: 's1', timeZone: 'Asia/Kolkata' } });
  await page.answer('/sessions/s1/remedies', { items, nextCursor: null });
  return page;
};

describe('what can be done about a conflict', () => {
  it('is listed in words, the best first, and chosen by a button', async () => {
    const room = aRemedy({ roomId: 'ro2', roomName: 'Hall 2', seats: 8 });
    const page = await open([
      room,
      aRemedy({ kind: 'facilitator', staffId: 's7', staffName: 'Sana Shaikh', insteadOfId: 's1' }),
      aRemedy({ kind: 'time', startsAt: '2026-11-27T06:30:00Z', missing: 1 }),
    ]);
    const lines = [...page.element.querySelectorAll('button')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    expect(lines).toEqual([
      'Move Mentors to Hall 2Free, 8 seats',
      'Sana Shaikh leads Mentors',
      'Start Mentors at 12:001 person is elsewhere then',
    ]);
    const chosen: Remedy[] = [];
    page.fixture.componentInstance.chosen.subscribe((one) => chosen.push(one));
    page.element.querySelector('button')!.click();
    expect(chosen).toEqual([room]);
  });

  it('is listed by conflict where there are several', async () => {
    const himmat = { otherSessionId: 's3', otherGroupName: 'Himmat', roomName: 'Hall 2' };
    const page = await open([
      aRemedy({ roomName: 'Hall 2' }),
      aRemedy(himmat),
      aRemedy({ ...himmat, otherSessionId: 's4', otherGroupName: null }),
    ]);
    expect([...page.element.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual([
      'With Mentors',
      'With Himmat',
      'With another group',
    ]);
    expect(page.element.querySelectorAll('ul')).toHaveLength(3);
  });

  it('may be nothing', async () => {
    expect((await open([])).element.querySelector('ul')).toBeNull();
  });

  it('is left out where it cannot be found out', async () => {
    const page = await openPage(ConflictRemedies, { inputs: { sessionId: 's1', timeZone: 'Asia/Kolkata' } });
    await page.answer('/sessions/s1/remedies', outage, 503);
    expect(page.text()).toBe('');
  });
});
