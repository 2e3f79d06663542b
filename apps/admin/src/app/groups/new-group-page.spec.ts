import type { ComponentFixture } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { aStaff, anjali } from '../../testing/organisation.ts';
import { openPage, outage } from '../../testing/page.ts';
import { NewGroupPage } from './new-group-page.ts';
import { NewGroupStore } from './new-group-store.ts';

const branches = {
  items: [{ id: 'b1', name: 'Kothrud', timeZone: 'Asia/Kolkata', rooms: [{ id: 'r1', name: 'Hall 1', capacity: 14 }] }],
  nextCursor: null,
};
/** The form of the page, filled as the fields do. */
const formOf = (page: ComponentFixture<NewGroupPage>) => page.debugElement.injector.get(NewGroupStore).form;
const submit = (element: HTMLElement) => element.querySelector('form')!.dispatchEvent(new Event('submit'));

describe('the form for a new group', () => {
  it('shows that it is loading', async () => {
    const { element } = await openPage(NewGroupPage);
    expect(element.querySelector('[aria-busy=true] saath-skeleton')).not.toBeNull();
  });

  it('shows a problem with a way to try again', async () => {
    const page = await openPage(NewGroupPage);
    await page.answer('/branches', outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
  });

  it('asks for a branch first where there is none', async () => {
    const page = await openPage(NewGroupPage);
    await page.answer('/branches', { items: [], nextCursor: null });
    expect(page.text()).toContain('There is no branch yet');
  });

  it('sends nothing without a day', async () => {
    const page = await openPage(NewGroupPage);
    await page.answer('/branches', branches);
    submit(page.element);
    await page.settle();
    page.http.expectNone('/api/v1/groups');
    expect(page.text()).toContain('Choose days and a time to see the next dates');
    await page.settle();
    expect([...page.element.querySelectorAll('saath-form-problems a')].map((link) => link.textContent)).toEqual([
      'Name of the group',
      'Kind of programme',
      'Branch',
      'Days',
    ]);
  });

  it('proposes the rhythm of a kind, also a monthly one', async () => {
    const page = await openPage(NewGroupPage);
    await page.answer('/branches', branches);
    formOf(page.fixture).patchValue({ kind: 'family-support', when: { startsOn: '2026-12-06' } });
    formOf(page.fixture).patchValue({ when: { days: ['SU'] } });
    await page.answerLater('/schedules/preview', { sessions: [], comingSchedule: null });
    expect(page.text()).toContain('Every month on the second Sunday and the fourth Sunday');
  });

  it.each([
    { kind: 'mentor-circle', then: { days: [], every: 'weekly', interval: 2, minutes: 90 } },
    { kind: 'sharing-circle', then: { every: 'daily', interval: 1, minutes: 45 } },
  ])('proposes the rhythm of a $kind', async ({ kind, then }) => {
    const page = await openPage(NewGroupPage);
    await page.answer('/branches', branches);
    const form = formOf(page.fixture);
    form.patchValue({ kind });
    expect(form.value).toMatchObject({ when: then });
  });

  it.each([
    { kind: 'sharing-circle', then: 'Without a number: 20 seats. It works best with 6 to 12 people.' },
    { kind: 'twelve-step-meeting', then: 'Without a number: no limit.' },
  ])('shows the seats of a $kind', async ({ kind, then }) => {
    const page = await openPage(NewGroupPage);
    await page.answer('/branches', branches);
    formOf(page.fixture).patchValue({ kind });
    await page.settle();
    expect(page.text()).toContain(then);
  });

  it('offers the people who work in the chosen branch, and nobody before one is chosen', async () => {
    const page = await openPage(NewGroupPage, { me: anjali });
    await page.answer('/branches', branches);
    page.http.expectNone(({ url }) => url.startsWith('/api/v1/staff'));
    expect(page.text()).not.toContain('Facilitators');
    formOf(page.fixture).patchValue({ branchId: 'b1' });
    await page.settle();
    await page.answer('/staff?branchId=b1&limit=200', { items: [aStaff()], nextCursor: null });
    expect(page.text()).toContain('Facilitators');
  });

  it('shows the dates of the plan, then starts the group', async () => {
    const page = await openPage(NewGroupPage);
    await page.answer('/branches', branches);
    const plan = { days: ['FR', 'MO'], startsOn: '2026-11-23', startsAt: '10:30', minutes: 75 };
    formOf(page.fixture).patchValue({ name: 'Naya Savera', kind: 'group-counselling', branchId: 'b1', when: plan });
    await page.answerLater('/schedules/preview', {
      sessions: [{ startsAt: '2026-11-23T05:00:00.000Z', endsAt: '2026-11-23T06:15:00.000Z' }],
      comingSchedule: null,
    });
    expect(page.text()).toContain('Every Monday and Friday, 10:30 to 11:45');
    expect(page.text()).toContain('Monday, 23 November, 10:30');
    submit(page.element);
    await page.settle();
    const { request } = page.http.expectOne('/api/v1/groups');
    expect(request.body).toMatchObject({
      schedule: { recurrence: 'FREQ=WEEKLY;BYDAY=MO,FR', startsAt: '10:30', minutes: 75 },
      branchId: 'b1',
    });
  });
});
