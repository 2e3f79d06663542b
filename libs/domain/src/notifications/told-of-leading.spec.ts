import { describe, expect, it } from '@jest/globals';
import { idOf } from '../kernel/index.ts';
import type { StaffId } from '../kernel/index.ts';
import { toldOfLeading } from './told-of-leading.ts';

const [sana, prakash, meera] = ['sana', 'prakash', 'meera'].map((id) => idOf<StaffId>(id)) as [StaffId, StaffId, StaffId];

describe('a change of who leads a session', () => {
  it.each([
    { by: meera, then: ['sana leads-now', 'prakash leads-no-longer'] },
    { by: null, then: ['sana leads-now', 'prakash leads-no-longer'] },
    { by: sana, then: ['prakash leads-no-longer'] },
    { by: prakash, then: ['sana leads-now'] },
  ])('by $by is told: $then', ({ by, then }) =>
    expect(toldOfLeading({ leading: [sana], released: [prakash] }, by).map(({ staffId, code }) => `${staffId} ${code}`)).toEqual(then),
  );
});
