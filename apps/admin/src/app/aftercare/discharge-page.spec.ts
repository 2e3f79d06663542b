import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { provideRouter } from '@angular/router';
import { meera, openPage, type OpenPage } from '../../testing/page.ts';
import { sagar } from '../../testing/people.ts';
import type { ConsideredContact, GroupItem } from '../api/shapes.ts';
import { DischargePage } from './discharge-page.ts';

const contact = (kind: ConsideredContact['kind'], dueOn: string, given: Partial<ConsideredContact> = {}): ConsideredContact => ({
  ...{ kind, dueOn, method: 'call', movedFrom: null },
  ...given,
});
const considered = {
  steps: [
    { day: 2, method: 'call' },
    { day: 30, method: 'call' },
  ],
  contacts: [
    contact('day-2', '2026-11-27'),
    contact('day-30', '2026-12-26', { movedFrom: '2026-12-25' }),
    contact('quarterly', '2027-05-25'),
    contact('quarterly', '2028-11-25'),
  ],
};
const circle = { id: 'g1', name: 'Aage Badhein', seats: 12, enrolled: 10, reserved: 0 } as GroupItem;

describe('the discharge of a person', () => {
  let page: OpenPage<DischargePage>;
  beforeEach(() => {
    jest.useFakeTimers({ now: new Date('2026-11-25T05:10:00Z'), doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  const asked = (): { readonly body: unknown; flush(body: object): void } | undefined => {
    const requests = page.http.match('/api/v1/aftercare-plans/plan');
    const last = requests.at(-1);
    return last === undefined ? undefined : { body: last.request.body, flush: (body) => last.flush(body) };
  };
  const open = async (): Promise<void> => {
    page = await openPage(DischargePage, {
      inputs: { id: 'm1' },
      me: { ...meera, permissions: [...meera.permissions, 'staff:read'] },
      providers: [provideRouter([{ path: 'members/:id', children: [] }])],
    });
    await page.answer('/members/m1', { ...sagar, stage: 'in-programme', language: 'hi' });
    await page.answer('/groups?kind=aftercare-group', { items: [circle, { ...circle, id: 'g2', enrolled: 12 }], nextCursor: null });
    await page.answerLater('/staff', {
      items: [{ id: 's1', name: 'Meera Kulkarni', role: 'counsellor', state: 'active' }],
      nextCursor: null,
    });
    asked()?.flush(considered);
    await page.settle();
    await page.settle();
  };
  const button = (name: string): HTMLButtonElement =>
    [...page.element.querySelectorAll('button')].find((one) => one.textContent.includes(name))!;

  it('shows the plan as a line of days and what will happen, and leaves out full groups', async () => {
    await open();
    for (const text of [
      'Day 2',
      'Fri, 27 Nov',
      'from Fri, 25 Dec',
      '2 calls, to 25 Nov 2028',
      '4 contacts in all',
      'Friday, 27 November',
      'One day moved',
    ])
      expect(page.text()).toContain(text);
    expect(page.fixture.componentInstance['store'].groups().map(({ id }) => id)).toEqual(['g1']);
  });

  it('asks for the plan anew when another way of leaving is chosen, and when a day changes', async () => {
    await open();
    const { store } = page.fixture.componentInstance as unknown as { store: DischargePage['store'] };
    store.leave('unplanned');
    await page.settle();
    const unplanned = asked();
    expect(unplanned?.body).toMatchObject({
      memberId: 'm1',
      leaving: 'unplanned',
      on: '2026-11-25',
      language: 'hi',
      ownerId: 's1',
      weeklyOn: null,
    });
    unplanned?.flush(considered);
    await page.settle();
    button('Edit days').click();
    await page.settle();
    page.element.querySelector<HTMLButtonElement>('[aria-label="Day 7"] mat-button-toggle:last-child button')!.click();
    await page.settle();
    expect(asked()?.body).toMatchObject({ steps: [{ day: 2 }, { day: 7, method: 'visit' }, { day: 30 }] });
  });

  it('is sent with the group and the weekly calls, and opens the page of the person', async () => {
    await open();
    const { store } = page.fixture.componentInstance as unknown as { store: DischargePage['store'] };
    store.form.patchValue({ groupId: 'g1', plan: { isWeekly: true, weeklyOn: 2, weeklyAt: '18:30' } });
    await page.settle();
    expect(page.text()).toContain('A seat is kept from the next day on.');
    button('Discharge').click();
    await page.settle();
    const request = page.http.expectOne('/api/v1/aftercare-plans');
    expect(request.request.body).toMatchObject({ memberId: 'm1', groupId: 'g1', weeklyOn: 2, weeklyAt: '18:30', leaving: 'planned' });
    request.flush({});
    await page.settle();
  });
});
