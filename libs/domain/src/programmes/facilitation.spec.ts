import { describe, expect, it } from '@jest/globals';
import { facilitationGaps } from './facilitation.ts';
import type { Leader } from './facilitation.ts';

const meera: Leader = { name: 'Meera', role: 'counsellor' };
const ravi: Leader = { name: 'Ravi', role: 'mentor' };
const asha: Leader = { name: 'Asha', role: 'counsellor' };

describe('the facilitators of a group, against two counsellors or administrators', () => {
  it.each([
    { leaders: [], missing: 2, unsuited: [] },
    { leaders: [meera], missing: 1, unsuited: [] },
    { leaders: [meera, ravi], missing: 1, unsuited: ['Ravi'] },
    { leaders: [meera, asha], missing: 0, unsuited: [] },
    { leaders: [meera, asha, ravi], missing: 0, unsuited: ['Ravi'] },
  ])('of $leaders miss $missing, and $unsuited are of another role', ({ leaders, missing, unsuited }) => {
    const gaps = facilitationGaps({ roles: ['counsellor', 'administrator'], minimum: 2, backUps: 0 }, leaders);
    expect([gaps.missing, gaps.unsuited.map(({ name }) => name)]).toEqual([missing, unsuited]);
  });
});
