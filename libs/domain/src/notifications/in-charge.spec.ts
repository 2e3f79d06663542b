import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { idOf } from '../kernel/index.ts';
import type { StaffId } from '../kernel/index.ts';
import { centrePermissions, mayDo, staffRoles } from '../staff/index.ts';
import type { StaffRole } from '../staff/index.ts';
import { inCharge } from './in-charge.ts';
import type { Colleague } from './in-charge.ts';

const one = (name: string, role: StaffRole, facilitates = false): Colleague => ({ staffId: idOf<StaffId>(name), role, facilitates });
const anjali = one('anjali', 'administrator');
const meera = one('meera', 'counsellor');
const kabir = one('kabir', 'counsellor', true);
const sana = one('sana', 'facilitator', true);

describe('the people who are told of something in a branch', () => {
  it.each([
    { given: 'a counsellor facilitates', colleagues: [anjali, meera, kabir, sana], then: ['kabir'] },
    { given: 'a peer without the permission facilitates', colleagues: [anjali, meera, sana], then: ['meera'] },
    { given: 'the branch has two counsellors', colleagues: [anjali, meera, one('ravi', 'counsellor')], then: ['meera', 'ravi'] },
    { given: 'the branch has no counsellor', colleagues: [anjali, sana], then: ['anjali'] },
    { given: 'an administrator facilitates', colleagues: [one('anjali', 'administrator', true), meera], then: ['anjali'] },
    { given: 'the centre has nobody who may act', colleagues: [sana, one('gita', 'mentor', true)], then: [] },
  ])('are $then where $given', ({ colleagues, then }) => expect(inCharge(colleagues, 'enrolments:write')).toEqual(then));

  it('are never people who may not act, and somebody wherever anybody may', () => {
    const colleague = fc.record({
      staffId: fc.uuid().map((id) => idOf<StaffId>(id)),
      role: fc.constantFrom(...staffRoles),
      facilitates: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(colleague), fc.constantFrom(...centrePermissions), (colleagues, permission) => {
        const able = colleagues.filter(({ role }) => mayDo(role, permission)).map(({ staffId }) => staffId);
        const told = inCharge(colleagues, permission);
        expect(told.filter((id) => !able.includes(id))).toEqual([]);
        expect(told.length > 0).toBe(able.length > 0);
      }),
    );
  });

  it('include a peer for what a peer may do', () => expect(inCharge([anjali, meera, sana], 'sessions:write')).toEqual(['sana']));
});
