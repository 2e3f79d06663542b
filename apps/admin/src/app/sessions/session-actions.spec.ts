import { MatDialog } from '@angular/material/dialog';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { of } from 'rxjs';
import { saveraWhole } from '../../testing/groups.ts';
import { aSession } from '../../testing/sessions.ts';
import { openStore, type OpenStore } from '../../testing/store.ts';
import { CommandQueue } from '../offline/command-queue.ts';
import { Notice } from '../ui/notice.ts';
import { SessionActions } from './session-actions.ts';

describe('what can be done with a session', () => {
  let open: OpenStore<SessionActions>;
  let answer: boolean | string | undefined;
  const queue = { submit: jest.fn<(command: object) => Promise<{ readonly name: string }>>() };
  const dialog = { open: jest.fn((_dialog: unknown, _options: object) => ({ afterClosed: () => of(answer) })) };
  const notice = { say: jest.fn<(key: string) => void>(), refusal: jest.fn<(given: object) => void>() };
  beforeEach(async () => {
    dialog.open.mockClear();
    notice.say.mockReset();
    notice.refusal.mockReset();
    queue.submit.mockReset();
    open = await openStore(SessionActions, {
      providers: [
        { provide: MatDialog, useValue: dialog },
        { provide: CommandQueue, useValue: queue },
        { provide: Notice, useValue: notice },
      ],
    });
  });

  describe('running it', () => {
    it('opens its roster and starts nothing', async () => {
      await open.store.run(aSession());
      expect(queue.submit).not.toHaveBeenCalled();
      expect(open.router.url).toBe('/sessions/s1/run');
    });
  });

  const startedAt: unknown = expect.stringMatching(/Z$/);
  describe.each([
    { action: 'start', command: { type: 'start-session', sessionId: 's1', startedAt } },
    { action: 'undoStart', command: { type: 'undo-start', sessionId: 's1' } },
  ] as const)('$action', ({ action, command }) => {
    const refused = { name: 'refused', code: 'sessions/not-planned', params: {} };

    it.each([
      { given: { name: 'sent' }, said: [], refusals: [] },
      { given: { name: 'waiting' }, said: [['offline.stored']], refusals: [] },
      { given: refused, said: [], refusals: [[refused]] },
    ])('goes through the queue and says that it is $given.name', async ({ given, said, refusals }) => {
      queue.submit.mockResolvedValue(given);
      await open.store[action]('s1');
      expect(queue.submit.mock.calls).toEqual([[command]]);
      expect(notice.say.mock.calls).toEqual(said);
      expect(notice.refusal.mock.calls).toEqual(refusals);
    });
  });

  describe('topic and note', () => {
    it.each([
      { given: 'sent', then: true, said: ['sessions.note.done'] },
      { given: 'waiting', then: false, said: ['offline.stored'] },
      { given: undefined, then: false, said: [] },
    ])('closed with $given are written: $then', async ({ given, then, said }) => {
      answer = given;
      expect(await open.store.note(aSession())).toBe(then);
      expect(notice.say.mock.calls.map(([key]) => key)).toEqual(said);
    });
  });

  describe.each(['cancel', 'restore', 'move', 'lead'] as const)('%s', (action) => {
    it('says when it is done', async () => {
      answer = true;
      expect(await open.store[action](aSession())).toBe(true);
      expect(notice.say).toHaveBeenCalledWith(`sessions.${action}.done`);
      expect(dialog.open).toHaveBeenCalledWith(expect.anything(), expect.objectContaining({ data: aSession(), ariaLabelledBy: action }));
    });

    it('says who is asked, where nothing is done yet', async () => {
      answer = 'asked';
      expect(await open.store[action](aSession())).toBe(true);
      expect(notice.say).toHaveBeenCalledWith('sessions.lead.asked');
    });

    it('reads again what somebody else has changed, and says nothing', async () => {
      answer = 'stale';
      expect(await open.store[action](aSession())).toBe(true);
      expect(notice.say).not.toHaveBeenCalled();
    });

    it.each([false, undefined])('says nothing when the dialog was closed with %s', async (given) => {
      answer = given;
      expect(await open.store[action](aSession())).toBe(false);
      expect(notice.say).not.toHaveBeenCalled();
    });
  });

  it('adds a session to a group, and says so', async () => {
    answer = true;
    expect(await open.store.addTo(saveraWhole)).toBe(true);
    expect(notice.say).toHaveBeenCalledWith('sessions.add.done');
    expect(dialog.open).toHaveBeenCalledWith(expect.anything(), expect.objectContaining({ data: saveraWhole }));
  });
});
