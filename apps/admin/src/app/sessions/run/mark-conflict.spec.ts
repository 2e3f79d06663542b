import { describe, expect, it } from '@jest/globals';
import { afterTap, confirm, emptyQueue, enqueue, isSettled, settled, waiting, type QueuedMark } from './mark-queue.ts';

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
    expect(confirm(queue, [asha, kabir]).marks).toEqual([ashaAgain]);
  });

  const disputed = (clientId: string) => ({
    clientId,
    mine: { state: 'present', minutes: null, markedAt: asha.markedAt } as const,
    theirs: { state: 'late', minutes: null, markedAt: asha.markedAt } as const,
  });

  it('keeps what the server disputed until somebody has decided', () => {
    const queue = confirm([asha, kabir].reduce(enqueue, emptyQueue), [asha, kabir], [disputed('1')]);
    expect(queue).toMatchObject({ marks: [], conflicts: [{ clientId: '1', personId: 'asha' }] });
    expect([waiting(queue), isSettled(queue)]).toEqual([0, false]);
    expect(isSettled(settled(queue, queue.conflicts[0]!))).toBe(true);
  });

  it('asks nothing about a person tapped again meanwhile: that tap decides', () => {
    const queue = [asha, ashaAgain].reduce(enqueue, emptyQueue);
    expect(confirm(queue, [asha], [disputed('1')])).toEqual(queue);
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
