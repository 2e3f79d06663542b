import { BreakpointObserver } from '@angular/cdk/layout';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { of } from 'rxjs';
import { aHolidayDay } from '../../testing/organisation.ts';
import { meera, openPage, outage, type OpenPage } from '../../testing/page.ts';
import { aSessionItem, anExpectedSession, pageOf } from '../../testing/sessions.ts';
import type { SessionItem } from '../api/shapes.ts';
import { SessionActions } from '../sessions/session-actions.ts';
import { AddressFilters } from '../ui/address-filters.ts';
import { loadDragging } from './dragging.ts';
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

const founding = (on: string) => aHolidayDay(on, 'Founding day', ['b1', 'Kothrud']);

/** Whether the window is that of a phone. */
const phone = { matches: false };

describe('the calendar as a grid', () => {
  let page: OpenPage<CalendarPage>;
  const actions = {
    move: jest.fn<SessionActions['move']>(),
    cancel: jest.fn<SessionActions['cancel']>(),
    restore: jest.fn<SessionActions['restore']>(),
  };
  const open = async (given: { view?: string; me?: typeof meera; inputs?: Record<string, string> } = {}): Promise<void> => {
    const { view = 'week', me = meera, inputs = {} } = given;
    await loadDragging();
    page = await openPage(CalendarPage, {
      inputs: { view, date: '2026-11-25', ...inputs },
      providers: [
        { provide: SessionActions, useValue: actions },
        { provide: BreakpointObserver, useValue: { observe: () => of({ matches: phone.matches }), isMatched: () => phone.matches } },
      ],
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
    actions.restore.mockReset().mockResolvedValue(true);
  });
  afterEach(() => {
    phone.matches = false;
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

  it.each([
    { sentence: 'chooses the facilitators again that this device remembers', inputs: {}, then: { facilitator: 'f3,f5' } },
    { sentence: 'leaves the facilitator whom the address names', inputs: { facilitator: 'f2' }, then: undefined },
  ])('$sentence', async ({ inputs, then }) => {
    const key = ['saath.filter', meera.user.id, meera.memberships[0]?.centre.id ?? '', 'calendar:facilitator'].join('.');
    localStorage.setItem(key, 'f3,gone,f5');
    await open({ inputs });
    const set = jest.spyOn(TestBed.inject(AddressFilters), 'set').mockResolvedValue();
    const facilitators = Array.from({ length: 7 }, (_, index) => ({ staffId: `f${String(index)}`, name: `Person ${String(index)}` }));
    await answered([{ ...coming, facilitators }]);
    localStorage.removeItem(key);
    expect(set.mock.calls.map(([filters]) => filters)).toEqual(then === undefined ? [] : [then]);
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

  it('says that a window with more than is drawn is cut off, and counts no more than it has', async () => {
    await open({ view: 'month' });
    const many = Array.from({ length: 1000 }, (_, index) => ({ ...past, id: `many${String(index)}` }));
    await answered(many, 'next');
    page.http.expectNone(({ url, params }) => url.endsWith('/sessions') && params.get('cursor') === 'next');
    expect(page.text()).toContain('There are more sessions than can be drawn.');
    expect(page.text()).toContain('The first 1000 sessions');
    expect(page.element.querySelector('.kinds')?.textContent).toContain('1000+');
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

  it.each(['planned', 'cancelled'] as const)('only shows a session of another branch that meets here: %s', async (state) => {
    await open();
    await answered([{ ...coming, state, isGuest: true, isPlaced: true }]);
    entry('Naya Savera').click();
    await page.settle();
    const panel = page.element.querySelector('saath-session-panel')!;
    expect(panel.textContent).toContain('This group is of another branch and only meets here');
    expect(panel.querySelector('a')).toBeNull();
    expect([...panel.querySelectorAll('button')].map((button) => button.getAttribute('aria-label'))).toEqual(['Close']);
  });

  it('undoes the cancellation of the chosen session, and leads to the change of this and following', async () => {
    const cancelled: SessionItem = { ...coming, state: 'cancelled' };
    await open();
    await answered([cancelled]);
    entry('Naya Savera').click();
    await page.settle();
    const following = [...page.element.querySelectorAll('a')].find(({ textContent }) => textContent.includes('This and following'))!;
    expect(following.getAttribute('href')).toBe('/groups/g1/settings?from=2026-11-26');
    press('Undo cancellation');
    await page.settle();
    expect(actions.restore).toHaveBeenCalledWith(cancelled);
    await answered([coming]);
  });

  describe('behind the horizon of planning', () => {
    const ahead = (given: Record<string, string> = {}): Promise<void> => open({ inputs: { date: '2027-03-10', ...given } });

    it('draws what is expected, which is chosen and not moved, and counts it', async () => {
      await ahead({ branch: 'b1', kind: 'group-counselling', facilitator: 'f1' });
      await answered([]);
      expect(page.text()).not.toContain('Nothing is planned');
      const { params } = page.http.expectOne(({ url }) => url.endsWith('/expected-sessions')).request;
      expect([params.get('from'), params.get('to')]).toEqual(['2027-03-07T18:30:00.000Z', '2027-03-14T18:30:00.000Z']);
      expect(['branchId', 'kind', 'facilitatorId'].map((name) => params.getAll(name))).toEqual([['b1'], ['group-counselling'], ['f1']]);
    });

    it('says what an expected session is, and leads to its group', async () => {
      await ahead();
      await answered([]);
      await page.answer('/expected-sessions', { items: [anExpectedSession()], nextCursor: null });
      expect(entry('Naya Savera').className).toContain('expected');
      expect(entry('Naya Savera').className).not.toContain('movable');
      expect(page.text()).toContain('0 sessions · 1 expected');
      entry('Naya Savera').click();
      await page.settle();
      const panel = page.element.querySelector('saath-session-panel')!;
      expect(panel.textContent).toContain('sessions are planned 8 weeks ahead');
      expect([...panel.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
        '/groups/g1',
        '/groups/g1/settings?from=2027-03-10',
      ]);
    });

    it('says that nothing is planned only once nothing is expected', async () => {
      await ahead();
      await answered([]);
      await page.answer('/expected-sessions', { items: [], nextCursor: null });
      expect(page.text()).toContain('Nothing is planned on these days.');
    });

    it('is cut off where there is more than is drawn, and says so', async () => {
      await ahead();
      await answered([]);
      const many = Array.from({ length: 1000 }, (_, index) => anExpectedSession({ groupId: `g${String(index)}` }));
      await page.answer('/expected-sessions', { items: many, nextCursor: 'next' });
      expect(page.text()).toContain('There are more sessions than can be drawn.');
      expect(page.text()).toContain('0 sessions · the first 1000 expected');
    });

    it('is not asked for near days, nor for changes', async () => {
      await open();
      page.http.expectNone(({ url }) => url.endsWith('/expected-sessions'));
    });

    it('is not asked for what was changed', async () => {
      await ahead({ changed: 'true' });
      page.http.expectNone(({ url }) => url.endsWith('/expected-sessions'));
    });
  });

  it('on a phone has the week of its day for its head, with a dot for each session and a bar for a closed day', async () => {
    phone.matches = true;
    await open({ view: 'day', inputs: { branch: 'b1' } });
    const week = page.http.expectOne(
      ({ url, params }) => url.endsWith('/sessions/days') && params.get('to') === '2026-11-29T18:30:00.000Z',
    );
    const days = [...page.element.querySelectorAll('saath-week-strip a')];
    expect(days[1]?.querySelector('.cdk-visually-hidden')?.textContent).toBe('Tuesday, 24 November');
    week.flush(pageOf({ on: '2026-11-24', sessions: 2, isMore: false }, { on: '2026-11-26', sessions: 1000, isMore: true }));
    await page.answer('/holidays/days?from=2026-11-23&to=2026-11-29&branchId=b1', pageOf(founding('2026-11-27')));
    expect(days.map((day) => day.querySelectorAll('i').length)).toEqual([0, 2, 0, 4, 0, 0, 0]);
    expect(days[1]?.querySelector('.cdk-visually-hidden')?.textContent).toBe('Tuesday, 24 November, 2 sessions');
    expect(days[3]?.querySelector('.cdk-visually-hidden')?.textContent).toBe('Thursday, 26 November, At least 1000 sessions');
    expect(days[2]?.getAttribute('aria-current')).toBe('date');
    expect(days[4]?.querySelector('.closed')).not.toBeNull();
    expect(days[6]?.getAttribute('href')).toBe('/calendar/day/2026-11-29');
    await answered([coming]);
    expect(['.cal-lane', '.cal-head'].map((part) => page.element.querySelectorAll(part).length)).toEqual([1, 0]);
  });

  it('of a month on a phone draws bars that are not buttons: a tap opens the day, and the words stay for readers', async () => {
    phone.matches = true;
    await open({ view: 'month' });
    await answered([coming]);
    const go = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    expect(entry('Naya Savera').getAttribute('role')).toBeNull();
    entry('Naya Savera').click();
    expect(go).toHaveBeenCalledWith(['/calendar', 'day', '2026-11-26'], { queryParamsHandling: 'preserve' });
  });

  it('moves nothing that is over, and nothing for a person who may not', async () => {
    await open({ me: { ...meera, permissions: meera.permissions.filter((one) => one !== 'sessions:write') } });
    await answered([coming, past]);
    expect(page.element.querySelectorAll('.movable')).toHaveLength(0);
  });

  it('names the holidays of its days', async () => {
    await open({ view: 'day', inputs: { branch: 'b1' } });
    await answered([coming]);
    await page.answer('/holidays/days?from=2026-11-25&to=2026-11-25&branchId=b1', pageOf(founding('2026-11-25')));
    expect(page.element.querySelector('saath-holiday-label')?.textContent).toContain('Founding day');
  });

  const swipe = (): jest.SpiedFunction<Router['navigate']> => {
    const go = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    const grid = page.element.querySelector('saath-time-grid')!;
    const touch = (type: string, at: { clientX: number; clientY: number }): boolean =>
      grid.dispatchEvent(Object.assign(new Event(type, { bubbles: true }), { touches: [at], changedTouches: [at] }));
    touch('touchstart', { clientX: 300, clientY: 400 });
    touch('touchend', { clientX: 120, clientY: 410 });
    return go;
  };
  it('turns to the next day with a finger', async () => {
    await open({ view: 'day' });
    await answered([coming]);
    expect(swipe()).toHaveBeenCalledWith(['/calendar', 'day', '2026-11-26'], { queryParamsHandling: 'preserve' });
  });

  it('begins a week on a phone, which is wider than the screen, with today in sight; a finger pushes it', async () => {
    phone.matches = true;
    const shown = jest.spyOn(Element.prototype, 'scrollIntoView').mockReturnValue(undefined);
    await open();
    await answered([coming]);
    expect(shown.mock.contexts).toContainEqual(page.element.querySelector('[role=columnheader][aria-current]'));
    expect(swipe()).not.toHaveBeenCalled();
  });
});
