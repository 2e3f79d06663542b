import { MatDialog } from '@angular/material/dialog';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { of } from 'rxjs';
import { aSession } from '../../testing/sessions.ts';
import { openStore, type OpenStore } from '../../testing/store.ts';
import { Notice } from '../ui/notice.ts';
import { SessionActions } from './session-actions.ts';

describe('what can be done with a session', () => {
  let open: OpenStore<SessionActions>;
  let answer: boolean | undefined;
  const dialog = { open: jest.fn((_dialog: unknown, _options: object) => ({ afterClosed: () => of(answer) })) };
  const notice = { say: jest.fn<(key: string) => void>(), refused: jest.fn<(fault: unknown) => void>() };
  beforeEach(async () => {
    dialog.open.mockClear();
    notice.say.mockReset();
    notice.refused.mockReset();
    open = await openStore(SessionActions, {
      providers: [
        { provide: MatDialog, useValue: dialog },
        { provide: Notice, useValue: notice },
      ],
    });
  });

  describe('running it', () => {
    it('opens its roster and starts nothing', async () => {
      await open.store.run(aSession());
      open.http.expectNone('/api/v1/sessions/s1/start');
      expect(open.router.url).toBe('/sessions/s1/run');
    });
  });

  describe.each([
    { action: 'start', path: '/sessions/s1/start' },
    { action: 'undoStart', path: '/sessions/s1/undo-start' },
  ] as const)('$action', ({ action, path }) => {
    it('answers whether it was done', async () => {
      const done = open.store[action]('s1');
      open.request(path).flush({});
      expect(await done).toBe(true);
      expect(notice.refused).not.toHaveBeenCalled();
    });

    it('says why it was refused', async () => {
      const done = open.store[action]('s1');
      open.request(path).flush({ code: 'sessions/not-planned' }, { status: 409, statusText: 'Conflict' });
      expect(await done).toBe(false);
      expect(notice.refused).toHaveBeenCalledTimes(1);
    });
  });

  describe.each(['cancel', 'move', 'note'] as const)('%s', (action) => {
    it('says when it is done', async () => {
      answer = true;
      expect(await open.store[action](aSession())).toBe(true);
      expect(notice.say).toHaveBeenCalledWith(`sessions.${action}.done`);
      expect(dialog.open).toHaveBeenCalledWith(expect.anything(), expect.objectContaining({ data: aSession(), ariaLabelledBy: action }));
    });

    it.each([false, undefined])('says nothing when the dialog was closed with %s', async (given) => {
      answer = given;
      expect(await open.store[action](aSession())).toBe(false);
      expect(notice.say).not.toHaveBeenCalled();
    });
  });
});
