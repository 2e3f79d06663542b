import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { meera, openPage, outage, type OpenPage } from '../../testing/page.ts';
import type { FollowUpItem } from '../api/shapes.ts';
import { addDays } from '../ui/zoned-time.ts';
import { FollowUpList } from './follow-up-list.ts';

const today = '2026-11-25';
const followUp = (given: Partial<FollowUpItem> = {}): FollowUpItem => ({
  id: 'f1',
  memberId: 'm1',
  displayName: 'Neel',
  code: 'K-076',
  kind: 'day-30',
  origin: 'plan',
  method: 'call',
  movedFrom: null,
  ownerId: null,
  dueOn: today,
  state: 'due',
  outcome: null,
  overdueDays: 0,
  ownerName: 'Meera Kulkarni',
  handedOver: null,
  version: 1,
  ...given,
});

describe('Follow-ups', () => {
  let page: OpenPage<FollowUpList>;
  beforeEach(() => {
    jest.useFakeTimers({ now: new Date('2026-11-25T05:10:00Z'), doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  const open = async (items: readonly FollowUpItem[], inputs: Record<string, string> = {}): Promise<void> => {
    page = await openPage(FollowUpList, { inputs });
    await page.answer('/follow-ups', { items, nextCursor: null });
  };
  const button = (name: string, root: ParentNode = document.body): HTMLButtonElement | undefined =>
    [...root.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent).includes(name));

  it('loads, says what went wrong, and is glad when nothing is due', async () => {
    page = await openPage(FollowUpList);
    expect(page.element.querySelector('[aria-busy="true"]')).not.toBeNull();
    await page.answer('/follow-ups', outage, 503);
    button('Try again')!.click();
    await page.settle();
    await page.answer('/follow-ups?state=due', { items: [], nextCursor: null });
    expect(page.text()).toContain('Nothing is due');
  });

  it('leads to the questionnaires that are due, for those who may read them', async () => {
    page = await openPage(FollowUpList, { me: { ...meera, permissions: [...meera.permissions, 'questionnaire-answers:read' as const] } });
    await page.answer('/questionnaires/due?limit=1', { items: [], nextCursor: null, count: 4 });
    expect(page.element.querySelector('header a[href="/questionnaires/due"]')?.textContent).toBe('Questionnaires due (4)');
  });

  it.each([
    { given: { dueOn: today }, then: 'Today' },
    { given: { dueOn: addDays(today, 1) }, then: 'Tomorrow' },
    { given: { dueOn: addDays(today, -4), overdueDays: 4 }, then: '4 days overdue' },
    { given: { dueOn: '2027-05-25' }, then: '25 May 2027' },
    { given: { ownerName: null }, then: '30-day call · Not assigned yet' },
    { given: {}, then: '30-day call · Assigned to Meera Kulkarni' },
    { given: { method: 'visit' as const, movedFrom: '2026-11-22' }, then: '30-day visit · Assigned to Meera Kulkarni · from 22 Nov' },
    { given: { kind: 'extra' as const, origin: 'retry' as const, ownerName: null }, then: 'Another try · Not assigned yet' },
  ])('says $then', async ({ given, then }) => {
    await open([followUp(given)]);
    expect(page.text()).toContain(then);
  });

  it.each([
    { choice: 'Could not reach them', outcome: 'not-reached' },
    { choice: 'Visited them', outcome: 'visited' },
    { choice: 'Spoke, they need support', outcome: 'needs-support' },
    { choice: 'Asked not to be called', outcome: 'asked-not-to-be-called' },
  ])('is ticked off with "$choice"', async ({ choice, outcome }) => {
    await open([followUp()]);
    button('Done: Neel')!.click();
    await page.settle();
    button(choice)!.click();
    await page.settle();
    const request = page.http.expectOne('/api/v1/follow-ups/f1/complete');
    expect(request.request.body).toEqual({ outcome });
    request.flush({});
    await page.settle();
    await page.answer('/follow-ups', { items: [], nextCursor: null });
    expect(page.text()).toContain('Nothing is due');
  });

  it('stays ticked when there is no connection, and is read again once the outcome was sent', async () => {
    await open([followUp()]);
    button('Done: Neel')!.click();
    await page.settle();
    button('Visited them')!.click();
    await page.settle();
    page.http.expectOne('/api/v1/follow-ups/f1/complete').error(new ProgressEvent('error'));
    await page.settle();
    expect(button('Done: Neel')!.disabled).toBe(true);
    dispatchEvent(new Event('online'));
    await page.settle();
    await page.answer('/follow-ups/f1/complete', {});
    await page.answer('/follow-ups', { items: [], nextCursor: null });
    expect(page.text()).toContain('Nothing is due');
  });

  it('can be ticked again when the outcome was refused', async () => {
    await open([followUp()]);
    button('Done: Neel')!.click();
    await page.settle();
    button('Visited them')!.click();
    await page.settle();
    await page.answer('/follow-ups/f1/complete', { code: 'follow-ups/done-that-day' }, 409);
    expect(button('Done: Neel')!.disabled).toBe(false);
  });

  it('keeps what is to come apart from what is due', async () => {
    await open([followUp({ id: 'f1' }), followUp({ id: 'f2', displayName: 'Asha', dueOn: addDays(today, 9) })]);
    const parts = [...page.element.querySelectorAll('section')].map((part) => part.textContent.replace(/\s+/g, ' '));
    expect(parts.map((part) => [part.includes('Neel'), part.includes('Asha')])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('is glad that nothing is due today when the next ones are days away', async () => {
    await open([followUp({ dueOn: addDays(today, 9) })]);
    expect(page.text()).toContain('Nothing is due');
    expect(page.text()).toContain('Coming up');
  });

  it('shows more when asked', async () => {
    page = await openPage(FollowUpList);
    await page.answer('/follow-ups', { items: [followUp()], nextCursor: 'c2' });
    button('Show more', page.element)!.click();
    await page.settle();
    const request = page.http.expectOne(({ params }) => params.get('cursor') === 'c2');
    request.flush({ items: [followUp({ id: 'f2', displayName: 'Asha' })], nextCursor: null });
    await page.settle();
    expect(page.text()).toContain('Asha');
    expect(button('Show more', page.element)).toBeUndefined();
  });

  it.each([
    { outcome: 'visited' as const, then: 'Visited them' },
    { outcome: 'not-reached' as const, then: 'Could not reach them' },
  ])('says of one that is done: $then', async ({ outcome, then }) => {
    await open([followUp({ state: 'done', outcome })], { state: 'done' });
    expect(page.text()).toContain(then);
  });

  it('gives the chosen ones to a colleague, who is named', async () => {
    page = await openPage(FollowUpList, { me: { ...meera, permissions: [...meera.permissions, 'staff:read'] } });
    await page.answer('/follow-ups', { items: [followUp(), followUp({ id: 'f2', displayName: 'Asha' })], nextCursor: null });
    button('Choose several')!.click();
    await page.settle();
    expect(button('Hand over')!.disabled).toBe(true);
    page.element.querySelectorAll<HTMLInputElement>('li mat-checkbox input')[1]!.click();
    await page.settle();
    expect(page.text()).toContain('One chosen');
    button('Hand over')!.click();
    await page.settle();
    const staff = [
      { id: 's2', name: 'Sana Shaikh', role: 'counsellor', state: 'active' },
      { id: 's3', name: 'Prakash', role: 'facilitator', state: 'active' },
    ];
    await page.answer('/staff?limit=200', { items: staff, nextCursor: null });
    await page.settle();
    expect(document.body.textContent).not.toContain('Prakash');
    document.querySelector<HTMLInputElement>('mat-dialog-container input[type=radio]')!.click();
    button('Hand over', document.querySelector('mat-dialog-container')!)!.click();
    await page.settle();
    const request = page.http.expectOne('/api/v1/follow-ups/hand-over');
    expect(request.request.body).toEqual({ followUpIds: ['f2'], ownerId: 's2' });
    request.flush({ count: 1 });
    await page.answerLater('/follow-ups?state=due', { items: [], nextCursor: null });
    expect(page.text()).not.toContain('Stop choosing');
  });

  it('offers no box to somebody who may not tick', async () => {
    page = await openPage(FollowUpList, { me: { ...meera, permissions: ['follow-ups:read'] } });
    await page.answer('/follow-ups', { items: [followUp()], nextCursor: null });
    expect(page.text()).toContain('Neel');
    expect(button('Done: Neel', page.element)).toBeUndefined();
  });

  it('shows what is done when the address says so, without a box to tick', async () => {
    await open([followUp({ state: 'done' })], { state: 'done' });
    expect(button('Done: Neel', page.element)).toBeUndefined();
  });
});
