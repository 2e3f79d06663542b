import { describe, expect, it } from '@jest/globals';
import { isAttended } from './attended.ts';

describe('a mark', () => {
  it.each(['present', 'late', 'left-early', 'walk-in'] as const)('%s says that the person was in the room', (mark) =>
    expect(isAttended(mark)).toBe(true),
  );
  it.each(['absent', 'excused', 'not-enrolled', null] as const)('%s does not', (mark) => expect(isAttended(mark)).toBe(false));
});
