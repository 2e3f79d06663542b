import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import type { Session } from '../../api/shapes.ts';
import { meera, openPage, outage, waitFor, type OpenPage } from '../../../testing/page.ts';
import { aConflict, aRemedy } from '../../../testing/scheduling.ts';
import { SessionRecord } from './session-record.ts';

const savera: Session = {
  id: 's1',
  groupId: 'g1',
  groupName: 'Naya Savera',
  kind: 'group-counselling',
  branchId: 'b1',
  branchName: 'Kothrud',
  roomId: null,
  roomName: null,
  timeZone: 'Asia/Kolkata',
  startsAt: '2026-11-27T05:00:00Z',
  endsAt: '2026-11-27T06:15:00Z',
  originalStart: '2026-11-27T10:30',
  state: 'planned',
  movedFrom: null,
  isPlaced: false,
  isGuest: false,
  isExtra: false,
  startedAt: null,
  finishedAt: null,
  facilitators: [{ staffId: 'f1', name: 'Prakash' }],
  hasOwnFacilitators: false,
  expected: 10,
  attended: null,
  missed: 0,
  excused: 0,
  walkIns: 0,
  marked: 0,
  isHistory: false,
  version: 1,
  confidentiality: 'notes',
  correctionDays: 7,
  lateAfter: 10,
  agenda: [],
  topic: null,
  note: null,
  headcount: null,
  cancelReason: null,
};
const roster = {
  items: [{ personId: 'p1', personKind: 'member', displayName: 'Sagar', code: 'K-118', enrolmentId: 'e1', isExpected: true }],
  nextCursor: null,
};

/** Dialogs open and close at once. */
const still = { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } };

describe('the record of a session', () => {
  let page: OpenPage<SessionRecord>;
  const open = async (session: Session, people: object = roster): Promise<void> => {
    page = await openPage(SessionRecord, { inputs: { id: 's1' }, providers: [still] });
    await page.answer('/sessions/s1', session);
    if (session.confidentiality !== 'headcount') await page.answer('/sessions/s1/roster', people);
  };
  const button = (name: string): HTMLButtonElement | undefined =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent.includes(name));
  const type = (id: string, value: string): Promise<void> => fill(`#${id}`, value);
  const fill = async (selector: string, value: string): Promise<void> => {
    const field = document.querySelector<HTMLInputElement>(selector)!;
    field.value = value;
    field.dispatchEvent(new Event('input'));
    await page.settle();
  };

  beforeEach(() => {
    jest.useFakeTimers({ now: new Date('2026-11-25T05:10:00Z'), doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('says what a coming session needs at the same time as another, and what can be done', async () => {
    await open(savera);
    const conflict = { ...aConflict({ startsAt: [savera.startsAt] }), groupId: 'g1', groupName: 'Naya Savera', otherStartsAt: [] };
    await page.answer(`/schedule-conflicts?groupId=g1&from=${savera.startsAt}&to=${savera.endsAt}`, {
      items: [conflict],
      nextCursor: null,
    });
    await page.answer('/sessions/s1/remedies', { items: [aRemedy({ roomId: 'ro2', roomName: 'Hall 2' })], nextCursor: null });
    expect(page.text()).toContain('Hall 1 is also used by Himmat');
    expect(button('Move Mentors to Hall 2')).toBeDefined();
  });

  it.each([
    { cancelReason: 'The hall is flooded.', then: 'Cancelled: The hall is flooded.' },
    { cancelReason: 'schedule-changed', then: 'Cancelled: The schedule of the group changed.' },
    { cancelReason: 'holiday', then: 'Cancelled: The branch has a holiday.' },
  ])('says why it does not take place: $then', async ({ cancelReason, then }) => {
    await open({ ...savera, state: 'cancelled', cancelReason });
    expect(page.text()).toContain(then);
  });

  it('loads, says what went wrong, and tries again', async () => {
    page = await openPage(SessionRecord, { inputs: { id: 's1' }, providers: [still] });
    expect(page.element.querySelector('[aria-busy="true"]')).not.toBeNull();
    await page.answer('/sessions/s1', outage, 503);
    button('Try again')!.click();
    await page.settle();
    await page.answer('/sessions/s1', savera);
    expect(page.text()).toContain('Friday, 27 November, 10:30 to 11:45');
  });

  it.each([
    { session: savera, then: 'Sign-in sheet' },
    { session: { ...savera, state: 'cancelled', cancelReason: 'Flood' } as const, then: undefined },
  ])('of a session that is $session.state has a sheet to sign: $then', async ({ session, then }) => {
    await open(session);
    expect(page.element.querySelector('a[href="/api/v1/sessions/s1/sign-in-sheet.pdf"]')?.textContent).toBe(then);
  });

  it('says so when nobody is enrolled', async () => {
    await open(savera, { items: [], nextCursor: null });
    expect(page.text()).toContain('Nobody was expected on this day.');
  });

  it('shows the people who attended, an unmarked person as absent, and the topic', async () => {
    await open({
      ...savera,
      startsAt: '2026-11-23T05:00:00Z',
      endsAt: '2026-11-23T06:15:00Z',
      state: 'held',
      topic: 'Triggers at celebrations',
    });
    expect(page.text()).toMatch(/Sagar K-118.*Absent/);
    expect(page.text()).toContain('Triggers at celebrations');
    expect(button('Cancel session')).toBeUndefined();
  });

  const over: Session = { ...savera, startsAt: '2026-11-23T05:00:00Z', endsAt: '2026-11-23T06:15:00Z', state: 'held' };

  it('counts the people who attended, each with the glyph of the mark, and links to the person', async () => {
    const [sagar] = roster.items;
    const asha = { ...sagar, personId: 'p2', displayName: 'Asha', mark: { state: 'late', minutes: 10, markedAt: over.startsAt } };
    await open(over, { items: [sagar, asha], nextCursor: null });
    expect(page.text()).toContain('1 of 2 came');
    expect(page.text()).toMatch(/Asha K-118.*schedule.*65 min late/);
    expect(page.element.querySelector('a.name')!.getAttribute('href')).toBe('/members/p1');
  });

  it.each([
    { given: over, then: true },
    { given: { ...over, startsAt: '2026-11-17T05:00:00Z', endsAt: '2026-11-17T06:15:00Z' }, then: false },
    { given: { ...over, confidentiality: 'headcount', headcount: 14 } as const, then: false },
  ])('offers to put marks right while that is possible: $then', async ({ given, then }) => {
    await open(given);
    expect(page.text().includes('Correct marks')).toBe(then);
  });

  it('lets topic and note be written afterwards', async () => {
    page = await openPage(SessionRecord, { inputs: { id: 's1' }, providers: [still], me: { ...meera, permissions: ['records:write'] } });
    await page.answer('/sessions/s1', over);
    await page.answer('/sessions/s1/roster', roster);
    await page.answer('/sessions/s1/records', { session: { formVersion: null, answers: {} }, people: [] });
    button('Write topic and note')!.click();
    await waitFor(() => document.querySelector('#note-topic') !== null);
    await type('note-topic', 'Asking for help');
    button('Save')!.click();
    await page.settle();
    await page.answer('/sessions/s1', over);
    expect(page.http.expectOne('/api/v1/sessions/s1/record').request.body).toEqual({ topic: 'Asking for help', note: '' });
  });

  it('keeps to a number where no names are kept', async () => {
    await open({ ...savera, state: 'held', confidentiality: 'headcount', headcount: 14 });
    expect(page.text()).toContain('14 people came. This kind records no names.');
  });

  it('leads to the change of this and the following sessions, and says what staff decided', async () => {
    await open({ ...savera, isExtra: true, isPlaced: true });
    const link = [...page.element.querySelectorAll('a')].find(({ textContent }) => textContent.includes('This and following'))!;
    expect(link.getAttribute('href')).toBe('/groups/g1/settings?from=2026-11-27');
    expect(page.text()).toContain('Extra session');
    expect(page.text()).toContain('Another place');
  });
});
