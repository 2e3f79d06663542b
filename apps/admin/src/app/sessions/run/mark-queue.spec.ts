import { describe, expect, it } from '@jest/globals';
import { afterTap, confirm, emptyQueue, enqueue, waiting, type QueuedMark } from './mark-queue.ts';

const tap = (clientId: string, personId: string, state: QueuedMark['state']): QueuedMark => ({
  clientId,
  personId,
  state,
  markedAt: '2026-11-25T05:05:00.000Z',
});

describe('the queue of a session', () => {
  const asha = tap('1', 'asha', 'present');
  const kabir = tap('2', 'kabir', 'late');
  const ashaAgain = tap('3', 'asha', 'excused');

  it('keeps taps in the order they were made', () => {
    expect(enqueue(enqueue(emptyQueue, asha), kabir).marks).toEqual([asha, kabir]);
  });

  it('keeps only the last tap for a person', () => {
    const queue = [asha, kabir, ashaAgain].reduce(enqueue, emptyQueue);
    expect(queue.marks).toEqual([kabir, ashaAgain]);
  });

  it('drops what the server confirmed, and keeps a tap made while that was under way', () => {
    const queue = [asha, kabir, ashaAgain].reduce(enqueue, emptyQueue);
    expect(confirm(queue, ['1', '2']).marks).toEqual([ashaAgain]);
  });

  it('counts the wish to finish among what waits', () => {
    expect(waiting(emptyQueue)).toBe(0);
    expect(waiting({ ...enqueue(emptyQueue, asha), finish: {} })).toBe(2);
  });
});

describe('a tap', () => {
  it.each([
    { stands: null, tapped: 'present', then: 'present' },
    { stands: 'present', tapped: 'late', then: 'late' },
    { stands: 'late', tapped: 'late', then: null },
  ] as const)('on $tapped while $stands stands leaves $then', ({ stands, tapped, then }) => expect(afterTap(stands, tapped)).toBe(then));
});
