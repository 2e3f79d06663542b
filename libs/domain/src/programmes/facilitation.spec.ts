import { describe, expect, it } from '@jest/globals';
import { facilitationGaps } from './facilitation.ts';
import type { Leader } from './facilitation.ts';

const meera: Leader = { name: 'Meera', role: 'counsellor' };
const ravi: Leader = { name: 'Ravi', role: 'mentor' };
const asha: Leader = { name: 'Asha', role: 'counsellor' };
const anita: Leader = { name: 'Anita', role: 'administrator' };
const asked = { roles: ['counsellor', 'administrator'], minimum: 2, backUps: 1 } as const;

describe('the facilitators of a group, against two counsellors or administrators', () => {
  it.each([
    { leaders: [], missing: 2, unsuited: [] },
    { leaders: [meera], missing: 1, unsuited: [] },
    { leaders: [meera, ravi], missing: 1, unsuited: ['Ravi'] },
    { leaders: [meera, asha], missing: 0, unsuited: [] },
    { leaders: [meera, asha, ravi], missing: 0, unsuited: ['Ravi'] },
  ])('of $leaders miss $missing, and $unsuited are of another role', ({ leaders, missing, unsuited }) => {
    const gaps = facilitationGaps(asked, leaders, []);
    expect([gaps.missing, gaps.unsuited.map(({ name }) => name)]).toEqual([missing, unsuited]);
  });
});

describe('the back-ups of a group, against one', () => {
  it.each([
    { sentence: 'miss one where nobody is named', leaders: [meera, asha], backUps: [], then: 1 },
    { sentence: 'miss none with one', leaders: [meera, asha], backUps: [anita], then: 0 },
    { sentence: 'miss one where the role of the one who is named does not facilitate', leaders: [meera], backUps: [ravi], then: 1 },
    { sentence: 'miss none where one more leads than the kind asks for', leaders: [meera, asha, anita], backUps: [], then: 0 },
    { sentence: 'miss one where a person of another role leads too', leaders: [meera, asha, ravi], backUps: [], then: 1 },
  ])('$sentence', ({ leaders, backUps, then }) => expect(facilitationGaps(asked, leaders, backUps).missingBackUps).toBe(then));

  it('miss nobody for a kind that asks for none', () =>
    expect(facilitationGaps({ ...asked, backUps: 0 }, [meera], []).missingBackUps).toBe(0));

  it('are named with a role that does not facilitate', () => expect(facilitationGaps(asked, [meera], [ravi]).unsuited).toEqual([ravi]));
});
