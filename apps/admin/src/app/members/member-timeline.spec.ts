import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { describe, expect, it, jest } from '@jest/globals';
import { openPage } from '../../testing/page.ts';
import { sagar } from '../../testing/people.ts';
import { MemberTimeline } from './member-timeline.ts';

const open = async (only?: string | readonly string[]) => {
  const page = await openPage(MemberTimeline, { inputs: { member: sagar, ...(only === undefined ? {} : { only }) } });
  const go = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
  const press = (words: string): void =>
    [...page.element.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === words)!.click();
  return { ...page, go, press };
};
const noItems = { items: [], nextCursor: null };

describe('the history of a person', () => {
  it('is of all kinds at first, each of which can be chosen', async () => {
    const page = await open();
    await page.answer('/members/m1/journey?limit=10', noItems);
    const chips = [...page.element.querySelectorAll('.kinds button')];
    expect(chips.map((one) => one.textContent.trim())).toEqual([
      'Stages',
      'Branches',
      'Groups',
      'Sessions',
      'Contacts',
      'Consents',
      'Recovery',
    ]);
    expect(chips.map((one) => one.getAttribute('aria-pressed'))).toEqual(Array(7).fill('false'));
    expect(page.text()).toContain('Nothing is recorded yet.');
  });

  it.each([
    { only: undefined, pressed: 'Contacts', then: ['contacts'] },
    { only: 'stages', pressed: 'Contacts', then: ['stages', 'contacts'] },
    { only: ['stages', 'contacts'], pressed: 'Stages', then: ['contacts'] },
    { only: 'contacts', pressed: 'Contacts', then: null },
  ])('keeps in the address what is chosen: $only and then $pressed', async ({ only, pressed, then }) => {
    const page = await open(only);
    page.press(pressed);
    expect(page.go).toHaveBeenCalledWith([], { queryParams: { kinds: then }, queryParamsHandling: 'merge', replaceUrl: true });
  });

  it('reads what the address names and leaves out what it does not know', async () => {
    const page = await open(['contacts', 'nonsense', 'stages']);
    await page.answer('/members/m1/journey?limit=10&kinds=stages&kinds=contacts', noItems);
    expect([...page.element.querySelectorAll('[aria-pressed=true]')].map((one) => one.textContent.trim())).toEqual(['Stages', 'Contacts']);
    expect(page.text()).toContain('Nothing of this kind is recorded.');
  });
});
