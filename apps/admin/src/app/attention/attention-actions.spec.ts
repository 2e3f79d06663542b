import { MatDialog } from '@angular/material/dialog';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { of } from 'rxjs';
import { openStore, type OpenStore } from '../../testing/store.ts';
import { CommandQueue } from '../offline/command-queue.ts';
import { Notice } from '../ui/notice.ts';
import { AttentionActions } from './attention-actions.ts';

const sagar = { memberId: 'm1', displayName: 'Sagar', code: 'K-118' };

describe('what staff answer for a member who needs a word', () => {
  let open: OpenStore<AttentionActions>;
  let answer: string | undefined;
  const dialog = { open: jest.fn((_dialog: unknown, _options: { readonly data: object }) => ({ afterClosed: () => of(answer) })) };
  const queue = { submit: jest.fn<(command: object) => Promise<{ readonly name: 'sent' | 'waiting' | 'refused' }>>() };
  const notice = { say: jest.fn<(key: string, facts?: object) => void>(), warn: jest.fn<(key: string) => void>() };
  beforeEach(async () => {
    jest.useFakeTimers({ doNotFake: ['setTimeout', 'setImmediate', 'queueMicrotask', 'nextTick'], now: new Date('2026-11-25T19:00:00Z') });
    for (const mock of [dialog.open, notice.say, notice.warn]) mock.mockClear();
    queue.submit.mockReset().mockResolvedValue({ name: 'sent' });
    open = await openStore(AttentionActions, {
      providers: [
        { provide: MatDialog, useValue: dialog },
        { provide: Notice, useValue: notice },
        { provide: CommandQueue, useValue: queue },
      ],
    });
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  it.each([
    { note: 'Will come on Friday', then: { answer: 'spoke', note: 'Will come on Friday' } },
    { note: '', then: { answer: 'spoke' } },
  ])('records a conversation with the note “$note”', async ({ note, then }) => {
    answer = note;
    expect(await open.store.spoke(sagar)).toBe(true);
    expect(queue.submit).toHaveBeenCalledWith({ type: 'answer-attention', memberId: 'm1', answer: then });
    expect(notice.say).toHaveBeenCalledWith('attention.saved.spoke', {});
  });

  it('postpones a member to a day', async () => {
    answer = '2026-11-28';
    expect(await open.store.later(sagar)).toBe(true);
    expect(queue.submit).toHaveBeenCalledWith({
      type: 'answer-attention',
      memberId: 'm1',
      answer: { answer: 'later', until: '2026-11-28' },
    });
    expect(notice.say).toHaveBeenCalledWith('attention.saved.later', { date: 'Saturday, 28 November' });
  });

  it('proposes days from today by the clock of the centre', async () => {
    answer = undefined;
    await open.store.later(sagar);
    expect(dialog.open.mock.calls[0]?.[1].data).toEqual({ displayName: 'Sagar', today: '2026-11-26' });
  });

  it.each(['spoke', 'later'] as const)('%s sends nothing when the dialog was closed', async (action) => {
    answer = undefined;
    expect(await open.store[action](sagar)).toBe(false);
    expect(queue.submit).not.toHaveBeenCalled();
  });

  it.each(['spoke', 'later'] as const)('%s is stored on the device without a network, and counts as saved', async (action) => {
    answer = '2026-11-28';
    queue.submit.mockResolvedValue({ name: 'waiting' });
    expect(await open.store[action](sagar)).toBe(true);
    expect(notice.say).toHaveBeenCalledWith('offline.stored');
  });

  it.each(['spoke', 'later'] as const)('%s warns when it was refused', async (action) => {
    answer = '2026-11-28';
    queue.submit.mockResolvedValue({ name: 'refused' });
    expect(await open.store[action](sagar)).toBe(false);
    expect(notice.warn).toHaveBeenCalledWith('attention.saveProblem');
    expect(notice.say).not.toHaveBeenCalled();
  });
});
