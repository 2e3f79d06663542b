import { describe, expect, it } from '@jest/globals';
import { openPage, outage, type OpenPage } from '../../testing/page.ts';
import type { FollowUpItem } from '../api/shapes.ts';
import { addDays, dayIn } from '../sessions/zoned-time.ts';
import { FollowUpList } from './follow-up-list.ts';

const today = dayIn(new Date(), 'Asia/Kolkata');
const followUp = (given: Partial<FollowUpItem> = {}): FollowUpItem => ({
  id: 'f1',
  memberId: 'm1',
  displayName: 'Neel',
  code: 'K-076',
  kind: 'day-30',
  dueOn: today,
  state: 'due',
  outcome: null,
  overdueDays: 0,
  ownerName: 'Meera Kulkarni',
  version: 1,
  ...given,
});

describe('Follow-ups', () => {
  let page: OpenPage<FollowUpList>;
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

  it.each([
    { given: { dueOn: today }, then: 'Today' },
    { given: { dueOn: addDays(today, 1) }, then: 'Tomorrow' },
    { given: { dueOn: addDays(today, -4), overdueDays: 4 }, then: '4 days overdue' },
    { given: { ownerName: null }, then: '30-day call · Nobody has taken it yet' },
    { given: {}, then: '30-day call · Meera Kulkarni asks' },
  ])('says $then', async ({ given, then }) => {
    await open([followUp(given)]);
    expect(page.text()).toContain(then);
  });

  it.each([
    { choice: 'Could not reach them', outcome: 'not-reached' },
    { choice: 'Visited them', outcome: 'visited' },
  ])('is ticked off with "$choice"', async ({ choice, outcome }) => {
    await open([followUp()]);
    button('Done: Neel')!.click();
    await page.settle();
    button(choice)!.click();
    const request = page.http.expectOne('/api/v1/follow-ups/f1/complete');
    expect(request.request.body).toEqual({ outcome });
    request.flush({});
    await page.settle();
    await page.answer('/follow-ups', { items: [], nextCursor: null });
    expect(page.text()).toContain('Nothing is due');
  });

  it('shows what is done when the address says so, without a box to tick', async () => {
    await open([followUp({ state: 'done' })], { state: 'done' });
    expect(button('Done: Neel', page.element)).toBeUndefined();
  });
});
