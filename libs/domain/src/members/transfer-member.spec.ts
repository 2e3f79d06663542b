import { describe, expect, it } from '@jest/globals';
import { idOf, Temporal } from '../kernel/index.ts';
import type { BranchId, MemberId, StaffId } from '../kernel/index.ts';
import { transferMember } from './transfer-member.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const [kothrud, hadapsar] = [idOf<BranchId>('kothrud'), idOf<BranchId>('hadapsar')];
const sagar = { id: idOf<MemberId>('sagar'), branchId: kothrud };
const given = { to: hadapsar, on: day('2026-11-20'), today: day('2026-11-22'), ownerId: idOf<StaffId>('asha') };

describe('transferring a member', () => {
  it.each(['2026-11-20', '2026-11-22'])('on %s is a line of history and names the person in charge', (on) =>
    expect(transferMember(sagar, { ...given, on: day(on) })).toEqual({
      ok: true,
      value: {
        change: { from: 'kothrud', to: 'hadapsar', on: day(on) },
        events: [
          {
            type: 'member-transferred',
            subject: { kind: 'member', id: 'sagar' },
            concerns: ['sagar'],
            facts: { from: 'kothrud', to: 'hadapsar', on, ownerId: 'asha' },
          },
        ],
      },
    }),
  );

  it.each([
    { change: { to: kothrud }, then: 'members/same-branch', what: 'to their own branch' },
    { change: { on: day('2026-11-23') }, then: 'members/date-in-future', what: 'on a day to come' },
  ])('is refused $what', ({ change, then }) =>
    expect(transferMember(sagar, { ...given, ...change })).toMatchObject({ ok: false, problem: { code: then } }),
  );
});
