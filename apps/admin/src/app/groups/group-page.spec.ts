import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { saveraWhole } from '../../testing/groups.ts';
import { meera, openPage, outage, waitFor } from '../../testing/page.ts';
import { aConflict, aPlan } from '../../testing/scheduling.ts';
import { PreparedPrompt } from '../../testing/prepared-prompt.ts';
import { Prompt } from '../ui/index.ts';
import { GroupPage } from './group-page.ts';

/** Dialogs open and close at once. */
const still = { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } };
const open = (me = meera, tab = 'overview') =>
  openPage(GroupPage, { inputs: { id: 'g1', tab }, me, providers: [still, { provide: Prompt, useClass: PreparedPrompt }] });
const filled = async (group = saveraWhole, { me = meera, tab = 'overview' } = {}) => {
  const page = await open(me, tab);
  await page.answer('/groups/g1', group);
  return page;
};
const press = (element: HTMLElement, words: string) =>
  [...element.querySelectorAll('button')].find((one) => one.textContent.trim() === words)!.click();
const pressWith = (element: Element, part: string) =>
  [...element.querySelectorAll('button')].find((one) => one.textContent.includes(part))!.click();
/** The person who decided that the group has more people than seats. */
const decided = { decidedBy: 'Meera Kulkarni', decidedAt: '2026-11-03T05:00:00Z' };
const ask = () => TestBed.inject(Prompt) as unknown as PreparedPrompt;

describe('the page of a group', () => {
  it('shows that it is loading', async () => {
    const { element } = await open();
    expect(element.querySelector('[aria-busy=true] saath-skeleton')).not.toBeNull();
  });

  it('shows a problem with a way to try again', async () => {
    const page = await open();
    await page.answer('/groups/g1', outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
  });

  it('says what is not there yet', async () => {
    const bare = { ...saveraWhole, roster: [], upcoming: [], facilitators: [], heatmap: { sessions: [], rows: [] } };
    const page = await filled(bare);
    for (const words of ['No session has been held yet', 'Nothing planned', 'No facilitator yet']) expect(page.text()).toContain(words);
    expect(page.text()).not.toContain('last 0 sessions');
    page.fixture.componentRef.setInput('tab', 'roster');
    await page.settle();
    expect(page.text()).toContain('Nobody is enrolled yet');
  });

  it.each([
    { enrolmentMode: 'drop-in', then: 'Nobody comes regularly' },
    { enrolmentMode: 'open', then: 'Nobody has signed up yet' },
    { enrolmentMode: 'by-request', then: 'Nobody is enrolled yet' },
  ] as const)('without people says so as they join: $enrolmentMode, $then', async ({ enrolmentMode, then }) =>
    expect((await filled({ ...saveraWhole, enrolmentMode, roster: [] }, { tab: 'roster' })).text()).toContain(then),
  );

  it('says that it hangs on one person, and leads to where a back-up is named', async () => {
    const page = await filled({ ...saveraWhole, hangsOn: { staffId: 's1', name: 'Meera Kulkarni' } });
    expect(page.text()).toContain('Naya Savera hangs on one person Meera Kulkarni leads it alone, and nobody is named as back-up.');
    expect(page.element.querySelector('saath-hanging-note a')?.getAttribute('href')).toBe('/groups/g1/settings');
  });

  it('says at which sessions nobody could stand in, and that its room is smaller than its people', async () => {
    const of = {
      ...{ sessionId: 'se9', groupId: 'g1', groupName: 'Naya Savera', kind: 'group-counselling' },
      branchName: 'Kothrud',
      roomName: null,
    };
    const times = { startsAt: '2026-12-08T12:30:00Z', endsAt: '2026-12-08T13:30:00Z', timeZone: 'Asia/Kolkata' };
    const page = await filled({ ...saveraWhole, lone: [{ ...of, ...times }], roomSeats: 8 });
    expect(page.text()).toContain('Hall 1 holds 8 people, and 10 have a seat.');
    expect(page.text()).toContain('Nobody could stand in Tuesday, 8 December, 18:00. Everybody who could lead it is absent or busy then.');
    expect(page.element.querySelector('saath-lone-note a')?.getAttribute('href')).toBe('/groups/g1/settings');
  });

  it.each([
    { given: { kind: 'group-counselling', enrolmentMode: null }, then: 'Staff add people' },
    { given: { kind: 'sharing-circle', enrolmentMode: null }, then: 'People ask, staff answer' },
    { given: { kind: 'community-activity', enrolmentMode: null }, then: 'People sign up themselves' },
    { given: { kind: 'community-activity', enrolmentMode: 'by-request' as const }, then: 'People ask, staff answer' },
    { given: { kind: 'twelve-step-meeting', enrolmentMode: null }, then: 'People drop in' },
  ])('says how people join: $given', async ({ given, then }) =>
    expect((await filled({ ...saveraWhole, ...given })).text()).toContain(then),
  );

  it('names its back-ups, once it has some', async () => {
    expect((await filled({ ...saveraWhole, backUps: [{ staffId: 's2', name: 'Sana' }] })).text()).toContain('Back-ups: Sana');
    TestBed.resetTestingModule();
    expect((await filled()).text()).not.toContain('Back-ups');
  });

  it('shows the figures of its kind once there are sessions, each with its unit', async () => {
    const page = await filled();
    const name = (en: string) => ({ en, hi: en, mr: en });
    await page.answer('/groups/g1/figures', {
      sessions: 3,
      figures: [
        { code: 'attendance', name: name('Attendance'), unit: name('%'), value: 82 },
        { code: 'mood', name: name('Mood in the room'), unit: name('of 5'), value: 3.4 },
        { code: 'craving', name: name('Craving in the room'), unit: null, value: null },
      ],
    });
    const shown = page.element.querySelector('saath-group-figures')!;
    expect([...shown.querySelectorAll('dt, dd')].map(({ textContent }) => textContent)).toEqual([
      ...['Attendance', '82%', 'Mood in the room', '3.4 of 5'],
    ]);
    expect(shown.textContent).toContain('From the last 3 sessions');
  });

  it('shows no figures before the first session', async () => {
    const page = await filled();
    await page.answer('/groups/g1/figures', { sessions: 0, figures: [], trend: [] });
    expect(page.element.querySelector('saath-group-figures section')).toBeNull();
  });

  it('says when the group meets today, and from which day otherwise', async () => {
    const coming = {
      ...saveraWhole.schedule,
      recurrence: 'FREQ=WEEKLY;BYDAY=TH',
      startsAt: '18:00',
      minutes: 60,
      appliesFrom: '2026-12-05',
    };
    const page = await filled({ ...saveraWhole, comingSchedule: coming });
    expect([...page.element.querySelectorAll('.when')].map((one) => one.textContent)).toEqual([
      expect.stringContaining('Every Monday, Wednesday and Friday, 10:30 to 11:45'),
      expect.stringContaining('From Saturday, 5 December: Every Thursday, 18:00 to 19:00'),
    ]);
  });

  it('shows attendance as a table with headers on both sides, each cell with a word', async () => {
    const { element } = await filled();
    const cells = [...element.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('td [role=img]')].map((one) => one.ariaLabel),
    );
    expect(cells).toEqual([
      ['Present', 'Absent'],
      ['Not enrolled', 'Not marked'],
    ]);
    expect(element.querySelectorAll('thead th[scope=col]')).toHaveLength(4);
    expect([...element.querySelectorAll('thead a .cdk-visually-hidden')].map((one) => one.textContent)).toEqual([
      'Friday, 20 November',
      'Monday, 23 November',
    ]);
    expect([...element.querySelectorAll('thead .turns')].map((one) => one.querySelector('[aria-hidden]')?.textContent)).toEqual(['20Nov']);
    expect(element.querySelector('tbody th[scope=row] .name')?.textContent).toBe('Sagar');
  });

  it('ends a seat from a day on, and reads the group again', async () => {
    const page = await filled(saveraWhole, { tab: 'roster' });
    ask().answers = { on: '2026-11-23' };
    press(page.element, 'End');
    await page.settle();
    const request = page.http.expectOne('/api/v1/enrolments/e1/end');
    expect(request.request.body).toEqual({ on: '2026-11-23' });
    request.flush({});
    await page.settle();
    await page.answer('/groups/g1', { ...saveraWhole, roster: [] });
    expect(page.text()).toContain('Nobody is enrolled yet');
  });

  it('cancels a session after saying how many will be told', async () => {
    const page = await filled();
    press(page.element, 'more_vert');
    await page.settle();
    press(document.body, 'Cancel session');
    await page.answer('/groups/g1/figures', { sessions: 0, figures: [], trend: [] });
    await waitFor(() => document.querySelector('saath-cancel-dialog') !== null);
    const dialog = document.querySelector('saath-cancel-dialog')!;
    await page.settle();
    await page.answer('/sessions/se9/cancel/plan', aPlan({ peopleTold: 2 }));
    expect(dialog.textContent).toContain('2 people get a message');
    dialog.querySelector('input')!.value = 'The hall is closed';
    press(document.body, 'Cancel and tell 2');
    page.http.expectOne('/api/v1/sessions/se9/cancel').flush({});
    await page.settle();
    await page.settle();
    await page.answer('/groups/g1', { ...saveraWhole, upcoming: [{ ...saveraWhole.upcoming[0]!, state: 'cancelled' }] });
    expect(page.text()).toContain('Cancelled');
  });

  it('undoes the cancellation of a session, and leads to the change of this and following', async () => {
    const [coming] = saveraWhole.upcoming;
    const page = await filled({
      ...saveraWhole,
      upcoming: [
        { ...coming!, state: 'cancelled' },
        { ...coming!, id: 'se10' },
      ],
    });
    const menus = [...page.element.querySelectorAll<HTMLElement>('saath-upcoming-sessions [aria-haspopup=menu]')];
    menus[1]!.click();
    await page.settle();
    const link = [...document.querySelectorAll('a')].find(({ textContent }) => textContent.includes('This and following'));
    expect(link?.getAttribute('href')).toBe('/groups/g1/settings?from=2099-11-25');
    menus[0]!.click();
    await page.settle();
    press(document.body, 'Undo cancellation');
    await page.answer('/groups/g1/figures', { sessions: 0, figures: [], trend: [] });
    await waitFor(() => document.querySelector('saath-restore-dialog') !== null);
    await page.settle();
    await page.answer('/sessions/se9/restore/plan', aPlan());
    expect(document.querySelector('saath-restore-dialog')!.textContent).toContain('Nobody gets a message');
  });

  it('adds a session on a day of its own, after its plan', async () => {
    const page = await filled();
    pressWith(page.element, 'Add session');
    await page.answer('/groups/g1/figures', { sessions: 0, figures: [], trend: [] });
    await waitFor(() => document.querySelector('saath-add-session-dialog') !== null);
    await page.settle();
    await page.answer('/branches', { items: [], nextCursor: null });
    const dialog = document.querySelector('saath-add-session-dialog')!;
    pressWith(dialog, 'Add session');
    await page.settle();
    expect(dialog.textContent).toContain('Choose a day and a time.');
    const day = dialog.querySelector<HTMLInputElement>('[name=add-day]')!;
    day.value = '28/11/2099';
    day.dispatchEvent(new Event('input'));
    const body = { startsAt: '2099-11-28T05:00:00.000Z', minutes: 75 };
    await page.answerLater('/groups/g1/sessions/plan', aPlan({ conflicts: [aConflict()] }));
    expect(dialog.textContent).toContain('Hall 1 is also used by Himmat');
    pressWith(dialog, 'Add session');
    const request = page.http.expectOne('/api/v1/groups/g1/sessions');
    expect([request.request.body, request.request.headers.get('if-match')]).toEqual([body, `"${String(saveraWhole.version)}"`]);
    request.flush({ code: 'sessions/date-taken', params: {} }, { status: 409, statusText: 'Conflict' });
    await page.settle();
    expect(dialog.textContent).toContain('The group already has a session of that day.');
  });

  it('shows three of what is coming, and all of it with what was held on a page of its own', async () => {
    const upcoming = Array.from({ length: 5 }, (_, index) => ({ ...saveraWhole.upcoming[0]!, id: `se${index}` }));
    const page = await filled({ ...saveraWhole, upcoming });
    expect(page.element.querySelectorAll('saath-upcoming-sessions li')).toHaveLength(3);
    expect(page.element.querySelector('saath-upcoming-sessions .all')!.getAttribute('href')).toBe('/groups/g1/sessions');
    page.fixture.componentRef.setInput('tab', 'sessions');
    await page.settle();
    expect(page.element.querySelectorAll('saath-upcoming-sessions li')).toHaveLength(5);
    const held = [...page.element.querySelectorAll('saath-held-sessions li')].map((row) => row.textContent.replace(/\s+/g, ' ').trim());
    expect(held).toEqual(['Monday, 23 November 0 of 2 came', 'Friday, 20 November 1 of 1 came']);
  });

  it('runs the session that is due, without starting it', async () => {
    const soon = new Date(Date.now() + 20 * 60_000).toISOString();
    const page = await filled({ ...saveraWhole, upcoming: [{ ...saveraWhole.upcoming[0]!, startsAt: soon }] });
    const start = [...page.element.querySelectorAll('button')].find(({ textContent }) => /Run \d\d:\d\d session/.test(textContent))!;
    start.click();
    await page.settle();
    page.http.expectNone('/api/v1/sessions/se9/start');
  });

  it.each([
    { kind: 'group-counselling', first: 'Add person' },
    { kind: 'twelve-step-meeting', first: 'Next session, Wednesday, 25 November, 10:30' },
  ])('has as the first action of a group of the kind $kind: “$first”', async ({ kind, first }) => {
    const nextSession = { id: 'se9', startsAt: '2026-11-25T05:00:00Z' };
    const upcoming = [{ ...saveraWhole.upcoming[0]!, startsAt: '2100-11-25T05:00:00Z', endsAt: '2100-11-25T06:00:00Z' }];
    const page = await filled(
      { ...saveraWhole, kind, nextSession, upcoming },
      { me: { ...meera, permissions: [...meera.permissions, 'enrolments:write', 'sessions:write'] } },
    );
    const actions = [...page.element.querySelectorAll('saath-group-actions :is(a, button)')];
    expect(actions.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim().replace('person_add ', ''))).toEqual([first]);
  });

  it.each([
    { overfull: null, then: 'nobody has decided it yet' },
    { overfull: { ...decided, isBySheet: false }, then: 'decided by Meera Kulkarni' },
    { overfull: { ...decided, isBySheet: true }, then: 'Meera Kulkarni decided it with a sheet' },
    { overfull: { ...decided, decidedBy: null, isBySheet: false }, then: 'decided by Somebody of the staff' },
  ])('says so beside the ring when there are more people than seats: $then', async ({ overfull, then }) => {
    const page = await filled({ ...saveraWhole, enrolled: 26, overfull });
    expect(page.element.querySelector('saath-group-ring')!.textContent).toContain('26 people for 12 seats');
    expect(page.element.querySelector('.facts')!.textContent).toContain(`More people than seats: ${then}`);
  });
  it('says nothing of a decision where everybody has a seat', async () =>
    expect((await filled({ ...saveraWhole, enrolled: 12 })).text()).not.toContain('More people than seats'));

  it('counts against the seats of the kind where it has no number of its own', async () => {
    const page = await filled({ ...saveraWhole, capacity: null, seats: 8, enrolled: 5 });
    expect(page.element.querySelector('saath-group-ring')!.textContent).toContain('5 of 8');
  });

  it('offers nothing to somebody who may only look', async () => {
    const { element } = await filled(saveraWhole, { me: { ...meera, permissions: ['groups:read'] } });
    expect(element.querySelectorAll('button')).toHaveLength(0);
  });

  it('has a tab and a card for the people who wait, and none for somebody who may not read about people', async () => {
    const page = await filled({ ...saveraWhole, waiting: 2, reserved: 1 });
    const tab = [...page.element.querySelectorAll('saath-tabs a')].find(({ textContent }) => textContent.includes('Waiting list'));
    expect(tab?.textContent.replace(/\s+/g, ' ').trim()).toBe('Waiting list 3');
    expect(page.text()).toContain('3 people are waiting');
    expect(page.element.querySelector('saath-group-ring')!.textContent).toContain('10 of 12 seats taken 1 seat is reserved.');
    TestBed.resetTestingModule();
    const other = await filled({ ...saveraWhole, waiting: 2 }, { me: { ...meera, permissions: ['groups:read'] } });
    expect(other.element.querySelector('saath-tabs')!.textContent).not.toContain('Waiting list');
  });
});
