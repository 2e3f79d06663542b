import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { RosterItem, Session } from '../../api/shapes.ts';
import { meera, openPage } from '../../../testing/page.ts';
import { RunScene, still } from '../../../testing/run-scene.ts';
import { aRosterItem, aSession, pageOf } from '../../../testing/sessions.ts';
import { RunSession } from './run-session.ts';

const savera = aSession();
const person = (personId: string, displayName: string): RosterItem => aRosterItem(personId, { displayName });
const excused = { state: 'excused', own: null, minutes: null, markedAt: '2026-11-25T04:50:00Z' } as const;
const roster = pageOf(person('kabir', 'Kabir D.'), aRosterItem('sagar', { displayName: 'Sagar', mark: excused }));

describe('Starting and finishing a session', () => {
  const scene = new RunScene(savera, roster);
  const { open, mark, button, attendance } = scene;

  beforeEach(() => {
    jest.useFakeTimers({ now: new Date('2026-11-25T05:10:00Z'), doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  describe('finishing', () => {
    it('names who is not marked, and finishes when told to', async () => {
      await open();
      button('Finish', scene.page.element)!.click();
      await scene.page.settle();
      const dialog = document.querySelector('saath-finish-dialog')!;
      expect(dialog.textContent).toContain('Kabir D.');
      expect(dialog.textContent).toContain('People without a mark count as absent.');
      expect(dialog.textContent).toContain('This session ends at 11:45.');
      expect(button('Finish session')).toBeUndefined();
      button('Finish before 11:45')!.click();
      await scene.page.settle();
      expect(scene.page.http.expectOne('/api/v1/sessions/s1/finish').request.body).toEqual({
        ...{ beforeEnd: true, finishedAt: '2026-11-25T05:10:00.000Z', sentAt: '2026-11-25T05:10:00.000Z' },
      });
    });

    it('asks nothing more once the session is over', async () => {
      jest.setSystemTime(new Date('2026-11-25T06:15:00Z'));
      await open();
      button('Finish', scene.page.element)!.click();
      await scene.page.settle();
      expect(document.querySelector('saath-finish-dialog')!.textContent).not.toContain('This session ends at');
      button('Finish session')!.click();
      await scene.page.settle();
      expect(scene.page.http.expectOne('/api/v1/sessions/s1/finish').request.body).toEqual({
        ...{ finishedAt: '2026-11-25T06:15:00.000Z', sentAt: '2026-11-25T06:15:00.000Z' },
      });
    });

    it('is not possible before the session begins, also when somebody started it early', async () => {
      jest.setSystemTime(new Date('2026-11-25T04:30:00Z'));
      await open({ ...savera, startedAt: '2026-11-25T04:25:00Z' });
      button('Finish', scene.page.element)!.click();
      await scene.page.settle();
      const dialog = document.querySelector('saath-finish-dialog')!;
      expect(dialog.textContent).toContain('You can finish the session from 10:30, when it begins.');
      expect(button('Finish session', dialog) ?? button('Finish before', dialog)).toBeUndefined();
    });

    it.each([
      { press: 'The rest were here', state: 'present', then: '2 of 2 came' },
      { press: 'The rest did not come', state: 'absent', then: '0 of 2 came' },
    ])('marks everybody without a mark: “$press”', async ({ press: name, state, then }) => {
      await open(savera, { items: [person('kabir', 'Kabir D.'), person('asha', 'Asha')], nextCursor: null });
      button('Finish', scene.page.element)!.click();
      await scene.page.settle();
      const dialog = document.querySelector('saath-finish-dialog')!;
      button(name, dialog)!.click();
      await scene.page.settle();
      expect(dialog.textContent).toContain('Everyone is marked.');
      expect(dialog.textContent).toContain(then);
      expect(((await attendance()).request.body as { marks: object[] }).marks).toMatchObject([
        { personId: 'kabir', state },
        { personId: 'asha', state },
      ]);
    });

    it('offers that only for several people', async () => {
      await open();
      button('Finish', scene.page.element)!.click();
      await scene.page.settle();
      expect(button('The rest were here')).toBeUndefined();
      expect(document.querySelector('saath-finish-dialog')!.textContent).toContain('Kabir D.');
    });
  });

  describe('starting', () => {
    const writer = { ...meera, permissions: [...meera.permissions, 'sessions:write'] };
    const openAs = async (session: Session): Promise<void> => {
      scene.page = await openPage(RunSession, { inputs: { id: 's1' }, providers: [still], me: writer });
      await scene.page.answer('/sessions/s1', session);
      await scene.page.answer('/sessions/s1/roster', roster);
      await scene.page.answer('/sessions/s1/records', { session: { formVersion: null, answers: {} }, people: [] });
    };

    it('is a step of its own, which opening the page does not take', async () => {
      await openAs(savera);
      scene.page.http.expectNone('/api/v1/sessions/s1/start');
      button('Start session', scene.page.element)!.click();
      await scene.page.settle();
      scene.page.http.expectOne('/api/v1/sessions/s1/start').flush({});
      await scene.page.settle();
      expect(button('Take back the start', scene.page.element)).toBeDefined();
      await scene.page.answer('/sessions/s1', { ...savera, startedAt: '2026-11-25T05:10:00Z' });
      expect(button('Start session', scene.page.element)).toBeUndefined();
    });

    it('can be taken back', async () => {
      await openAs({ ...savera, startedAt: '2026-11-25T05:05:00Z' });
      button('Take back the start', scene.page.element)!.click();
      await scene.page.settle();
      scene.page.http.expectOne('/api/v1/sessions/s1/undo-start').flush({});
      await scene.page.settle();
      await scene.page.answer('/sessions/s1', savera);
      expect(button('Start session', scene.page.element)).toBeDefined();
    });

    it('works without a connection, and so does taking it back', async () => {
      await openAs(savera);
      button('Start session', scene.page.element)!.click();
      await scene.page.settle();
      scene.page.http.expectOne('/api/v1/sessions/s1/start').error(new ProgressEvent('error'));
      await scene.page.settle();
      button('Take back the start', scene.page.element)!.click();
      await scene.page.settle();
      expect(button('Start session', scene.page.element)).toBeDefined();
      scene.page.http
        .expectOne('/api/v1/sessions/s1/undo-start')
        .flush({ code: 'sessions/not-started' }, { status: 409, statusText: 'Conflict' });
      await scene.page.settle();
      await scene.page.answer('/sessions/s1', savera);
      expect(button('Start session', scene.page.element)).toBeDefined();
    });

    it('says why it was refused', async () => {
      await openAs(savera);
      button('Start session', scene.page.element)!.click();
      await scene.page.settle();
      const conflict = { status: 409, statusText: 'Conflict' };
      const params = { state: 'cancelled' };
      scene.page.http.expectOne('/api/v1/sessions/s1/start').flush({ code: 'sessions/not-planned', params }, conflict);
      await scene.page.settle();
      expect(document.body.textContent).toContain('This session is already finished or cancelled.');
      expect(button('Start session', scene.page.element)).toBeDefined();
    });
  });

  it('shows the mark that was just made with a way back, beside the list and not over it', async () => {
    await open();
    expect(button('Undo', scene.page.element)).toBeUndefined();
    mark('kabir', 'Late').click();
    await scene.page.settle();
    expect(scene.page.element.querySelector('.undo')!.textContent).toContain('Kabir D.: Late');
    button('Undo', scene.page.element)!.click();
    await scene.page.settle();
    expect(mark('kabir', 'Late').getAttribute('aria-pressed')).toBe('false');
    expect(scene.page.element.querySelector('.undo')).toBeNull();
  });
});
