import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { aHolidayDay } from '../../testing/organisation.ts';
import { aConflict, aRemedy } from '../../testing/scheduling.ts';
import { meera, openPage, outage, type OpenPage } from '../../testing/page.ts';
import { aSessionItem, anExpectedSession, pageOf } from '../../testing/sessions.ts';
import { answerExpected, answerSessions } from '../../testing/week.ts';
import type { ExpectedSession, SessionItem } from '../api/shapes.ts';
import { WeekList } from './week-list.ts';

const session = (given: Partial<SessionItem>): SessionItem => aSessionItem({ expected: 10, version: 1, ...given });
const branches = {
  items: [
    { id: 'b1', name: 'Kothrud' },
    { id: 'b2', name: 'Hadapsar' },
  ],
  nextCursor: null,
};

describe('the calendar', () => {
  let page: OpenPage<WeekList>;
  const open = async (items: readonly SessionItem[], inputs: Record<string, string> = {}): Promise<void> => {
    page = await openPage(WeekList, { inputs: { date: '2026-11-25', ...inputs } });
    await page.answer('/branches', branches);
    await sessionsAre(...items);
  };
  const sessionsAre = async (...items: readonly SessionItem[]): Promise<void> => {
    answerSessions(page.http, items);
    await page.settle();
  };
  const expectedAre = async (...items: readonly ExpectedSession[]): Promise<void> => {
    answerExpected(page.http, items);
    await page.settle();
  };
  const day = (name: string): string =>
    [...page.element.querySelectorAll('section')]
      .find((section) => section.querySelector('h2')?.textContent.includes(name))!
      .textContent.replace(/\s+/g, ' ');

  beforeEach(() => {
    jest.useFakeTimers({ now: new Date('2026-11-25T04:35:00Z'), doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('asks for the week of its day, in the zone of the centre', async () => {
    page = await openPage(WeekList, { inputs: { date: '2026-11-25' } });
    const days = page.http.match(({ url }) => url.endsWith('/sessions')).map(({ request }) => request.params);
    expect(days[0]?.get('from')).toBe('2026-11-22T18:30:00.000Z');
    expect(days[6]?.get('to')).toBe('2026-11-29T18:30:00.000Z');
    expect(page.element.querySelector('[aria-busy="true"]')).not.toBeNull();
  });

  it('says what went wrong, and is plain about an empty week', async () => {
    page = await openPage(WeekList, { inputs: { date: '2026-11-25' } });
    await page.answer('/branches', branches);
    for (const day of page.http.match(({ url }) => url.endsWith('/sessions'))) day.flush(outage, { status: 503, statusText: '503' });
    await page.settle();
    [...page.element.querySelectorAll('button')].find(({ textContent }) => textContent.includes('Try again'))!.click();
    await page.settle();
    await sessionsAre();
    expect(page.text()).toContain('Nothing is planned from 23 Nov to 29 Nov.');
  });

  it('lists each day, with what is cancelled, moved away and moved here', async () => {
    await open([
      session({}),
      session({ id: 's2', groupName: 'Pehla Kadam', startsAt: '2026-11-26T05:00:00Z', state: 'cancelled' }),
      session({ id: 's3', groupName: 'Himmat', startsAt: '2026-11-25T13:30:00Z', movedFrom: '2026-11-24T13:30:00Z' }),
    ]);
    expect(day('Wednesday')).toContain('10 expected');
    expect(day('Wednesday')).toContain('Moved from Tuesday, 24 November, 19:00');
    expect(day('Tuesday')).toContain('Moved to Wednesday, 25 November, 19:00');
    expect(day('Thursday')).toContain('Cancelled');
    expect(day('Friday')).toContain('No sessions');
  });

  it('names a group of another branch that meets here, and leads nowhere', async () => {
    await open([session({}), session({ id: 's2', groupName: 'Himmat', startsAt: '2026-11-26T05:00:00Z', isGuest: true, isPlaced: true })]);
    expect(day('Thursday')).toContain('Of another branch');
    expect(day('Wednesday')).not.toContain('Of another branch');
    expect([...page.element.querySelectorAll('a.line')].map((line) => line.getAttribute('href'))).toEqual(['/sessions/s1', null]);
  });

  it('never says that a day has no sessions before its list is read to the end', async () => {
    const many = Array.from({ length: 12 }, (_, index) => session({ id: `m${String(index)}`, startsAt: '2026-11-25T05:00:00Z' }));
    await open(many);
    expect(page.text()).toContain('The first 10 sessions of this week');
    expect(day('Wednesday')).not.toContain('No sessions');
    const more = [...page.element.querySelectorAll('button')].find(({ textContent }) => textContent.includes('Show more'))!;
    more.click();
    await page.settle();
    await sessionsAre(...many);
    expect(page.text()).toContain('12 sessions this week');
  });

  it('narrows by what the address says, and names it when nothing fits', async () => {
    await open([session({}), session({ id: 's2', branchId: 'b2', kind: 'family-support' })], { branch: 'b1', kind: 'family-support' });
    expect(page.text()).toContain('No session matches these filters');
    expect(page.text()).toContain('Kothrud, Family support');
  });

  it('begins at today, and goes through the weeks by key', async () => {
    const scrolled = jest.spyOn(Element.prototype, 'scrollIntoView');
    await open([session({})], { kind: 'group-counselling' });
    expect(scrolled.mock.contexts).toEqual([page.element.querySelector('section.today')]);
    const go = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
    expect(go).toHaveBeenCalledWith(['/calendar', 'list', '2026-12-02'], { queryParamsHandling: 'preserve' });
  });

  it('lists what is expected behind the horizon of planning, and says of no such day that it has no sessions', async () => {
    page = await openPage(WeekList, { inputs: { date: '2027-03-10' } });
    await page.answer('/branches', branches);
    await sessionsAre();
    expect(page.text()).not.toContain('No sessions');
    expect(page.text()).not.toContain('Nothing is planned');
    await expectedAre(anExpectedSession());
    expect(day('Wednesday')).toContain('10:30 Naya Savera · Kothrud');
    expect(day('Wednesday')).not.toContain('No sessions');
    expect(day('Thursday')).toContain('No sessions');
    expect(page.element.querySelector('.expected a')?.getAttribute('href')).toBe('/groups/g1');
  });

  it('lists the first of many that are expected, says so, and of no day behind them that it has none', async () => {
    page = await openPage(WeekList, { inputs: { date: '2027-03-10' } });
    await page.answer('/branches', branches);
    await sessionsAre();
    const many = Array.from({ length: 12 }, (_, index) => anExpectedSession({ groupId: `g${String(index)}` }));
    await expectedAre(...many, anExpectedSession({ startsAt: '2027-03-13T05:00:00.000Z' }));
    expect(page.text()).toContain('0 sessions this week · the first 11 expected');
    expect(day('Saturday')).toContain('Naya Savera');
    expect(day('Wednesday')).toContain('Show more');
    [...page.element.querySelectorAll('button')].find(({ textContent }) => textContent.includes('Show more'))!.click();
    await expectedAre(...many);
    expect(page.text()).toContain('0 sessions this week · 13 expected');
    expect(day('Sunday')).toContain('No sessions');
  });

  it('says what went wrong where what is expected cannot be read', async () => {
    page = await openPage(WeekList, { inputs: { date: '2027-03-10' } });
    await sessionsAre();
    for (const one of page.http.match(({ url }) => url.endsWith('/expected-sessions')))
      one.flush(outage, { status: 503, statusText: '503' });
    await page.settle();
    expect(page.text()).toContain('Try again');
    expect(page.text()).not.toContain('No sessions');
  });

  it('leads to the weeks before and after', async () => {
    await open([session({})]);
    const links = [...page.element.querySelectorAll('nav a')].map((link) => link.getAttribute('href'));
    expect(links.slice(0, 3)).toEqual(['/calendar/list/2026-11-18', '/calendar/list/2026-11-25', '/calendar/list/2026-12-02']);
    expect(links.slice(3)).toEqual(['day', 'week', 'month', 'list'].map((view) => `/calendar/${view}/2026-11-25`));
  });

  it('shows the holidays of a day, also of the branches that are chosen', async () => {
    await open([session({})], { branch: 'b2' });
    const [kothrud, hadapsar] = [['b1', 'Kothrud'] as const, ['b2', 'Hadapsar'] as const];
    const closed = (...of: readonly (readonly [string, string])[]) => pageOf(aHolidayDay('2026-11-24', 'Guru Nanak Jayanti', ...of));
    await page.answer('/holidays/days?from=2026-11-23&to=2026-11-29&branchId=b2', closed(hadapsar));
    expect(day('Tuesday')).toContain('Guru Nanak Jayanti');
    page.fixture.componentRef.setInput('branch', undefined);
    await page.settle();
    await sessionsAre(session({}));
    await page.answer('/holidays/days?from=2026-11-23&to=2026-11-29', closed(kothrud, hadapsar));
    expect(day('Tuesday')).toContain('Guru Nanak Jayanti');
    expect(page.element.querySelectorAll('section.closed')).toHaveLength(1);
    expect(day('Wednesday')).not.toContain('Guru Nanak Jayanti');
  });

  it.each([
    { nextCursor: null, then: 'error2 in conflict' },
    { nextCursor: 'next', then: 'At least 2 in conflict' },
  ])('marks both sessions of a conflict, with the reason, and none that is cancelled: $then', async ({ nextCursor, then }) => {
    await open([
      session({ groupId: 'g1', groupName: 'Naya Savera' }),
      session({ id: 's2', groupId: 'g2', groupName: 'Himmat', startsAt: '2026-11-25T05:30:00Z' }),
      session({ id: 's3', groupId: 'g1', groupName: 'Pehla Kadam', startsAt: '2026-11-26T05:00:00Z', state: 'cancelled' }),
    ]);
    const startsAt = ['2026-11-25T05:00:00.000Z', '2026-11-26T05:00:00.000Z'];
    const room = { ...aConflict({ startsAt }), groupId: 'g1', groupName: 'Naya Savera', otherStartsAt: ['2026-11-25T05:30:00.000Z'] };
    await page.answer('/schedule-conflicts', { items: [room], nextCursor });
    expect(day('Wednesday')).toContain('Hall 1 is also used by Himmat');
    expect(day('Wednesday')).toContain('Hall 1 is also used by Naya Savera');
    expect(day('Thursday')).not.toContain('also used by');
    expect(page.element.querySelectorAll('.line.conflict')).toHaveLength(2);
    expect(page.text()).toContain(then);
    const [ways, ...more] = page.element.querySelectorAll('details');
    expect(more).toHaveLength(1);
    page.http.expectNone(({ url }) => url.endsWith('/remedies'));
    ways!.open = true;
    ways!.dispatchEvent(new Event('toggle'));
    await page.settle();
    await page.answer('/sessions/s1/remedies', { items: [aRemedy({ roomId: 'ro2', roomName: 'Hall 2' })], nextCursor: null });
    expect(day('Wednesday')).toContain('Move Mentors to Hall 2');
    ways!.open = false;
    ways!.dispatchEvent(new Event('toggle'));
    await page.settle();
    expect(day('Wednesday')).not.toContain('Move Mentors to Hall 2');
  });

  it.each<{ branch: string; then: string | null }>([
    { branch: 'b2', then: 'b2' },
    { branch: 'b1,b2', then: null },
  ])('asks for the conflicts of $then where $branch is chosen', async ({ branch, then }) => {
    await open([], { branch });
    const [asked] = page.http.match(({ url }) => url.endsWith('/schedule-conflicts'));
    expect(asked?.request.params.get('branchId')).toBe(then);
  });

  it('asks for no conflicts for people who do not plan', async () => {
    const permissions = meera.permissions.filter((permission) => permission !== 'groups:write');
    page = await openPage(WeekList, { inputs: { date: '2026-11-25' }, me: { ...meera, permissions } });
    page.http.expectNone(({ url }) => url.endsWith('/schedule-conflicts'));
  });
});
