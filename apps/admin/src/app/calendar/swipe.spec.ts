import { describe, expect, it } from '@jest/globals';
import { swipeOf } from './swipe.ts';

describe('a finger', () => {
  it.each([
    { by: { x: -90, y: 10 }, then: 'next' },
    { by: { x: 90, y: -10 }, then: 'previous' },
    { by: { x: -59, y: 0 }, then: undefined },
    { by: { x: -60, y: 0 }, then: 'next' },
    { by: { x: -90, y: 50 }, then: undefined },
    { by: { x: 0, y: 300 }, then: undefined },
  ])('that goes by $by.x and $by.y turns to $then', ({ by, then }) => {
    expect(swipeOf({ x: 200, y: 200 }, { x: 200 + by.x, y: 200 + by.y })).toBe(then);
  });
});
