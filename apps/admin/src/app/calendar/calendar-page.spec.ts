import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { aHoliday } from '../../testing/organisation.ts';
import { meera, openPage, outage, type OpenPage } from '../../testing/page.ts';
import { aSessionItem } from '../../testing/sessions.ts';
import type { SessionItem } from '../api/shapes.ts';
import { SessionActions } from '../sessions/session-actions.ts';
import { CalendarPage } from './calendar-page.ts';

const coming = aSessionItem({ id: 's1', groupName: 'Naya Savera', startsAt: '2026-11-26T05:00:00Z', endsAt: '2026-11-26T06:15:00Z' });
const past = aSessionItem({
  id: 's2',
  groupName: 'Himmat',
  startsAt: '2026-11-24T05:00:00Z',
  endsAt: '2026-11-24T06:00:00Z',
  state: 'held',
});
const moved = aSessionItem({
  ...{ id: 's3', groupName: 'Pehla Kadam', startsAt: '2026-11-27T13:30:00Z', endsAt: '2026-11-27T14:30:00Z' },
  movedFrom: '2026-11-25T13:30:00Z',
});

describe('the calendar as a grid', () => {
  let page: OpenPage<CalendarPage>;
  const actions = { move: jest.fn<SessionActions['move']>(), cancel: jest.fn<SessionActions['cancel']>() };
  const open = async (given: { view?: string; me?: typeof meera; inputs?: Record<string, string> } = {}): Promise<void> => {
    const { view = 'week', me = meera, inputs = {} } = given;
    page = await openPage(CalendarPage, {
      inputs: { view, date: '2026-11-25', ...inputs },
      providers: [{ provide: SessionActions, useValue: actions }],
      me,
    });
  };
  const answered = async (items: readonly SessionItem[], nextCursor: string | null = null): Promise<void> =>
    page.answer('/sessions', { items, nextCursor });
  const entries = (): HTMLElement[] => [...page.element.querySelectorAll<HTMLElement>('.cal-entry')];
  const entry = (name: string): HTMLElement => entries().find(({ textContent }) => textContent.includes(name))!;
  const press = (name: string): void =>
    [...page.element.querySelectorAll('button')].find(({ textContent }) => textContent.includes(name))!.click();

  beforeEach(() => {
    jest.useFakeTimers({ now: new Date('2026-11-25T04:35:00Z'), doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick'] });
    actions.move.mockReset().mockResolvedValue(false);
    actions.cancel.mockReset().mockResolvedValue(true);
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it.each([
    { view: 'day', from: '2026-11-24T18:30:00.000Z', to: '2026-11-25T18:30:00.000Z' },
    { view: 'week', from: '2026-11-22T18:30:00.000Z', to: '2026-11-29T18:30:00.000Z' },
    { view: 'month', from: '2026-10-25T18:30:00.000Z', to: '2026-12-06T18:30:00.000Z' },
  ])('asks for the days of a $view, with the filters of its address', async ({ view, from, to }) => {
    await open({ view, inputs: { branch: 'b1,b2', facilitator: 'f1', changed: 'true' } });
    const { params } = page.http.expectOne(({ url }) => url.endsWith('/sessions')).request;
    expect([params.get('from'), params.get('to')]).toEqual([from, to]);
    expect([params.getAll('branchId'), params.getAll('facilitatorId'), params.get('changed')]).toEqual([['b1', 'b2'], ['f1'], 'true']);
  });

  it('says what went wrong, and is plain about days without sessions', async () => {
    await open();
    await page.answer('/sessions', outage, 503);
    press('Try again');
    await page.settle();
    await answered([]);
    expect(page.text()).toContain('Nothing is planned on these days.');
  });

  it('draws each session with its words, the slot that one has left, and counts the kinds', async () => {
    await open();
    await answered([coming, past, moved]);
    expect(entry('Naya Savera').textContent).toContain('10:30');
    expect(entries().filter(({ textContent }) => textContent.includes('Pehla Kadam'))).toHaveLength(2);
    expect(page.element.querySelector('.cal-entry.left')?.textContent).toContain('Moved to Fri 19:00');
    expect(entry('Himmat').className).toContain('done');
    expect(page.text()).toContain('3 sessions');
    expect(page.text()).toContain('Kinds shown');
  });

  it('reads on until the window is whole, and says “none” of nothing it has not read', async () => {
    await open();
    await answered([], 'next');
    expect(page.text()).not.toContain('Nothing is planned');
    await page.settle();
    const more = page.http.expectOne(({ url, params }) => url.endsWith('/sessions') && params.get('cursor') === 'next');
    more.flush({ items: [coming], nextCursor: null });
    await page.settle();
    expect(entries()).toHaveLength(1);
  });

  it('shows the chosen session beside the grid, and moves or cancels it from there', async () => {
    await open();
    await answered([coming]);
    entry('Naya Savera').click();
    await page.settle();
    expect(page.element.querySelector('#chosen-session')?.textContent).toBe('Naya Savera');
    press('Move');
    await page.settle();
    expect(actions.move).toHaveBeenCalledWith(coming);
    press('Cancel session');
    await page.settle();
    expect(actions.cancel).toHaveBeenCalledWith(coming);
    await answered([]);
    expect(page.element.querySelector('#chosen-session')).toBeNull();
  });

  it('moves nothing that is over, and nothing for a person who may not', async () => {
    await open({ me: { ...meera, permissions: meera.permissions.filter((one) => one !== 'sessions:write') } });
    await answered([coming, past]);
    expect(page.element.querySelectorAll('.movable')).toHaveLength(0);
  });

  it('names the holidays of its days', async () => {
    await open({ view: 'day', inputs: { branch: 'b1' } });
    await answered([coming]);
    const closed = aHoliday({ on: '2026-11-25', name: 'Guru Nanak Jayanti', branchId: 'b1' });
    await page.answer('/holidays?from=2026-11-25&to=2026-11-25', { items: [closed], nextCursor: null });
    expect(page.element.querySelector('saath-holiday-label')?.textContent).toContain('Guru Nanak Jayanti');
  });

  it('turns to the next day with a finger', async () => {
    await open({ view: 'day' });
    await answered([coming]);
    const go = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    const grid = page.element.querySelector('saath-time-grid')!;
    const touch = (type: string, at: { clientX: number; clientY: number }): boolean =>
      grid.dispatchEvent(Object.assign(new Event(type, { bubbles: true }), { touches: [at], changedTouches: [at] }));
    touch('touchstart', { clientX: 300, clientY: 400 });
    touch('touchend', { clientX: 120, clientY: 410 });
    expect(go).toHaveBeenCalledWith(['/calendar', 'day', '2026-11-26'], { queryParamsHandling: 'preserve' });
  });
});
