import { Temporal } from '@saath/domain/kernel';
import { describe, expect, it } from '@jest/globals';
import { moveOf } from './move-of.ts';

const session = { startsAt: '2026-11-25T05:00:00Z', branchId: 'b1', roomId: 'hall' };
const now = Temporal.Instant.from('2026-11-25T04:35:00Z');
const here = { day: '2026-11-25', time: '10:30', branchId: 'b1', roomId: 'hall' };

describe('a move', () => {
  it.each([
    { given: { day: '2026-11-26' }, then: { move: { startsAt: '2026-11-26T05:00:00.000Z' } } },
    { given: { time: '10:06' }, then: { move: { startsAt: '2026-11-25T04:36:00.000Z' } } },
    { given: { time: '10:05' }, then: { fault: 'past' } },
    { given: {}, then: { fault: 'same' } },
    { given: { day: '' }, then: { fault: 'missing' } },
    { given: { time: '' }, then: { fault: 'missing' } },
    { given: { roomId: 'garden' }, then: { move: { roomId: 'garden' } } },
    { given: { roomId: '' }, then: { move: { roomId: null } } },
    { given: { branchId: 'b2', roomId: '' }, then: { move: { branchId: 'b2', roomId: null } } },
    {
      given: { branchId: 'b2', roomId: 'r2', time: '11:00' },
      then: { move: { startsAt: '2026-11-25T05:30:00.000Z', branchId: 'b2', roomId: 'r2' } },
    },
  ])('$given is $then', ({ given, then }) => expect(moveOf(session, { ...here, ...given }, 'Asia/Kolkata', now)).toEqual(then));

  it('of a session without a room says nothing about its room', () =>
    expect(moveOf({ ...session, roomId: null }, { ...here, roomId: '', time: '11:00' }, 'Asia/Kolkata', now)).toEqual({
      move: { startsAt: '2026-11-25T05:30:00.000Z' },
    }));

  it('to a branch in another zone goes by the clock there', () =>
    expect(moveOf(session, { ...here, branchId: 'b2', roomId: '' }, 'Asia/Kathmandu', now)).toEqual({
      move: { startsAt: '2026-11-25T04:45:00.000Z', branchId: 'b2', roomId: null },
    }));
});
