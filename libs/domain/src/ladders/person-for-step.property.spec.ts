import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { idOf } from '../kernel/index.ts';
import type { StaffId } from '../kernel/index.ts';
import { callerFor } from './person-for-step.ts';
import type { Caller } from './person-for-step.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => idOf<StaffId>(id));
const callers = fc.uniqueArray(
  fc.record({
    ...{ id: fc.constantFrom(...ids), leads: fc.boolean(), isBackUp: fc.boolean(), isAdministrator: fc.boolean() },
    ...{ openSteps: fc.nat(3), isUnavailable: fc.boolean() },
  }),
  { selector: ({ id }) => id },
);
const given = fc.tuple(callers, fc.option(fc.constantFrom(...ids)), fc.constantFrom('same-day' as const, 'in-charge' as const));
const present = (all: readonly Caller[]): Caller[] => all.filter(({ isUnavailable }) => !isUnavailable);
const chosen = (all: readonly Caller[], inChargeId: StaffId | null, rank: 'same-day' | 'in-charge') =>
  callerFor(rank, { callers: all, inChargeId, mentorId: null, mayCallRelative: false });

describe('the person of any step', () => {
  it('is somebody who is there, whenever anybody is', () => {
    fc.assert(
      fc.property(given, ([all, inChargeId, rank]) => {
        const id = chosen(all, inChargeId, rank);
        return id === null ? present(all).length === 0 : present(all).some((one) => one.id === id);
      }),
    );
    expect.assertions(0);
  });

  it('is the same, in whatever order people are read', () => {
    const shuffled = given.chain(([all, inChargeId, rank]) =>
      fc.tuple(fc.constant({ all, inChargeId, rank }), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([{ all, inChargeId, rank }, mixed]) => chosen(all, inChargeId, rank) === chosen(mixed, inChargeId, rank)),
    );
    expect.assertions(0);
  });

  it('is who led the session on the same day, and who is in charge at the end, while they are there', () => {
    fc.assert(
      fc.property(given, ([all, inChargeId, rank]) => {
        const id = chosen(all, inChargeId, rank);
        const leading = present(all).filter(({ leads }) => leads);
        const inCharge = present(all).find((one) => one.id === inChargeId);
        if (rank === 'in-charge' && inCharge !== undefined) return id === inCharge.id;
        return leading.length === 0 || leading.some((one) => one.id === id);
      }),
    );
    expect.assertions(0);
  });

  it('is an administrator with nothing to do with the session only where nobody else is there', () => {
    fc.assert(
      fc.property(given, ([all, inChargeId, rank]) => {
        const person = all.find(({ id }) => id === chosen(all, inChargeId, rank));
        const isLast = (one: Caller): boolean => one.isAdministrator && !one.leads && !one.isBackUp && one.id !== inChargeId;
        return person === undefined || !isLast(person) || present(all).every(isLast);
      }),
    );
    expect.assertions(0);
  });

  it('has no more open steps than others of the same place', () => {
    const equals = callers.map((all) => all.map((one) => ({ ...one, leads: false, isBackUp: false, isAdministrator: false })));
    fc.assert(
      fc.property(equals, (all) => {
        const person = all.find(({ id }) => id === chosen(all, null, 'same-day'));
        return person === undefined || present(all).every(({ openSteps }) => openSteps >= person.openSteps);
      }),
    );
    expect.assertions(0);
  });
});
