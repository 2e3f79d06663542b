import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { openPage, outage, type OpenPage } from '../../testing/page.ts';
import { aRemedy } from '../../testing/scheduling.ts';
import { aSessionItem } from '../../testing/sessions.ts';
import type { Remedy } from '../api/shapes.ts';
import { ConflictRemedies } from './conflict-remedies.ts';
import { SessionActions } from './session-actions.ts';

let page: OpenPage<ConflictRemedies>;
const open = async (items: readonly Remedy[]): Promise<void> => {
  page = await openPage(ConflictRemedies, { inputs: { sessionId: 's1', timeZone: 'Asia/Kolkata' } });
  await page.answer('/sessions/s1/remedies', { items, nextCursor: null });
};
const lines = (): readonly string[] =>
  [...page.element.querySelectorAll('li button')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
const press = async (name: string): Promise<void> => {
  [...page.element.querySelectorAll('button')].find(({ textContent }) => textContent.includes(name))!.click();
  await page.settle();
};

describe('what can be done about a conflict', () => {
  it('is listed in words, the best first', async () => {
    await open([
      aRemedy({ roomId: 'ro2', roomName: 'Hall 2', seats: 8 }),
      aRemedy({ kind: 'facilitator', staffId: 's7', staffName: 'Sana Shaikh', insteadOfId: 's1' }),
      aRemedy({ kind: 'time', startsAt: '2026-11-27T06:30:00Z', missing: 1 }),
    ]);
    expect(lines()).toEqual([
      'Move Mentors to Hall 2Free, 8 seats',
      'Sana Shaikh leads Mentors',
      'Start Mentors at 12:001 person is elsewhere then',
    ]);
    expect(page.text()).not.toContain('more way');
  });

  it('is three ways at first, and the others when they are asked for', async () => {
    await open(['Hall 2', 'Hall 3', 'Hall 4', 'Hall 5', 'Hall 6'].map((roomName) => aRemedy({ roomName })));
    expect(lines()).toEqual(['Hall 2', 'Hall 3', 'Hall 4'].map((room) => `Move Mentors to ${room}`));
    await press('2 more ways');
    expect(lines()).toHaveLength(5);
    expect(page.text()).not.toContain('more ways');
  });

  it('is listed by conflict where there are several', async () => {
    const himmat = { otherSessionId: 's3', otherGroupName: 'Himmat', roomName: 'Hall 2' };
    await open([aRemedy({ roomName: 'Hall 2' }), aRemedy(himmat), aRemedy({ ...himmat, otherSessionId: 's4', otherGroupName: null })]);
    expect([...page.element.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual([
      'With Mentors',
      'With Himmat',
      'With another group',
    ]);
    expect(page.element.querySelectorAll('ul')).toHaveLength(3);
  });

  it('may be nothing, which is said', async () => {
    await open([]);
    expect(page.text()).toContain('Nothing free was found that day.');
  });

  it('is left out where it cannot be found out', async () => {
    page = await openPage(ConflictRemedies, { inputs: { sessionId: 's1', timeZone: 'Asia/Kolkata' } });
    await page.answer('/sessions/s1/remedies', outage, 503);
    expect(page.text()).toBe('');
  });

  describe('that is chosen', () => {
    const other = aSessionItem({ id: 's2', groupName: 'Mentors' });
    let changed: number;
    beforeEach(async () => {
      await open([aRemedy({ roomId: 'ro2', roomName: 'Hall 2' })]);
      changed = 0;
      page.fixture.componentInstance.changed.subscribe(() => (changed += 1));
    });
    it.each([
      { isDone: true, then: 1 },
      { isDone: false, then: 0 },
    ])('opens the plan of its change, of whichever session: $isDone', async ({ isDone, then }) => {
      const move = jest.spyOn(TestBed.inject(SessionActions), 'move').mockResolvedValue(isDone);
      await press('Hall 2');
      await page.answer('/sessions/s2', other);
      expect(move).toHaveBeenCalledWith(other, { wantedRoomId: 'ro2' });
      expect(changed).toBe(then);
    });
    it('says what went wrong where the session cannot be read', async () => {
      await press('Hall 2');
      await page.answer('/sessions/s2', outage, 503);
      expect(document.body.textContent).toContain('Nothing is lost.');
      expect(changed).toBe(0);
    });
  });
});
