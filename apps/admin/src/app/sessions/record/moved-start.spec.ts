import { Temporal } from '@saath/domain/kernel';
import { describe, expect, it } from '@jest/globals';
import { movedStart } from './moved-start.ts';

const session = { startsAt: '2026-11-25T05:00:00Z', timeZone: 'Asia/Kolkata' };
const now = Temporal.Instant.from('2026-11-25T04:35:00Z');

describe('another start for a session', () => {
  it.each([
    { day: '2026-11-26', time: '10:30', then: { startsAt: '2026-11-26T05:00:00.000Z' } },
    { day: '2026-11-25', time: '10:06', then: { startsAt: '2026-11-25T04:36:00.000Z' } },
    { day: '2026-11-25', time: '10:05', then: { fault: 'past' } },
    { day: '2026-11-25', time: '10:30', then: { fault: 'same' } },
    { day: '', time: '10:30', then: { fault: 'missing' } },
    { day: '2026-11-26', time: '', then: { fault: 'missing' } },
  ])('$day $time is $then', ({ day, time, then }) => expect(movedStart(session, day, time, now)).toEqual(then));
});
