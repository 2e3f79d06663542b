import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { aBranch } from '../../../testing/organisation.ts';
import { meera, openPage, waitFor, type OpenPage } from '../../../testing/page.ts';
import { aConflict, aPlan } from '../../../testing/scheduling.ts';
import { aSession, pageOf } from '../../../testing/sessions.ts';
import type { Session } from '../../api/shapes.ts';
import { SessionRecord } from './session-record.ts';

const savera = aSession({ roomId: null, roomName: null, startsAt: '2026-11-27T05:00:00Z', endsAt: '2026-11-27T06:15:00Z', version: 1 });

/** Dialogs open and close at once. */
const still = { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } };

describe('a decision about one session', () => {
  let page: OpenPage<SessionRecord>;
  const open = async (session: Session): Promise<void> => {
    page = await openPage(SessionRecord, { inputs: { id: 's1' }, providers: [still] });
    await page.answer('/sessions/s1', session);
    await page.answer('/sessions/s1/roster', pageOf());
    for (const asked of page.http.match(({ url }) => url.includes('/stand-in-requests'))) asked.flush(pageOf());
  };
  const button = (name: string): HTMLButtonElement | undefined =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent.includes(name));
  const type = (id: string, value: string): Promise<void> => fill(`#${id}`, value);
  const write = (name: string, value: string): Promise<void> => fill(`[name=${name}]`, value);
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

  const planned = { timeZone: 'Asia/Kolkata', peopleTold: 3, toldOver: [{ channel: 'whatsapp', people: 2 } as const] };
  const dialog = (name: string): string => document.querySelector(name)!.textContent.replace(/\s+/g, ' ');
  const openDialog = async (name: string, path: string, plan: object): Promise<void> => {
    button(name)!.click();
    await waitFor(() => document.querySelector('mat-dialog-container') !== null);
    await page.settle();
    await page.answer(`/sessions/s1/${path}/plan`, plan);
  };

  describe('cancelling', () => {
    const cancelling = async (plan: object = aPlan(planned)): Promise<void> => {
      await open(savera);
      await openDialog('Cancel session', 'cancel', plan);
    };

    it('says who will be told, not who is expected, wants a reason, and then does it', async () => {
      await cancelling(aPlan({ ...planned, peopleUnreached: 1 }));
      expect(dialog('saath-cancel-dialog')).toContain('3 people get a message in their own language. 2 by WhatsApp.');
      expect(dialog('saath-cancel-dialog')).toContain('One person was told and no message reaches them in time. Call them.');
      button('Cancel and tell 3')!.click();
      await page.settle();
      expect(document.querySelector('#cancel-fault')!.textContent).toContain('Write a short reason.');
      expect(document.activeElement?.id).toBe('cancel-reason');
      await type('cancel-reason', 'The hall is closed');
      button('Cancel and tell 3')!.click();
      const request = page.http.expectOne('/api/v1/sessions/s1/cancel');
      expect(request.request.body).toEqual({ reason: 'The hall is closed' });
      expect(request.request.headers.get('if-match')).toBe('"1"');
      request.flush({});
      await page.settle();
      await page.answer('/sessions/s1', { ...savera, state: 'cancelled', cancelReason: 'The hall is closed' });
      expect(page.text()).toContain('Cancelled: The hall is closed');
      expect(page.element.querySelector('#record-people')?.textContent).toBe('Who was expected');
    });

    it('says so when nobody was told of the session, though people are expected', async () => {
      await cancelling(aPlan());
      expect(dialog('saath-cancel-dialog')).toContain('Nobody gets a message');
      expect(button('Cancel and tell')).toBeUndefined();
    });

    it('says why when it is refused', async () => {
      await cancelling();
      await type('cancel-reason', 'Rain');
      button('Cancel and tell 3')!.click();
      page.http
        .expectOne('/api/v1/sessions/s1/cancel')
        .flush({ code: 'sessions/already-started' }, { status: 409, statusText: 'Conflict' });
      await page.settle();
      expect(dialog('saath-change-actions')).toContain('has already begun');
    });

    it('after a change of somebody else offers only to show the session as it is, and reads it again', async () => {
      await cancelling();
      await type('cancel-reason', 'Rain');
      button('Cancel and tell 3')!.click();
      page.http.expectOne('/api/v1/sessions/s1/cancel').flush({ code: 'http/stale' }, { status: 412, statusText: 'Stale' });
      await page.settle();
      expect(dialog('saath-change-actions')).toContain('Somebody else has changed this in the meantime.');
      expect(button('Cancel and tell 3')).toBeUndefined();
      button('Show it as it is now')!.click();
      await page.settle();
      await page.answer('/sessions/s1', { ...savera, version: 2 });
    });
  });

  describe('moving', () => {
    const rest = async (): Promise<void> => {
      await page.settle();
      jest.advanceTimersByTime(300);
      await page.settle();
    };
    const moving = async (): Promise<void> => {
      await open(savera);
      button('Move')!.click();
      await waitFor(() => document.querySelector('mat-dialog-container') !== null);
      await page.settle();
      const room = { id: 'r2', name: 'Garden', capacity: null };
      const branches = [aBranch({ id: 'b1' }), aBranch({ id: 'b2', name: 'Hadapsar', rooms: [room] })];
      await page.answer('/branches', { items: branches, nextCursor: null });
    };

    it('goes by the clock of the branch, says who is told and what is in conflict, and then does it', async () => {
      await moving();
      page.http.expectNone('/api/v1/sessions/s1/move/plan');
      await write('move-day', '28/11/2026');
      await write('move-time', '5 pm');
      await rest();
      const body = { startsAt: '2026-11-28T11:30:00.000Z' };
      const asked = page.http.expectOne('/api/v1/sessions/s1/move/plan');
      expect(asked.request.body).toEqual(body);
      const holidays = [{ on: '2026-11-28', name: 'Founding day' }];
      asked.flush(aPlan({ ...planned, holidays, conflicts: [aConflict()] }));
      await page.settle();
      expect(dialog('saath-move-dialog')).toContain('3 people get a message');
      expect(dialog('saath-move-dialog')).toContain('The branch is closed that day: Founding day.');
      expect(dialog('saath-move-dialog')).toContain('Hall 1 is also used by Himmat');
      button('Move and tell 3')!.click();
      const { request } = page.http.expectOne('/api/v1/sessions/s1/move');
      expect([request.body, request.headers.get('if-match')]).toEqual([body, '"1"']);
    });

    it('to another branch begins without a room there', async () => {
      await moving();
      document.querySelector<HTMLElement>('mat-select[formcontrolname=branchId]')!.click();
      await page.settle();
      [...document.querySelectorAll<HTMLElement>('mat-option')].find(({ textContent }) => textContent.includes('Hadapsar'))!.click();
      await rest();
      const asked = page.http.expectOne('/api/v1/sessions/s1/move/plan');
      expect(asked.request.body).toEqual({ branchId: 'b2', roomId: null });
      asked.flush({ code: 'sessions/after-last-day', params: { lastDay: '2026-11-26' } }, { status: 409, statusText: 'Conflict' });
      await page.settle();
      expect(dialog('saath-move-dialog')).toContain('The last day of the group is Thursday, 26 November.');
    });

    it('nowhere says so, and asks the server nothing', async () => {
      await moving();
      button('Move session')!.click();
      await page.settle();
      expect(dialog('saath-change-actions')).toContain('The session already meets at this time and place.');
    });
  });

  describe('undoing a cancellation', () => {
    const cancelled: Session = { ...savera, state: 'cancelled', cancelReason: 'The hall is flooded.' };

    it('says when the session takes place and who is told, and then does it', async () => {
      await open(cancelled);
      const again = { id: 's1', startsAt: '2026-11-27T05:30:00Z', endsAt: '2026-11-27T06:45:00Z', previousStartsAt: savera.startsAt };
      await openDialog('Undo cancellation', 'restore', aPlan({ ...planned, changed: [{ ...again, restored: true }] }));
      expect(dialog('saath-restore-dialog')).toContain('Naya Savera, Friday, 27 November, 11:00.');
      button('Undo and tell 3')!.click();
      const { request } = page.http.expectOne('/api/v1/sessions/s1/restore');
      expect(request.headers.get('if-match')).toBe('"1"');
    });

    it.each([
      { now: '2026-11-27T05:00:00Z', may: true },
      { now: '2026-11-25T05:10:00Z', may: false },
    ])('is not offered at $now to a person who may: $may', async ({ now, may }) => {
      jest.setSystemTime(new Date(now));
      const permissions = meera.permissions.filter((one) => may || one !== 'sessions:write');
      page = await openPage(SessionRecord, { inputs: { id: 's1' }, providers: [still], me: { ...meera, permissions } });
      await page.answer('/sessions/s1', cancelled);
      expect(button('Undo cancellation')).toBeUndefined();
    });
  });
});
