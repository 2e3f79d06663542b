import { describe, expect, it } from '@jest/globals';
import { idOf } from '../kernel/index.ts';
import type { StaffId } from '../kernel/index.ts';
import { personForStep } from './person-for-step.ts';
import type { Caller, PeopleOfLadder } from './person-for-step.ts';

const caller = (id: string, changes: Partial<Caller> = {}): Caller => ({
  ...{ id: idOf<StaffId>(id), leads: false, isBackUp: false, isAdministrator: false, openSteps: 0, isUnavailable: false },
  ...changes,
});
const meera = caller('meera', { leads: true, openSteps: 9 });
const ravi = caller('ravi', { isBackUp: true });
const sana = caller('sana', { openSteps: 5 });
const asif = caller('asif', { openSteps: 2 });
const boss = caller('boss', { isAdministrator: true });
const absent = (one: Caller): Caller => ({ ...one, isUnavailable: true });
const people = (callers: readonly Caller[], inCharge: string | null = 'sana'): PeopleOfLadder => ({
  ...{ callers, inChargeId: inCharge === null ? null : idOf<StaffId>(inCharge), mentorId: null, mayCallRelative: false },
});

describe('the person for a step', () => {
  it.each([
    { who: 'same-day', of: people([boss, asif, sana, ravi, meera]), then: 'meera', so: 'who led the session' },
    { who: 'same-day', of: people([boss, asif, sana, ravi, absent(meera)]), then: 'ravi', so: 'the back-up of a person who is away' },
    { who: 'same-day', of: people([boss, asif, sana, absent(ravi), absent(meera)]), then: 'sana', so: 'then the counsellor in charge' },
    { who: 'same-day', of: people([boss, asif, absent(sana)]), then: 'asif', so: 'then another counsellor' },
    { who: 'same-day', of: people([boss, asif, sana], null), then: 'asif', so: 'with the fewest open steps' },
    { who: 'same-day', of: people([boss]), then: 'boss', so: 'and last an administrator' },
    { who: 'same-day', of: people([]), then: null, so: 'or nobody' },
    { who: 'in-charge', of: people([boss, asif, sana, ravi, meera]), then: 'sana', so: 'the counsellor in charge' },
    { who: 'in-charge', of: people([boss, asif, absent(sana), ravi, meera]), then: 'meera', so: 'then who led the session' },
    { who: 'in-charge', of: people([asif, caller('aaron', { openSteps: 2 })], null), then: 'aaron', so: 'by id where all else is equal' },
    { who: 'mentor', of: people([meera]), then: null, so: 'nobody without a mentor' },
    { who: 'mentor', of: { ...people([meera]), mentorId: idOf<StaffId>('prakash') }, then: 'prakash', so: 'the mentor' },
    { who: 'relative', of: people([meera]), then: null, so: 'nobody without consent' },
    { who: 'relative', of: { ...people([meera]), mayCallRelative: true }, then: 'meera', so: 'who calls the relative' },
  ] as const)('$who: $then, $so', ({ who, of, then }) => expect(personForStep(who, of)).toBe(then));
});
