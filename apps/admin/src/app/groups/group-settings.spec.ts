import { describe, expect, it } from '@jest/globals';
import { saveraWhole } from '../../testing/groups.ts';
import { aPlan } from '../../testing/scheduling.ts';
import { openPage, outage } from '../../testing/page.ts';
import { GroupSettings } from './group-settings.ts';

const branches = { items: [{ id: 'b1', name: 'Kothrud', rooms: [{ id: 'ro1', name: 'Hall 1', capacity: 14 }] }], nextCursor: null };
const open = async (group = saveraWhole) => {
  const page = await openPage(GroupSettings, { inputs: { group } });
  await page.answer('/branches', branches);
  await page.answer('/schedules/preview', { sessions: [], comingSchedule: null });
  return page;
};
const submit = (element: HTMLElement, index: number) => element.querySelectorAll('form')[index]!.dispatchEvent(new Event('submit'));
const fill = (element: HTMLElement, name: string, value: string): void => {
  const field = element.querySelector<HTMLInputElement>(`[formControlName=${name}], input[name=${name}]`)!;
  field.value = value;
  field.dispatchEvent(new Event('input'));
};

describe('the settings of a group', () => {
  it('save what was changed on top of the version that was read', async () => {
    const page = await open();
    fill(page.element, 'name', ' Naya Savera, Hindi ');
    submit(page.element, 0);
    const { request } = page.http.expectOne('/api/v1/groups/g1');
    expect([request.method, request.headers.get('If-Match')]).toEqual(['PATCH', '"1"']);
    expect(request.body).toEqual({
      name: 'Naya Savera, Hindi',
      roomId: 'ro1',
      language: 'hi',
      capacity: 12,
      enrolmentMode: null,
      lateAfter: null,
      firstReminder: null,
      facilitatorIds: ['s1'],
      backUpIds: [],
      notes: '',
    });
  });

  it('have their own reminder and minutes for late comers, and say what counts without them', async () => {
    const page = await open();
    expect([...page.element.querySelectorAll('saath-group-timing mat-hint')].map(({ textContent }) => textContent)).toEqual([
      'Left empty: 24 hours before, as the kind has it.',
      'Left empty: 10 minutes, as the kind has it.',
    ]);
    fill(page.element, 'firstReminder', '17.30');
    fill(page.element, 'lateAfter', '61');
    submit(page.element, 0);
    page.http.expectNone('/api/v1/groups/g1');
    fill(page.element, 'lateAfter', '0');
    submit(page.element, 0);
    expect(page.http.expectOne('/api/v1/groups/g1').request.body).toMatchObject({ firstReminder: '17:30', lateAfter: 0 });
  });

  it('send nothing without a name', async () => {
    const page = await open();
    fill(page.element, 'name', '');
    submit(page.element, 0);
    page.http.expectNone('/api/v1/groups/g1');
  });

  it('begin with the rhythm there is, and change it from a day on', async () => {
    const page = await open();
    fill(page.element, 'startsOn', '7/12/2026');
    fill(page.element, 'startsAt', '17:00');
    submit(page.element, 1);
    const { request } = page.http.expectOne('/api/v1/groups/g1/schedule');
    expect(request.body).toEqual({
      applyFrom: '2026-12-07',
      startsOn: '2026-03-02',
      startsAt: '17:00',
      minutes: 75,
      recurrence: 'FREQ=WEEKLY;BYDAY=MO,WE,FR',
    });
  });

  it.each([
    { recurrence: 'FREQ=MONTHLY;BYDAY=2SU,4SU', chosen: ['Second', 'Fourth', 'Sunday'] },
    { recurrence: 'FREQ=YEARLY', chosen: [] },
  ])('show what they can of $recurrence, and keep it when only the time changes', async ({ recurrence, chosen }) => {
    const page = await open({ ...saveraWhole, schedule: { ...saveraWhole.schedule, recurrence } });
    expect([...page.element.querySelectorAll('.mdc-evolution-chip--selected')].map((one) => one.textContent.trim())).toEqual(chosen);
    fill(page.element, 'startsAt', '17:00');
    submit(page.element, 1);
    const { request } = page.http.expectOne('/api/v1/groups/g1/schedule');
    expect(request.body).toMatchObject({ recurrence, startsOn: '2026-03-02', startsAt: '17:00' });
  });

  it('end a group after so many sessions from a day on, and say from which', async () => {
    const page = await open();
    fill(page.element, 'startsOn', '7/12/2026');
    fill(page.element, 'times', '4');
    submit(page.element, 1);
    const { request } = page.http.expectOne('/api/v1/groups/g1/schedule');
    expect(request.body).toMatchObject({
      applyFrom: '2026-12-07',
      startsOn: '2026-12-07',
      recurrence: 'FREQ=WEEKLY;BYDAY=MO,WE,FR;COUNT=4',
    });
    await new Promise((resolve) => setTimeout(resolve, 350));
    await page.settle();
    expect(page.text()).toContain('Counted from 7 December 2026');
  });

  it.each([
    { peopleTold: 0, then: 'Change 2 sessions' },
    { peopleTold: 9, then: 'Change 2 sessions and tell 9' },
  ])('end with what a change comes to, and with giving it up: $then', async ({ peopleTold, then }) => {
    const page = await open();
    const bar = (): string[] => [...page.element.querySelectorAll('saath-change-bar button')].map((one) => one.textContent.trim());
    expect(bar()).toEqual([]);
    fill(page.element, 'startsOn', '7/12/2026');
    fill(page.element, 'startsAt', '17:00');
    await new Promise((resolve) => setTimeout(resolve, 350));
    await page.settle();
    expect(bar()).toEqual(['Discard', 'Change the schedule']);
    const planned = { id: 's1', startsAt: '2026-12-08T11:30:00.000Z', endsAt: '2026-12-08T12:30:00.000Z' };
    await page.answer('/groups/g1/schedule/plan', { ...aPlan({ withdrawn: [planned], new: [planned], peopleTold }), comingSchedule: null });
    expect(bar()).toEqual(['Discard', then]);
    expect(page.element.querySelector('saath-change-bar [role=status]')?.textContent).toBe('1 session is withdrawn and 1 new session');
    expect(page.element.querySelector('saath-change-bar button[type=submit]')?.getAttribute('form')).toBe('when');
    page.element.querySelector<HTMLElement>('saath-change-bar button')?.click();
    await new Promise((resolve) => setTimeout(resolve, 350));
    await page.settle();
    expect([bar(), page.element.querySelector<HTMLInputElement>('[name=startsAt]')?.value]).toEqual([[], '10:30']);
  });

  it('send no number of sessions that is none', async () => {
    const page = await open();
    fill(page.element, 'times', '0');
    submit(page.element, 1);
    await page.settle();
    page.http.expectNone('/api/v1/groups/g1/schedule');
    expect(page.text()).toContain('A number from 1 to 10000.');
  });

  it('begin with the change that is decided already', async () => {
    const comingSchedule = { ...saveraWhole.schedule, startsAt: '18:00', appliesFrom: '2099-12-05' };
    const page = await open({ ...saveraWhole, comingSchedule });
    submit(page.element, 1);
    const { request } = page.http.expectOne('/api/v1/groups/g1/schedule');
    expect(request.body).toMatchObject({ applyFrom: '2099-12-05', startsAt: '18:00' });
  });

  it('say what went wrong beside what was to be changed', async () => {
    const page = await open();
    submit(page.element, 1);
    await page.answer('/groups/g1/schedule', outage, 503);
    expect(page.element.querySelectorAll('form')[1]!.querySelector('saath-problem')).not.toBeNull();
    expect(page.element.querySelectorAll('form')[0]!.querySelector('saath-problem')).toBeNull();
  });

  it.each([
    { kind: 'aftercare-group', then: 'How people join' },
    { kind: 'group-counselling', then: undefined },
  ])('of kind $kind offer a way of joining: $then', async ({ kind, then }) => {
    const page = await openPage(GroupSettings, { inputs: { group: { ...saveraWhole, kind } } });
    const labels = [...page.element.querySelectorAll('mat-label')].map(({ textContent }) => textContent.trim());
    expect(labels.find((label) => label === 'How people join')).toBe(then);
  });
});
