import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { CdkDropList, type CdkDragDrop } from '@angular/cdk/drag-drop';
import { TestBed } from '@angular/core/testing';
import { By } from '@angular/platform-browser';
import { describe, expect, it } from '@jest/globals';
import { saveraWhole } from '../../testing/groups.ts';
import { meera, openPage, outage } from '../../testing/page.ts';
import { PreparedPrompt } from '../../testing/prepared-prompt.ts';
import type { Group, WaitingList, WaitingPlace } from '../api/shapes.ts';
import { Prompt } from '../ui/index.ts';
import { SeatConflicts } from './seat-conflicts.ts';
import { WaitingListCard } from './waiting-list.ts';

const still = { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } };
const place = (name: string, position: number, but: Partial<WaitingPlace> = {}): WaitingPlace => ({
  ...{ id: name, personId: `m-${name}`, personKind: 'member', displayName: name, code: 'K-127', state: 'waiting', position },
  ...{ firstPosition: position, askedAt: '2026-11-04T05:00:00Z', wish: '', isPassed: false, isNext: false, reasons: [] },
  ...{ offeredAt: null, offerEndsAt: null, moved: null },
  ...but,
});
const nikhil = place('Nikhil', 1, {
  ...{ state: 'offered', firstPosition: 3, offeredAt: '2026-11-24T12:10:00Z', offerEndsAt: '2026-11-26T12:30:00Z' },
});
const harpreet = place('Harpreet', 2, { isNext: true });
const imran = place('Imran', 3, { reasons: ['not-a-resident'], wish: 'Asked for Hindi' });
const decision = {
  ...{ most: 15, until: '2026-12-31', reason: 'Hall 1 has the chairs', decidedBy: 'Meera Kulkarni' },
  ...{ isBySheet: false, decidedAt: '2026-11-03T05:00:00Z' },
};
const list: WaitingList = {
  ...{ isKept: true, mode: 'closed', modes: ['closed'], recommended: { from: 6, to: 12 }, cap: 15, offerDays: 2, decision: null },
  places: [nikhil, harpreet, imran],
  lately: [
    {
      id: 'p1',
      displayName: 'Devika',
      state: 'enrolled',
      outcome: null,
      askedAt: '2026-10-28T05:00:00Z',
      settledAt: '2026-11-06T05:00:00Z',
    },
    {
      id: 'p2',
      displayName: 'Yusuf',
      state: 'ended',
      outcome: 'declined',
      askedAt: '2026-10-28T05:00:00Z',
      settledAt: '2026-11-04T05:00:00Z',
    },
  ],
};
const open = async (group: Partial<Group> = {}, me = meera) => {
  const providers = [still, { provide: Prompt, useClass: PreparedPrompt }];
  return openPage(WaitingListCard, { inputs: { group: { ...saveraWhole, reserved: 1, waiting: 2, ...group } }, me, providers });
};
const filled = async (given: Partial<WaitingList> = {}, group: Partial<Group> = {}, me = meera) => {
  const page = await open(group, me);
  await page.answer('/groups/g1/waiting-list', { ...list, ...given });
  return page;
};
type Page = Awaited<ReturnType<typeof open>>;
const press = async (page: Page, label: string) => {
  const all = [...page.element.querySelectorAll('button'), ...document.querySelectorAll<HTMLButtonElement>('[mat-menu-item]')];
  all.find((one) => (one.getAttribute('aria-label') ?? one.textContent).replace(/\s+/g, ' ').trim() === label)!.click();
  await page.settle();
};
const ask = () => TestBed.inject(Prompt) as unknown as PreparedPrompt;
const rows = (page: Page) => [...page.element.querySelectorAll('ol > li')].map((row) => row.textContent.replace(/\s+/g, ' ').trim());

describe('the waiting list of a group', () => {
  it('shows that it is loading, and a problem with a way to try again', async () => {
    const page = await open();
    expect(page.element.querySelector('[aria-busy=true] saath-skeleton')).not.toBeNull();
    await page.answer('/groups/g1/waiting-list', outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
  });

  it('says that nobody waits', async () => {
    const page = await filled({ places: [], lately: [] }, { reserved: 0, waiting: 0 });
    expect(page.text()).toContain('Nobody is waiting.');
    expect(page.text()).not.toContain('Why there are more people');
  });

  it('shows the order, who was where before, the offer and the next person, and why somebody cannot come', async () => {
    const page = await filled();
    const [first, second, third] = rows(page);
    for (const words of ['since 4 Nov, was number 3 then', 'reserved until Thursday, 26 November, 18:00', 'Harpreet is next'])
      expect(first).toContain(words);
    expect(second).toContain('Next in line');
    for (const words of ['Asked for Hindi', 'Not eligible now', 'For people who live at the centre.']) expect(third).toContain(words);
    expect(page.text()).toMatch(/Devika ?took a seat on 6 Nov/);
    expect(page.text()).toMatch(/Yusuf ?declined on 4 Nov/);
    expect(page.text()).toContain('It works best with 6 to 12 people.');
  });

  it('enrols the person who took the seat, from a day on, and reads the list again', async () => {
    const page = await filled();
    ask().answers = { startsOn: '2026-11-25' };
    await press(page, 'Took it: Nikhil');
    const request = page.http.expectOne('/api/v1/waiting-places/Nikhil/take');
    expect(request.request.body).toEqual({ startsOn: '2026-11-25' });
    request.flush({});
    await page.settle();
    page.fixture.componentRef.setInput('group', { ...saveraWhole, waiting: 1 });
    await page.settle();
    await page.answer('/groups/g1/waiting-list', { ...list, places: [harpreet] });
    expect(rows(page)).toHaveLength(1);
  });

  it.each([
    { startsOn: '2026-11-25', then: { groupId: 'g1', person: { memberId: 'm-Nikhil' }, startsOn: '2026-11-25' } },
    { startsOn: '', then: undefined },
  ])('shows before that where else the person is expected, from “$startsOn” on', async ({ startsOn, then }) => {
    const page = await filled();
    await press(page, 'Took it: Nikhil');
    const [{ beside } = { beside: undefined }] = ask().asked;
    expect(beside).toMatchObject({ part: SeatConflicts });
    expect(beside?.inputs({ startsOn })).toEqual({ asked: then, timeZone: 'Asia/Kolkata' });
  });

  it('is loaded again when the group was, because somebody may have been put on it elsewhere on the page', async () => {
    const page = await filled({ places: [] });
    page.fixture.componentRef.setInput('group', { ...saveraWhole, waiting: 1 });
    await page.settle();
    await page.answer('/groups/g1/waiting-list', { ...list, places: [harpreet] });
    expect(rows(page)).toHaveLength(1);
  });

  it.each([
    { answers: {}, then: { staysOn: true } },
    { answers: { then: 'leaves', reason: 'Evenings do not suit' }, then: { staysOn: false, reason: 'Evenings do not suit' } },
  ])('records that the seat was declined: $then', async ({ answers, then }) => {
    const page = await filled();
    ask().answers = answers;
    await press(page, 'Declined: Nikhil');
    expect(page.http.expectOne('/api/v1/waiting-places/Nikhil/decline').request.body).toEqual(then);
  });

  it('offers a free seat to the next person, and says why that was refused', async () => {
    const page = await filled();
    await press(page, 'Offer seat: Harpreet');
    await page.answer('/waiting-places/Harpreet/offer', { status: 409, code: 'groups/full' }, 409);
    expect(page.text()).toContain('This group is full');
  });

  it('offers nothing by itself where no seat is free, and counts the chairs of a decision', async () => {
    const isOffered = (page: Page) => page.element.querySelector('[aria-label="Offer seat: Harpreet"]') !== null;
    expect(isOffered(await filled({}, { enrolled: 12 }))).toBe(false);
    TestBed.resetTestingModule();
    expect(isOffered(await filled({ decision: { ...decision, until: null } }, { enrolled: 12 }))).toBe(true);
  });

  it('accepts a request', async () => {
    const page = await filled({ places: [place('Lalit', 1, { state: 'asked' })] });
    expect(page.text()).toContain('Asked, not answered yet');
    await press(page, 'Accept: Lalit');
    page.http.expectOne('/api/v1/waiting-places/Lalit/accept').flush({});
  });

  it('moves a person for a reason, to any other place', async () => {
    const page = await filled();
    ask().answers = { to: '1', reason: 'Speaks Hindi only' };
    await press(page, 'More for Imran');
    await press(page, 'Move in the order');
    expect(ask().asked[0]?.fields[0]?.options?.map(({ label }) => label)).toEqual(['1: before Nikhil', '2: before Harpreet']);
    expect(page.http.expectOne('/api/v1/waiting-places/Imran/move').request.body).toEqual({ to: 1, reason: 'Speaks Hindi only' });
  });

  it('moves a person by one place from the menu, for a reason', async () => {
    const page = await filled();
    ask().answers = { reason: 'Goes home next week' };
    await press(page, 'More for Imran');
    await press(page, 'Move up');
    expect(page.http.expectOne('/api/v1/waiting-places/Imran/move').request.body).toEqual({ to: 2, reason: 'Goes home next week' });
    expect(ask().asked.at(-1)).toMatchObject({ text: expect.stringContaining('From place 3 to 2.') as unknown });
  });

  it('moves a person to where they are dropped, and nobody who is dropped in their own place', async () => {
    const page = await filled();
    ask().answers = { reason: 'Speaks Hindi only' };
    const dropped = page.fixture.debugElement.query(By.directive(CdkDropList)).injector.get(CdkDropList).dropped;
    const drop = (previousIndex: number, currentIndex: number): void => {
      dropped.emit({ item: { data: imran }, previousIndex, currentIndex } as unknown as CdkDragDrop<unknown>);
    };
    drop(2, 2);
    page.http.expectNone('/api/v1/waiting-places/Imran/move');
    drop(2, 0);
    await page.settle();
    expect(page.http.expectOne('/api/v1/waiting-places/Imran/move').request.body).toEqual({ to: 1, reason: 'Speaks Hindi only' });
  });

  it('says how somebody was moved, by whom and why', async () => {
    const moved = { from: 3, by: 'Meera Kulkarni', at: '2026-11-20T05:00:00Z', reason: 'Goes home next week' };
    const page = await filled({ places: [{ ...harpreet, position: 1, moved }, imran] });
    expect(page.text()).toContain('Moved from place 3 by Meera Kulkarni, 20 Nov: Goes home next week');
  });

  it('takes a person off the list', async () => {
    const page = await filled();
    await press(page, 'More for Imran');
    await press(page, 'Take off the list');
    expect(page.http.expectOne('/api/v1/waiting-places/Imran/leave').request.body).toEqual({});
  });

  it('says who decided that there are more people than seats, and changes that', async () => {
    const page = await filled({ decision }, { enrolled: 14 });
    for (const words of ['Hall 1 has the chairs', 'Meera Kulkarni', 'Decided on 3 November 2026, up to 15 people until 31 December 2026'])
      expect(page.text()).toContain(words);
    expect([...page.element.querySelectorAll('dd')].map(({ textContent }) => textContent)).toEqual(['12', '2', '1']);
    ask().answers = { most: '16', reason: 'One more' };
    await press(page, 'Change the decision');
    expect(page.http.expectOne('/api/v1/groups/g1/capacity-decisions').request.body).toEqual({
      ...{ most: 16, until: '2026-12-31', reason: 'One more' },
    });
  });

  it('says that a sheet brought the people, beside the reason of the person who imported it', async () => {
    const page = await filled({ decision: { ...decision, isBySheet: true, most: 26, until: null } }, { enrolled: 26 });
    for (const words of ['The people came with a sheet', 'Hall 1 has the chairs', 'up to 26 people']) expect(page.text()).toContain(words);
  });

  it('says that nobody decided, where a sheet of an earlier version brought the people', async () =>
    expect((await filled({}, { enrolled: 26 })).text()).toContain('Nobody has decided this yet'));

  it('offers nothing to somebody who may only look', async () => {
    const page = await filled({}, {}, { ...meera, permissions: ['groups:read', 'members:read'] });
    expect(page.element.querySelectorAll('button')).toHaveLength(0);
  });
});
