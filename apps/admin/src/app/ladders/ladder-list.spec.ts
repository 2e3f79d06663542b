import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ladderItem } from '../../testing/ladders.ts';
import { meera, openPage, type OpenPage } from '../../testing/page.ts';
import { LadderList } from './ladder-list.ts';

let page: OpenPage<LadderList>;
const caller = { ...meera, permissions: [...meera.permissions, 'members:call'] };
const open = async (items: readonly unknown[], inputs = {}): Promise<void> => {
  page = await openPage(LadderList, { inputs, me: caller });
  await page.answer('/ladders', { items, nextCursor: null });
};
beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2026-11-25T05:10:00Z'), doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick'] });
});
afterEach(() => {
  jest.useRealTimers();
});

describe('the calls after a miss', () => {
  it('are mine first, each with its step, when it is due, and the number', async () => {
    await open([ladderItem]);
    for (const words of ['Sagar', '2 misses', 'Same-day call', 'Step 1 of 4', 'due today, 16:00, you'])
      expect(page.text()).toContain(words);
    expect(page.element.querySelector('saath-call-button button')).not.toBeNull();
  });

  it.each([
    { item: { ...ladderItem, isMine: false }, words: 'Meera Kulkarni' },
    { item: { ...ladderItem, isMine: false, ownerName: null }, words: 'nobody yet' },
    { item: { ...ladderItem, dueAt: '2026-11-27T05:30:00Z' }, words: 'due 27 Nov, 11:00' },
  ])('say $words, and show no number of a call that is another’s', async ({ item, words }) => {
    await open([item], { of: 'all' });
    expect(page.text()).toContain(words);
    expect(page.element.querySelector('saath-call-button') === null).toBe(!item.isMine);
  });

  it('have good news, and the way to those of others', async () => {
    await open([]);
    expect(page.text()).toContain('No call is yours now');
    const go = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    [...page.element.querySelectorAll('button')].find(({ textContent }) => textContent.includes('Show all calls'))!.click();
    expect(go).toHaveBeenCalledWith([], expect.objectContaining({ queryParams: { of: 'all' } }));
  });
});
