import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@saath/domain/kernel';
import { Refusal } from '../platform/refusal.ts';
import { ReadLimit } from './read-limit.ts';

const start = Temporal.Instant.from('2026-11-04T06:00:00Z');

describe('reading what is public', () => {
  let now = start;
  const limit = () => new ReadLimit({ now: () => now });
  const read = (of: ReadLimit, address: string, times: number): unknown => {
    try {
      for (let time = 0; time < times; time += 1) of.count(address);
      return 'read';
    } catch (thrown) {
      return thrown instanceof Refusal ? thrown.problem : thrown;
    }
  };

  it.each([
    { times: 60, then: 'read' },
    { times: 61, then: { code: 'directory/too-many-reads', kind: 'throttled', params: { seconds: 600 }, retryAfterSeconds: 600 } },
  ])('is allowed $times times: $then', ({ times, then }) => {
    now = start;
    expect(read(limit(), '203.0.113.7', times)).toEqual(then);
  });

  it('is allowed again after ten minutes, and to other networks meanwhile', () => {
    now = start;
    const known = limit();
    read(known, '203.0.113.7', 60);
    expect(read(known, '203.0.113.8', 1)).toBe('read');
    now = start.add({ seconds: 599 });
    expect(read(known, '203.0.113.7', 1)).toMatchObject({ params: { seconds: 1 } });
    now = start.add({ seconds: 600 });
    expect(read(known, '203.0.113.7', 60)).toBe('read');
  });

  it('forgets the network that has not read for longest, once there are ten thousand', () => {
    now = start;
    const known = limit();
    read(known, '203.0.113.7', 60);
    for (let place = 0; place < 10_000; place += 1) known.count(`10.${String(place >> 8)}.${String(place & 255)}.1`);
    expect(read(known, '203.0.113.7', 1)).toBe('read');
  });
});
