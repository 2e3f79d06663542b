import { beforeEach, describe, expect, it } from '@jest/globals';
import { emptyQueue, enqueue } from './mark-queue.ts';
import { keepQueue, loadQueue, queueKey, waitingSessions } from './queue-storage.ts';

const key = queueKey('meera', 'session-1');
const queue = enqueue(emptyQueue, { clientId: '1', personId: 'asha', state: 'present', markedAt: '2026-11-25T05:05:00.000Z' });

describe('what is kept on the device', () => {
  beforeEach(() => localStorage.clear());

  it('comes back as it was', () => {
    expect(keepQueue(localStorage, key, queue)).toBe(true);
    expect(loadQueue(localStorage, key)).toEqual(queue);
  });

  it('comes back without conflicts when it was kept before those were kept', () => {
    localStorage.setItem(key, JSON.stringify({ marks: queue.marks, finish: null }));
    expect(loadQueue(localStorage, key)).toEqual(queue);
  });

  it('is another for every person who signs in here', () => {
    keepQueue(localStorage, key, queue);
    expect(loadQueue(localStorage, queueKey('prakash', 'session-1'))).toEqual(emptyQueue);
  });

  it('leaves nothing behind when nothing waits', () => {
    keepQueue(localStorage, key, queue);
    keepQueue(localStorage, key, emptyQueue);
    expect(localStorage).toHaveLength(0);
  });

  it.each(['', '{', '[]', '{"marks":[{}],"finish":null}', '{"marks":1}', '{"marks":[],"finish":null,"counted":"many"}'])(
    'is taken for empty when it reads %p',
    (kept) => {
      localStorage.setItem(key, kept);
      expect(loadQueue(localStorage, key)).toEqual(emptyQueue);
    },
  );

  it('names the sessions that wait, and only those of one person', () => {
    keepQueue(localStorage, key, queue);
    keepQueue(localStorage, queueKey('prakash', 'session-2'), queue);
    expect(waitingSessions(localStorage, 'meera')).toEqual(['session-1']);
  });

  it('keeps a count without calling it waiting', () => {
    keepQueue(localStorage, key, { ...emptyQueue, counted: 14 });
    expect(loadQueue(localStorage, key)).toEqual({ ...emptyQueue, counted: 14 });
    expect(waitingSessions(localStorage, 'meera')).toEqual([]);
  });

  it('says so when the device has no room', () => {
    const full = { setItem: () => fail() } as unknown as Storage;
    expect(keepQueue(full, key, queue)).toBe(false);
  });
});

function fail(): never {
  throw new DOMException('full', 'QuotaExceededError');
}
