import { describe, expect, it } from '@jest/globals';
import { BreakpointObserver } from '@angular/cdk/layout';
import { of } from 'rxjs';
import { openPage, outage } from '../../testing/page.ts';
import { aConflict, aPlan } from '../../testing/scheduling.ts';
import type { Schedule } from '../api/shapes.ts';
import { SchedulePlanCard } from './schedule-plan.ts';

const change: Schedule = { startsOn: '2026-11-23', startsAt: '19:00', minutes: 60, recurrence: 'FREQ=WEEKLY;BYDAY=TU' };
const aGroupPlan = (given: Parameters<typeof aPlan>[0] = {}, comingSchedule: object | null = null) => ({ ...aPlan(given), comingSchedule });
const open = (inputs: object = {}) => openPage(SchedulePlanCard, { inputs: { groupId: 'g1', change, applyFrom: '2026-12-01', ...inputs } });
const path = '/groups/g1/schedule/plan';
const session = (day: string, time = '12:30') => ({
  id: day,
  startsAt: `2026-12-${day}T${time}:00.000Z`,
  endsAt: `2026-12-${day}T14:00:00.000Z`,
});
const lines = (element: HTMLElement, list: string): string[] =>
  [...(element.querySelector(`[data-list=${list}]`)?.parentElement?.querySelectorAll('li') ?? [])].map((one) => one.textContent.trim());

describe('the plan of a change of schedule', () => {
  it('is asked for with the body of the change', async () => {
    const { http } = await open();
    expect(http.expectOne(`/api/v1${path}`).request.body).toEqual({ ...change, applyFrom: '2026-12-01' });
  });

  it.each([{ change: undefined }, { applyFrom: '' }])('is not asked for with %j', async (inputs) => {
    (await open(inputs)).http.expectNone(`/api/v1${path}`);
  });

  it('shows nothing while nothing would change', async () => expect((await open({ change: undefined })).text()).toBe(''));

  it('counts the sessions of each list that has some', async () => {
    const page = await open();
    const changed = [{ ...session('08', '13:30'), previousStartsAt: '2026-12-08T12:30:00.000Z', restored: false }];
    await page.answer(path, aGroupPlan({ kept: [session('01')], changed, withdrawn: [session('05'), session('12')] }));
    const titles = [...page.element.querySelectorAll('summary')].map((one) => one.textContent.replace(/\s+/g, ' ').trim());
    expect(titles.map((title) => title.replace(/^\w+ /, ''))).toEqual([
      '1 session changes',
      '2 sessions are withdrawn',
      '1 session stays as it is',
    ]);
  });

  it('says of each session what happens to it, by the clock of the branch', async () => {
    const page = await open();
    const moved = {
      ...session('10', '06:30'),
      state: 'planned' as const,
      because: 'moved' as const,
      scheduledFor: '2026-12-09T13:30:00.000Z',
    };
    await page.answer(
      path,
      aGroupPlan({
        changed: [
          { ...session('08', '13:30'), previousStartsAt: '2026-12-08T12:30:00.000Z', restored: false },
          { ...session('15', '13:30'), previousStartsAt: '2026-12-14T12:30:00.000Z', restored: false },
          { ...session('22', '13:30'), previousStartsAt: '2026-12-22T12:30:00.000Z', restored: true },
        ],
        new: [{ startsAt: '2026-12-20T13:30:00.000Z', endsAt: '2026-12-20T14:30:00.000Z' }],
        inConflict: [moved, { ...session('01'), state: 'cancelled', because: 'cancelled', scheduledFor: null }],
      }),
    );
    expect(lines(page.element, 'changed')).toEqual([
      'Tuesday, 8 December, 19:00, instead of 18:00',
      'Tuesday, 15 December, 19:00, instead of Monday, 14 December, 18:00',
      'Tuesday, 22 December, 19:00, takes place again',
    ]);
    expect(lines(page.element, 'new')).toEqual(['Sunday, 20 December, 19:00']);
    expect(lines(page.element, 'inConflict')).toEqual([
      'Thursday, 10 December, 12:00: was moved and stays there',
      'Tuesday, 1 December, 18:00: was cancelled and stays cancelled',
    ]);
  });

  it('says from when a group of a kind that becomes rarer goes on in its later rhythm', async () => {
    const page = await open({ change: { ...change, firstWeeks: 8 } });
    const asked = page.http.expectOne(`/api/v1${path}`);
    expect(asked.request.body).toMatchObject({ firstWeeks: 8 });
    asked.flush(aGroupPlan({}, { ...change, recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU', appliesFrom: '2027-02-21' }));
    await page.settle();
    expect(page.text()).toContain('From Sunday, 21 February: Every 2 weeks on Sunday');
  });

  it.each([
    { peopleTold: 0, then: 'Nobody gets a message.' },
    { peopleTold: 1, then: 'One person who was told of a session gets a message.' },
    { peopleTold: 9, then: '9 people who were told of a session get a message.' },
  ])('says who is told: $then', async ({ peopleTold, then }) => {
    const page = await open();
    await page.answer(path, aGroupPlan({ peopleTold }));
    expect(page.text()).toContain(then);
  });

  it('names other groups that need the same room', async () => {
    const page = await open();
    await page.answer(path, aGroupPlan({ conflicts: [aConflict()] }));
    expect(page.text()).toContain('Hall 1 is also used by Himmat');
  });

  it('says why there is no plan', async () => {
    const page = await open();
    await page.answer(path, { status: 422, code: 'groups/change-in-past', params: {} }, 422);
    expect(page.element.querySelector('saath-problem')).not.toBeNull();
  });

  it('can be asked for again after an outage', async () => {
    const page = await open();
    await page.answer(path, outage, 503);
    page.element.querySelector<HTMLButtonElement>('saath-problem button')?.click();
    await page.settle();
    await page.answer(path, aGroupPlan({ peopleTold: 1 }));
    expect(page.text()).toContain('One person');
  });

  it('draws a calendar that is not read out, with what changes, what stays and what is in conflict', async () => {
    const page = await open();
    await page.answer(
      path,
      aGroupPlan({
        kept: [session('01')],
        changed: [{ ...session('08', '13:30'), previousStartsAt: '2026-12-08T12:30:00.000Z', restored: false }],
        holidays: [{ on: '2026-12-15', name: 'Founding day' }],
        conflicts: [aConflict({ startsAt: ['2026-12-08T13:30:00.000Z'] })],
      }),
    );
    const grid = page.element.querySelector('saath-plan-grid')!;
    expect(grid.querySelector('[aria-hidden=true]')).not.toBeNull();
    expect(grid.querySelectorAll('.day')).toHaveLength(21);
    expect(grid.querySelector('.changed')?.textContent.replace(/\s+/g, ' ')).toContain('18:00 19:00');
    expect(grid.querySelector('.contested')?.classList.contains('changed')).toBe(true);
    expect(grid.querySelector('.holiday')?.textContent).toContain('Founding day');
    expect(grid.textContent).toContain('From Tuesday, 1 December');
    expect(page.text()).toContain('1 in conflict');
    expect(page.text()).toContain('No session, because of a holiday: Tuesday, 15 December: Founding day');
  });

  it('is lists without a calendar on a phone, the short ones open', async () => {
    const observe = () => of({ matches: true, breakpoints: {} });
    const providers = [{ provide: BreakpointObserver, useValue: { observe } }];
    const page = await openPage(SchedulePlanCard, { inputs: { groupId: 'g1', change, applyFrom: '2026-12-01' }, providers });
    const many = Array.from({ length: 15 }, (_, index) => session(String(index + 10)));
    await page.answer(path, aGroupPlan({ kept: [session('01')], withdrawn: many }));
    expect(page.element.querySelector('saath-plan-grid')).toBeNull();
    const opened = (list: string): boolean | undefined =>
      page.element.querySelector<HTMLElement>(`[data-list=${list}]`)?.closest('details')?.open;
    expect([opened('kept'), opened('withdrawn')]).toEqual([true, false]);
  });
});
