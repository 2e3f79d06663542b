import { describe, expect, it } from '@jest/globals';
import { idOf } from '../kernel/index.ts';
import type { StaffId } from '../kernel/index.ts';
import type { StaffRole } from '../staff/index.ts';
import { hangsOn } from './hangs-on.ts';

const person = (name: string, role: StaffRole) => ({ staffId: idOf<StaffId>(name), role });
const [prakash, sana, rohan] = [person('prakash', 'facilitator'), person('sana', 'counsellor'), person('rohan', 'mentor')];
const asked = { roles: ['facilitator', 'counsellor'], backUps: 1 } as const;

describe('the person on whom a series hangs', () => {
  it.each([
    { sentence: 'is the only one who leads it', leaders: [prakash], backUps: [], then: 'prakash' },
    { sentence: 'is the only one whose role leads the kind', leaders: [rohan, prakash], backUps: [], then: 'prakash' },
    { sentence: 'has a back-up whose role does not lead the kind', leaders: [prakash], backUps: [rohan], then: 'prakash' },
    { sentence: 'is nobody where another person leads too', leaders: [prakash, sana], backUps: [], then: undefined },
    { sentence: 'is nobody where a back-up is named', leaders: [prakash], backUps: [sana], then: undefined },
    { sentence: 'is nobody where nobody leads it', leaders: [], backUps: [], then: undefined },
    { sentence: 'is nobody where nobody may lead the kind', leaders: [rohan], backUps: [], then: undefined },
  ])('$sentence', ({ leaders, backUps, then }) => expect(hangsOn(leaders, backUps, asked)).toBe(then));

  it('is nobody for a kind that asks for no back-up', () => expect(hangsOn([prakash], [], { ...asked, backUps: 0 })).toBeUndefined());
});
