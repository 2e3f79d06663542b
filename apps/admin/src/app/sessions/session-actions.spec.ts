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
  const notice = { say: jest.fn<(key: string) => void>() };
  beforeEach(async () => {
    dialog.open.mockClear();
    notice.say.mockReset();
    open = await openStore(SessionActions, {
      providers: [
        { provide: MatDialog, useValue: dialog },
        { provide: Notice, useValue: notice },
      ],
    });
  });

  describe('running it', () => {
    it('starts it and opens its roster', async () => {
      const run = open.store.run(aSession());
      open.request('/sessions/s1/start').flush({});
      await run;
      expect(open.router.url).toBe('/sessions/s1/run');
    });

    it('opens the roster also when the start is refused', async () => {
      const run = open.store.run(aSession());
      open.request('/sessions/s1/start').flush({}, { status: 409, statusText: 'Conflict' });
      await run;
      expect(open.router.url).toBe('/sessions/s1/run');
    });

    it('does not start it twice', async () => {
      await open.store.run(aSession({ startedAt: '2026-11-25T05:00:00Z' }));
      open.http.expectNone('/api/v1/sessions/s1/start');
      expect(open.router.url).toBe('/sessions/s1/run');
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
