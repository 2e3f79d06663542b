import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { meera, openPage, outage, type OpenPage } from '../../testing/page.ts';
import type { AttentionItem } from '../api/shapes.ts';
import { AttentionList } from './attention-list.ts';

/** Dialogs open and close at once. */
const still = { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } };
const sagar: AttentionItem = {
  memberId: 'm1',
  displayName: 'Sagar',
  code: 'K-118',
  branchName: 'Kothrud',
  ladder: null,
  handedTo: null,
  since: '2026-11-16',
  reasons: [
    { code: 'follow-up-overdue', params: { days: 4, kind: 'day-30' }, since: '2026-11-21', source: { type: 'follow-up', id: 'f1' } },
    {
      code: 'missed-in-a-row',
      params: { count: 3, groupName: 'Naya Savera', dates: ['2026-11-16', '2026-11-18'] },
      since: '2026-11-16',
      source: { type: 'session', id: 's9' },
    },
    { code: 'something-new', params: {}, since: '2026-11-16', source: { type: 'session', id: 's9' } },
  ],
};

describe('Needs a word', () => {
  let page: OpenPage<AttentionList>;
  beforeEach(() => {
    jest.useFakeTimers({ now: new Date('2026-11-25T05:10:00Z'), doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  const open = async (items: readonly AttentionItem[]): Promise<void> => {
    page = await openPage(AttentionList, { providers: [still], me: { ...meera, permissions: [...meera.permissions, 'staff:read'] } });
    await page.answer('/attention', { items, nextCursor: null });
  };
  const button = (name: string): HTMLButtonElement | undefined =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent.includes(name));

  it('loads, says what went wrong, and has good news when nobody waits', async () => {
    page = await openPage(AttentionList);
    expect(page.element.querySelector('[aria-busy="true"]')).not.toBeNull();
    await page.answer('/attention', outage, 503);
    button('Try again')!.click();
    await page.settle();
    await page.answer('/attention', { items: [], nextCursor: null });
    expect(page.text()).toContain('Nobody needs a word now');
  });

  it('is narrowed to the branch of the address, and offers the way back when nobody waits there', async () => {
    page = await openPage(AttentionList, { providers: [still], inputs: { branch: 'b1' } });
    const go = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    await page.answer('/attention?branchId=b1', { items: [], nextCursor: null });
    button('Show every branch')!.click();
    expect(go).toHaveBeenCalledWith([], { queryParams: { branch: null }, queryParamsHandling: 'merge' });
  });

  it('gives every reason in words', async () => {
    await open([sagar]);
    for (const words of ['30-day call, 4 days overdue', 'Missed 3 in a row, Naya Savera', 'Needs a word', 'Naya Savera16 Nov and 18 Nov']) {
      expect(page.text()).toContain(words);
    }
    expect(page.element.querySelector('a[href="/members/m1"]')).not.toBeNull();
    expect(page.element.querySelector('a[href="/sessions/s9"]')).not.toBeNull();
  });

  it('says that there are more, and shows them when asked', async () => {
    page = await openPage(AttentionList, { providers: [still] });
    await page.answer('/attention', { items: [sagar], nextCursor: 'c2' });
    expect(page.text()).toContain('The first 1 people');
    button('Show more')!.click();
    await page.settle();
    page.http.expectOne(({ params }) => params.get('cursor') === 'c2').flush({ items: [{ ...sagar, memberId: 'm2' }], nextCursor: null });
    await page.settle();
    expect(page.text()).toContain('2 people, most pressing first.');
  });

  it('hands over several at once, all of the page with one tick, and says who has them', async () => {
    await open([sagar, { ...sagar, memberId: 'm2', displayName: 'Tara', handedTo: 'Sana Shaikh' }]);
    expect(page.text()).toContain('Handed to Sana Shaikh');
    button('Choose several')!.click();
    await page.settle();
    const boxes = () => [...page.element.querySelectorAll<HTMLInputElement>('mat-checkbox input')];
    expect(boxes().map((box) => box.getAttribute('aria-label'))).toEqual([null, 'Choose Sagar', 'Choose Tara']);
    boxes()[0]!.click();
    await page.settle();
    expect([page.text().includes('2 chosen'), boxes().every(({ checked }) => checked)]).toEqual([true, true]);
    boxes()[2]!.click();
    await page.settle();
    expect(page.text()).toContain('One chosen');
    button('Hand over')!.click();
    await page.settle();
    await page.answer('/staff?limit=200', { items: [{ id: 's2', name: 'Sana', role: 'counsellor', state: 'active' }], nextCursor: null });
    await page.settle();
    document.querySelector<HTMLInputElement>('mat-dialog-container input[type=radio]')!.click();
    [...document.querySelectorAll<HTMLButtonElement>('mat-dialog-container button')].at(-1)!.click();
    await page.settle();
    const request = page.http.expectOne('/api/v1/attention/hand-over');
    expect(request.request.body).toEqual({ memberIds: ['m1'], ownerId: 's2' });
    request.flush({ count: 1 });
    await page.answerLater('/attention', { items: [], nextCursor: null });
    expect(page.text()).not.toContain('Stop choosing');
  });

  it('ends a choice with Escape', async () => {
    await open([sagar]);
    button('Choose several')!.click();
    await page.settle();
    page.element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    await page.settle();
    expect(page.text()).toContain('Choose several');
  });

  it('takes a line about a talk, and the person off the list', async () => {
    await open([sagar]);
    button('We spoke')!.click();
    await page.settle();
    document.querySelector<HTMLInputElement>('#spoke-note')!.value = ' will come on Friday ';
    button('Save')!.click();
    await page.settle();
    await page.settle();
    const request = page.http.expectOne('/api/v1/attention/m1/answers');
    expect(request.request.body).toEqual({ answer: 'spoke', note: 'will come on Friday' });
    request.flush({}, { status: 201, statusText: 'Created' });
    await page.settle();
    expect(page.text()).toContain('Nobody needs a word now');
  });

  it('puts off to a day to come, and to no other', async () => {
    await open([sagar]);
    button('Later')!.click();
    await page.settle();
    const day = document.querySelector<HTMLInputElement>('[name=later-day]')!;
    expect(day.value).toBe('26/11/2026');
    day.value = '1/1/2020';
    day.dispatchEvent(new Event('input'));
    button('Save')!.click();
    await page.settle();
    expect(document.querySelector('saath-later-dialog')!.textContent).toContain('Choose 26 November 2026 or a later day.');
    button('In 3 days')!.click();
    await page.settle();
    expect(page.http.expectOne('/api/v1/attention/m1/answers').request.body).toEqual({ answer: 'later', until: '2026-11-28' });
  });

  it('keeps the person on the list when the answer was refused', async () => {
    await open([sagar]);
    button('Later')!.click();
    await page.settle();
    button('Tomorrow')!.click();
    await page.settle();
    page.http.expectOne('/api/v1/attention/m1/answers').flush({ code: 'attention/not-waiting' }, { status: 409, statusText: 'Conflict' });
    await page.settle();
    expect(page.text()).toContain('Sagar');
    expect(document.body.textContent).toContain('Not saved. Try again.');
  });

  it('stores the answer on this device when there is no connection, and takes the person off the list', async () => {
    await open([sagar]);
    button('Later')!.click();
    await page.settle();
    button('Tomorrow')!.click();
    await page.settle();
    page.http.expectOne('/api/v1/attention/m1/answers').error(new ProgressEvent('error'));
    await page.settle();
    expect(page.text()).not.toContain('Sagar');
    expect(document.body.textContent).toContain('Saved on this device. It is sent when there is a connection.');
  });
});
