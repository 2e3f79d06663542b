import { describe, expect, it } from '@jest/globals';
import type { Schedule } from '../api/shapes.ts';
import { openPage, outage } from '../../testing/page.ts';
import { SchedulePreview } from './schedule-preview.ts';

const yearly: Schedule = { startsOn: '2024-02-29', startsAt: '10:30', minutes: 60, recurrence: 'FREQ=YEARLY' };
const open = (inputs: object = {}) => openPage(SchedulePreview, { inputs: { plan: yearly, timeZone: 'Asia/Kolkata', ...inputs } });
const session = (startsAt: string) => ({ startsAt, endsAt: startsAt });
const dates = (element: HTMLElement): readonly string[] => [...element.querySelectorAll('ol li')].map((one) => one.textContent);

describe('the next dates of a plan', () => {
  it('are looked for past the next of a group that meets once a year, from midnight where it meets', async () => {
    const page = await open({ from: '2026-11-26' });
    const { request } = page.http.expectOne('/api/v1/schedules/preview');
    expect(request.body).toEqual({
      ...yearly,
      timeZone: 'Asia/Kolkata',
      from: '2026-11-25T18:30:00.000Z',
      to: '2027-12-30T18:30:00.000Z',
    });
  });

  it('begin with the first day of the plan where no other is said', async () => {
    const page = await open();
    const { request } = page.http.expectOne('/api/v1/schedules/preview');
    expect(request.body).toMatchObject({ from: '2024-02-28T18:30:00.000Z' });
  });

  it('are shown in the zone of the branch, and no more than eight', async () => {
    const page = await open();
    const sessions = Array.from({ length: 10 }, (_, index) => session(`2026-12-${String(index + 1).padStart(2, '0')}T05:00:00.000Z`));
    await page.answer('/schedules/preview', { sessions, comingSchedule: null });
    expect(dates(page.element)).toHaveLength(8);
    expect(dates(page.element)[0]).toBe('Tuesday, 1 December, 10:30');
  });

  it('are those of a kind that becomes rarer, and say from when', async () => {
    const page = await open({ rhythm: { kind: 'aftercare-group', firstWeeks: 4 } });
    const asked = page.http.expectOne('/api/v1/schedules/preview');
    expect(asked.request.body).toMatchObject({ kind: 'aftercare-group', firstWeeks: 4 });
    const coming = {
      ...yearly,
      timeZone: 'Asia/Kolkata',
      until: null,
      recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU',
      appliesFrom: '2027-02-21',
    };
    asked.flush({ sessions: [session('2026-12-01T05:00:00.000Z')], comingSchedule: coming });
    await page.settle();
    expect(page.text()).toContain('From Sunday, 21 February: Every 2 weeks on Sunday, 10:30 to 11:30');
  });

  it('are none for days that never come, and that is said', async () => {
    const page = await open();
    await page.answer('/schedules/preview', { sessions: [], comingSchedule: null });
    expect(page.text()).toContain('The group would never meet on these days');
  });

  it.each([{ until: '2025-01-01' }, { recurrence: 'FREQ=YEARLY;COUNT=1' }])(
    'are none after an end (%j), and that is said',
    async (given) => {
      const page = await open({ plan: { ...yearly, ...given }, from: '2026-11-26' });
      await page.answer('/schedules/preview', { sessions: [], comingSchedule: null });
      expect(page.text()).toContain('The schedule ends before that day');
    },
  );

  it('show that they are loading', async () => {
    const { element } = await open();
    expect(element.querySelector('[aria-busy=true] saath-skeleton')).not.toBeNull();
  });

  it('show a problem with a way to try again', async () => {
    const page = await open();
    await page.answer('/schedules/preview', outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
  });

  it('wait for a plan that says enough', async () => {
    const page = await open({ plan: undefined });
    page.http.expectNone('/api/v1/schedules/preview');
    expect(page.text()).toContain('Choose days and a time');
  });
});
