import { provideRouter } from '@angular/router';
import { describe, expect, it } from '@jest/globals';
import { meera, openPage, outage } from '../../testing/page.ts';
import { sagar } from '../../testing/people.ts';
import type { AftercarePlan, PlanContact } from '../api/shapes.ts';
import { AftercareCard } from './aftercare-card.ts';
import { PlanPage } from './plan-page.ts';

const contact = (id: string, kind: PlanContact['kind'], dueOn: string, given: Partial<PlanContact> = {}): PlanContact => ({
  ...{ id, kind, dueOn, method: 'call', movedFrom: null, state: 'due', outcome: null, overdueDays: 0 },
  ...given,
});
const plan: AftercarePlan = {
  ...{ id: 'p1', memberId: 'm1', leaving: 'planned', dischargedOn: '2026-10-06', quarterlyMonths: 24, version: 3 },
  steps: [
    { day: 7, method: 'visit' },
    { day: 30, method: 'call' },
  ],
  ...{ weeklyOn: 2, weeklyAt: '18:30', ownerId: 's1', ownerName: 'Meera Kulkarni', language: 'hi', preferredTime: 'evening' },
  ...{ groupName: 'Aage Badhein', goals: 'One open meeting', outside: { went: 2, agreed: 4 }, callsEndedOn: null },
  contacts: [
    contact('c1', 'day-7', '2026-10-13', { method: 'visit', state: 'done', outcome: 'visited' }),
    contact('c2', 'day-30', '2026-11-05', { overdueDays: 4 }),
    contact('c3', 'weekly', '2026-10-13', { state: 'done', outcome: 'reached-well' }),
    contact('c4', 'weekly', '2026-12-29'),
    contact('c5', 'quarterly', '2027-04-06'),
    contact('c6', 'quarterly', '2028-10-06'),
  ],
};

describe('the card of a plan of aftercare', () => {
  const open = async (given: AftercarePlan | null, me = meera) => {
    const page = await openPage(AftercareCard, { me, inputs: { member: sagar }, providers: [provideRouter([])] });
    await page.answer('/members/m1/aftercare-plan', { plan: given });
    return page;
  };

  it('says what is done, what is late, and how the person is contacted; weeks and quarters are one line each', async () => {
    const page = await open(plan);
    for (const text of [
      '2 of 6 done',
      '7-day visit',
      '4 days overdue',
      '1 of 2, to 29 Dec 2026',
      '0 of 2, to 6 Oct 2028',
      'One open meeting',
      'went to 2 of 4',
    ])
      expect(page.text()).toContain(text);
    expect(page.text()).toContain('Assigned to Meera Kulkarni · Hindi · Evening, after 18 · Aage Badhein');
    expect(page.element.querySelectorAll('li')).toHaveLength(4);
  });

  it('says that the person asked not to be called', async () =>
    expect((await open({ ...plan, callsEndedOn: '2026-11-01' })).text()).toContain('Asked on 1 Nov not to be called'));

  it.each([
    { permissions: meera.permissions, then: ['/members/m1/aftercare-plan'] },
    { permissions: ['members:read', 'follow-ups:read'] as const, then: [] },
  ])('leads to its change only those who make contacts: $then', async ({ permissions, then }) => {
    const page = await open(plan, { ...meera, permissions: [...permissions] });
    expect([...page.element.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(then);
  });

  it.each([
    { given: { ownerName: null }, then: 'Not assigned yet · Hindi' },
    { given: { groupName: null }, then: 'Hindi · Evening, after 18' },
    { given: { goals: null }, then: '2 of 6 done' },
  ])('says only what is known: $then', async ({ given, then }) => {
    const text = (await open({ ...plan, ...given })).text();
    expect(text).toContain(then);
    expect(text).not.toMatch(/null|undefined/);
  });

  it('is not there without a plan', async () => expect((await open(null)).text()).toBe(''));
});

describe('a plan of aftercare', () => {
  it('is changed by its days and parts, in the version that was read', async () => {
    const page = await openPage(PlanPage, { inputs: { id: 'm1' }, providers: [provideRouter([{ path: 'members/:id', children: [] }])] });
    await page.answer('/members/m1/aftercare-plan', { plan });
    await page.settle();
    page.element.querySelector<HTMLButtonElement>('[aria-label="Day 30"] mat-button-toggle button')!.click();
    await page.settle();
    page.element.querySelector<HTMLButtonElement>('button[type=submit]')!.click();
    await page.settle();
    const request = page.http.expectOne('/api/v1/aftercare-plans/p1');
    expect(request.request.headers.get('If-Match')).toBe('"3"');
    expect(request.request.body).toEqual({
      ...{ language: 'hi', preferredTime: 'evening', ownerId: 's1', weeklyOn: 2, weeklyAt: '18:30', goals: 'One open meeting' },
      steps: [{ day: 7, method: 'visit' }],
    });
    request.flush(plan);
    await page.settle();
  });

  const open = async () => {
    const page = await openPage(PlanPage, { inputs: { id: 'm1' }, providers: [provideRouter([{ path: 'members/:id', children: [] }])] });
    return page;
  };
  const filled = async (given: AftercarePlan = plan) => {
    const page = await open();
    await page.answer('/members/m1/aftercare-plan', { plan: given });
    await page.settle();
    return page;
  };
  const save = async (page: Awaited<ReturnType<typeof open>>) => {
    page.element.querySelector<HTMLButtonElement>('button[type=submit]')!.click();
    await page.settle();
    return page.http.expectOne('/api/v1/aftercare-plans/p1');
  };

  it('loads, and says what went wrong or that there is none', async () => {
    const page = await open();
    expect(page.element.querySelector('saath-skeleton')).not.toBeNull();
    await page.answer('/members/m1/aftercare-plan', outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
    page.element.querySelector<HTMLButtonElement>('saath-problem button')!.click();
    await page.settle();
    await page.answer('/members/m1/aftercare-plan', { plan: null });
    expect(page.element.querySelector('saath-empty')).not.toBeNull();
    expect(page.element.querySelector('form')).toBeNull();
  });

  it.each([
    { code: 'aftercare/no-contact', status: 422 },
    { code: 'common/changed-meanwhile', status: 412 },
  ])('stays with what was chosen when it is refused: $code', async ({ code, status }) => {
    const page = await filled({ ...plan, weeklyOn: null, weeklyAt: null });
    const request = await save(page);
    expect(request.request.body).toMatchObject({ weeklyOn: null, weeklyAt: null, steps: plan.steps });
    request.flush({ code, status }, { status, statusText: 'Refused' });
    await page.settle();
    expect(page.element.querySelector('saath-problem')).not.toBeNull();
    expect(page.element.querySelector('[aria-label="Day 30"] .mat-button-toggle-checked')?.textContent.trim()).toBe('Call');
  });

  it('makes a call a visit, and adds a day, in the order of days', async () => {
    const page = await filled();
    const press = (label: string, place: number): void =>
      page.element.querySelectorAll<HTMLButtonElement>(`[aria-label="${label}"] mat-button-toggle button`)[place]!.click();
    press('Day 30', 2);
    await page.settle();
    press('Day 2', 1);
    await page.settle();
    const request = await save(page);
    expect(request.request.body).toMatchObject({
      steps: [
        { day: 2, method: 'call' },
        { day: 7, method: 'visit' },
        { day: 30, method: 'visit' },
      ],
    });
  });
});
