import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import type { SessionItem, Today } from '../api/shapes.ts';
import { ladderItem } from '../../testing/ladders.ts';
import { aHoliday } from '../../testing/organisation.ts';
import { openPage, outage } from '../../testing/page.ts';
import { aSessionItem } from '../../testing/sessions.ts';
import type { QueuedCommand } from '../offline/command.ts';
import { COMMAND_STORE } from '../offline/device-stores.ts';
import { MemoryStore } from '../offline/memory-store.ts';
import { TodayPage } from './today-page.ts';

const session = (given: Partial<SessionItem> & { id: string; startsAt: string; endsAt: string }): SessionItem =>
  aSessionItem({ facilitators: [{ staffId: 'f1', name: 'Prakash' }], expected: 10, version: 1, ...given });
const savera = session({ id: 'savera', startsAt: '2026-11-25T05:00:00Z', endsAt: '2026-11-25T06:15:00Z' });
const empty: Today = {
  date: '2026-11-25',
  holidays: [],
  sessions: [],
  attention: { count: 0, items: [] },
  ...{ sessionCount: 0, calls: { count: 0, items: [] } },
  followUps: { count: 0, items: [] },
  seats: { count: 0, items: [] },
  ...{ standIns: { count: 0, items: [] }, uncovered: { count: 0, items: [] }, lone: { count: 0, items: [] } },
  ...{ milestones: [], milestoneCount: 0 },
};
const full: Today = {
  ...{ calls: { count: 1, items: [ladderItem] }, date: '2026-11-25', holidays: [], sessionCount: 4, milestoneCount: 1 },
  sessions: [
    session({
      id: 'circle',
      groupName: 'Morning circle',
      startsAt: '2026-11-25T01:30:00Z',
      endsAt: '2026-11-25T02:15:00Z',
      state: 'held',
      attended: 9,
      expected: 11,
    }),
    savera,
    session({
      id: 'kadam',
      groupName: 'Pehla Kadam',
      branchId: 'b2',
      startsAt: '2026-11-25T09:00:00Z',
      endsAt: '2026-11-25T10:00:00Z',
      state: 'cancelled',
    }),
    session({
      id: 'himmat',
      groupName: 'Himmat',
      branchId: 'b2',
      startsAt: '2026-11-25T13:30:00Z',
      endsAt: '2026-11-25T14:30:00Z',
      movedFrom: '2026-11-24T13:30:00Z',
    }),
  ],
  attention: {
    count: 5,
    items: [
      {
        memberId: 'm1',
        displayName: 'Sagar',
        code: 'K-118',
        branchName: 'Kothrud',
        ladder: null,
        handedTo: null,
        since: '2026-11-16',
        reasons: [
          {
            code: 'missed-in-a-row',
            params: { count: 3, groupName: 'Naya Savera' },
            since: '2026-11-16',
            source: { type: 'session', id: 's9' },
          },
        ],
      },
    ],
  },
  followUps: {
    count: 12,
    items: [
      {
        id: 'f1',
        memberId: 'm2',
        displayName: 'Neel',
        code: 'K-076',
        kind: 'day-30',
        ...{ origin: 'plan', method: 'call', movedFrom: null, ownerId: null },
        dueOn: '2026-11-25',
        state: 'due',
        outcome: null,
        overdueDays: 0,
        ...{ ownerName: null, handedOver: null },
        version: 1,
      },
    ],
  },
  seats: { count: 0, items: [] },
  ...{ standIns: { count: 0, items: [] }, uncovered: { count: 0, items: [] }, lone: { count: 0, items: [] } },
  milestones: [
    {
      memberId: 'm3',
      displayName: 'Kabir D.',
      code: 'K-104',
      ...{ unit: 'days', count: 90, days: 90, on: '2026-11-25' },
      nextSession: { id: 'savera', startsAt: savera.startsAt },
      ...{ episodeId: 'ep3', step: 90, ways: ['circle'], celebrated: null },
    },
  ],
};

/** Dialogs open and close at once. */
const still = { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } };

const waiting = { name: 'waiting' } as const;
/** The commands that an earlier visit left on this device. */
const left = async (...rows: readonly QueuedCommand[]): Promise<MemoryStore> => {
  const store = new MemoryStore();
  await store.apply({ userId: 'u1', centreId: 'c1' }, { put: rows });
  return store;
};
const device = (store: MemoryStore) => ({ provide: COMMAND_STORE, useValue: () => Promise.resolve(store) });

describe('Today', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: new Date('2026-11-25T04:35:00Z'), doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  const link = (element: HTMLElement, name: string) =>
    [...element.querySelectorAll('a')].find(({ textContent }) => textContent.includes(name));
  const button = (element: HTMLElement, name: string) =>
    [...element.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent).includes(name));

  it('says which branches are closed', async () => {
    const page = await openPage(TodayPage);
    const hadapsar = aHoliday({ on: '2026-11-25', name: 'Founding day', branchId: 'b2', branchName: 'Hadapsar' });
    await page.answer('/today', { ...empty, holidays: [hadapsar] });
    expect(page.element.querySelector('saath-holiday-label')?.textContent.trim()).toContain('Hadapsar closed: Founding day');
  });

  it('greets before anything is loaded, and says that it loads', async () => {
    const { text, element } = await openPage(TodayPage);
    expect(text()).toContain('Good morning, Meera');
    expect(element.querySelector('[aria-busy="true"]')).not.toBeNull();
  });

  it('says what went wrong and tries again', async () => {
    const { answer, element, text, settle } = await openPage(TodayPage);
    await answer('/today', outage, 503);
    expect(element.querySelector('[role="alert"]')).not.toBeNull();
    button(element, 'Try again')!.click();
    await settle();
    await answer('/today', empty);
    expect(text()).toContain('No sessions today.');
  });

  it('tries by itself when the connection comes back', async () => {
    const { http, answer, text, settle } = await openPage(TodayPage);
    http.expectOne('/api/v1/today').error(new ProgressEvent('error'));
    await settle();
    expect(text()).toContain('This one needs a connection');
    dispatchEvent(new Event('online'));
    await settle();
    await answer('/today', empty);
    expect(text()).toContain('No sessions today.');
  });

  it('sends what was marked without a connection, and reads the day again', async () => {
    const mark = { personId: 'asha', state: 'present', markedAt: '2026-11-25T04:30:00Z' } as const;
    const store = await left({ id: 't1', order: 1, command: { type: 'mark-attendance', sessionId: 'savera', ...mark }, status: waiting });
    const { http, answer, settle } = await openPage(TodayPage, { providers: [device(store)] });
    await answer('/today', full);
    const request = http.expectOne('/api/v1/sessions/savera/attendance');
    expect(request.request.body).toMatchObject({ marks: [{ clientId: 't1', ...mark }] });
    request.flush({ applied: 1, replayed: 0, conflicts: [] });
    await settle();
    await answer('/today', full);
    expect(await store.count('u1')).toBe(0);
  });

  it('has good news when nothing waits', async () => {
    const { answer, text } = await openPage(TodayPage);
    await answer('/today', empty);
    expect(text()).toContain('Nobody needs a word now');
    expect(text()).toContain('No follow-up is due');
    expect(text()).toContain('Nothing more today');
  });

  describe('on a full day', () => {
    it('says it in one sentence, without what is cancelled', async () => {
      const { answer, text } = await openPage(TodayPage);
      await answer('/today', full);
      expect(text()).toContain('Wednesday, 25 November. 3 sessions today at 2 branches; the next one starts in 25 min.');
    });

    it.each([
      { given: 'held', then: '; all of them are over.' },
      { given: 'planned', then: '; one is not finished yet.' },
    ] as const)('says in the evening how it stands: $then', async ({ given, then }) => {
      jest.setSystemTime(new Date('2026-11-25T16:00:00Z'));
      const { answer, text } = await openPage(TodayPage);
      await answer('/today', { ...full, sessions: [{ ...savera, state: given }], sessionCount: 1 });
      expect(text()).toContain(`One session today${then}`);
    });

    it('puts the next session on the stage', async () => {
      const { answer, element } = await openPage(TodayPage);
      await answer('/today', full);
      const stage = element.querySelector('saath-next-session')!.textContent;
      for (const words of [
        'Group counselling',
        'Naya Savera',
        '10:30 to 11:45',
        'Kothrud, Hall 1',
        'With Prakash',
        '10 people are expected',
      ]) {
        expect(stage).toContain(words);
      }
    });

    it('opens the roster without starting the session', async () => {
      const { answer, element, http, settle } = await openPage(TodayPage);
      await answer('/today', full);
      button(element, 'Run session')!.click();
      await settle();
      http.expectNone('/api/v1/sessions/savera/start');
    });

    it.each([
      { given: { startedAt: null, marked: 0 }, then: 'Run session' },
      { given: { startedAt: null, marked: 3 }, then: 'Continue session' },
      { given: { startedAt: '2026-11-25T04:30:00Z', marked: 0 }, then: 'Continue session' },
    ])('offers “$then” with $given', async ({ given, then }) => {
      const { answer, element } = await openPage(TodayPage);
      await answer('/today', { ...full, sessions: [{ ...savera, ...given }] });
      expect(button(element, then)).toBeDefined();
    });

    it('lists the day with what is done, cancelled and moved', async () => {
      const { answer, element } = await openPage(TodayPage);
      await answer('/today', full);
      const day = [...element.querySelectorAll('saath-day-timeline li')].map((row) => row.textContent.replace(/\s+/g, ' '));
      expect(day).toHaveLength(5);
      expect(day[0]).toContain('9 of 11 came');
      expect(day[1]).toContain('10:05');
      expect(day[3]).toContain('Cancelled');
      expect(day[4]).toContain('moved from Tuesday, 24 November, 19:00');
    });

    it('names who needs a word, with the reason', async () => {
      const { answer, element } = await openPage(TodayPage);
      await answer('/today', full);
      const card = element.querySelector('saath-needs-word')!;
      expect(card.textContent).toContain('Missed 3 in a row, Naya Savera');
      expect(card.querySelector('li .name:not(saath-avatar)')!.textContent).toBe('Sagar');
      expect(link(element, 'Sagar')!.getAttribute('href')).toBe('/members/m1');
    });

    it('takes somebody off the list who was spoken with', async () => {
      const { answer, element, http, settle } = await openPage(TodayPage, { providers: [still] });
      await answer('/today', full);
      button(element, 'Spoke with Sagar')!.click();
      await settle();
      document.querySelector<HTMLButtonElement>('saath-spoke-dialog button[type=submit]')!.click();
      await settle();
      const request = http.expectOne('/api/v1/attention/m1/answers');
      expect(request.request.body).toEqual({ answer: 'spoke' });
      request.flush({});
      await settle();
      await answer('/today', { ...full, attention: { count: 0, items: [] } });
      expect(element.textContent).toContain('Nobody needs a word now');
    });

    it('celebrates a milestone and says where', async () => {
      const { answer, element } = await openPage(TodayPage);
      await answer('/today', full);
      const card = element.querySelector('saath-milestone-card')!.textContent.replace(/\s+/g, ' ');
      expect(card).toContain('Kabir D. reaches 90 days today');
      expect(card).toContain('Celebrate with them in Naya Savera, 10:30');
    });

    it('ticks a follow-up off with how it went, and reads the day again', async () => {
      const { answer, element, http, settle } = await openPage(TodayPage);
      await answer('/today', full);
      button(element, 'Done: Neel')!.click();
      await settle();
      button(document.body, 'Spoke, they are well')!.click();
      await settle();
      const request = http.expectOne('/api/v1/follow-ups/f1/complete');
      expect(request.request.body).toEqual({ outcome: 'reached-well' });
      request.flush({});
      await settle();
      await answer('/today', { ...full, followUps: { count: 0, items: [] } });
      expect(element.textContent).toContain('No follow-up is due');
    });
  });
});
