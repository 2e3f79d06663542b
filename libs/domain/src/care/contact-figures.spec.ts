import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from '../kernel/index.ts';
import { contactFigure, contactState, figureDays, windowOf } from './contact-figures.ts';
import type { DischargeFacts, MadeContact } from './contact-figures.ts';
import { followUpOutcomes } from './follow-up.ts';

const dischargedOn = Temporal.PlainDate.from('2026-10-01');
const after = (days: number) => dischargedOn.add({ days });
const made = (days: number, outcome: MadeContact['outcome']): MadeContact => ({ on: after(days), outcome });
const facts = (...contacts: readonly MadeContact[]): DischargeFacts => ({ dischargedOn, readmittedOn: null, contacts });

describe('the days in which a contact counts', () => {
  it('are those after the contact before, until a week after its own', () =>
    expect(figureDays.map((day) => [day, windowOf(day).from, windowOf(day).to])).toEqual([
      [2, 1, 9],
      [7, 3, 14],
      [14, 8, 21],
      [30, 15, 37],
      [60, 31, 67],
      [90, 61, 97],
    ]));
});

describe('the contact of day 7', () => {
  it.each([
    { what: 'on the day before', today: 6, contacts: [], then: 'not-yet-due' },
    { what: 'made early', today: 6, contacts: [made(5, 'reached-well')], then: 'not-yet-due' },
    { what: 'on its day, with nothing on record', today: 7, contacts: [], then: 'unknown' },
    { what: 'weeks later, with nothing on record', today: 40, contacts: [], then: 'unknown' },
    { what: 'reached on its day', today: 7, contacts: [made(7, 'reached')], then: 'reached' },
    { what: 'visited early', today: 9, contacts: [made(3, 'visited')], then: 'reached' },
    { what: 'reached at the contact before', today: 9, contacts: [made(2, 'reached')], then: 'unknown' },
    { what: 'reached a week late', today: 20, contacts: [made(14, 'needs-support')], then: 'reached' },
    { what: 'reached later than that', today: 20, contacts: [made(15, 'reached')], then: 'unknown' },
    { what: 'tried in vain', today: 9, contacts: [made(7, 'not-reached')], then: 'not-reached' },
    { what: 'with a wrong number', today: 9, contacts: [made(7, 'wrong-number')], then: 'not-reached' },
    { what: 'tried in vain and reached at another try', today: 9, contacts: [made(7, 'not-reached'), made(8, 'reached')], then: 'reached' },
    { what: 'at which they asked not to be called', today: 9, contacts: [made(7, 'asked-not-to-be-called')], then: 'reached' },
    { what: 'after they had asked not to be called', today: 9, contacts: [made(2, 'asked-not-to-be-called')], then: 'not-reached' },
  ] as const)('$what is $then', ({ today, contacts, then }) => expect(contactState(facts(...contacts), 7, after(today))).toBe(then));

  it.each([
    { readmitted: 6, then: null },
    { readmitted: 7, then: null },
    { readmitted: 8, then: 'unknown' },
  ])('of a person who was admitted again on day $readmitted is $then', ({ readmitted, then }) =>
    expect(contactState({ ...facts(), readmittedOn: after(readmitted) }, 7, after(30))).toBe(then),
  );
});

describe('the figure of a day', () => {
  it('says how many of those who are due were reached, not reached, or are unknown, and how many are not yet due', () => {
    const later: DischargeFacts = { ...facts(), dischargedOn: after(20) };
    const discharges = [facts(made(7, 'reached')), facts(made(7, 'not-reached')), facts(), later, { ...facts(), readmittedOn: after(2) }];
    expect(contactFigure(discharges, 7, after(21))).toEqual({ day: 7, due: 3, reached: 1, notReached: 1, unknown: 1, notYetDue: 1 });
  });

  it('counts every discharge once, except those admitted again', () => {
    const aContact = fc.record({ on: fc.integer({ min: 0, max: 120 }).map(after), outcome: fc.constantFrom(...followUpOutcomes) });
    const aDischarge = fc.record({
      dischargedOn: fc.integer({ min: 0, max: 60 }).map(after),
      readmittedOn: fc.option(fc.integer({ min: 0, max: 120 }).map(after)),
      contacts: fc.array(aContact, { maxLength: 5 }),
    });
    const arbitrary = fc.tuple(fc.array(aDischarge, { maxLength: 8 }), fc.constantFrom(...figureDays), fc.integer({ min: 0, max: 130 }));
    fc.assert(
      fc.property(arbitrary, ([discharges, day, today]) => {
        const { due, reached, notReached, unknown, notYetDue } = contactFigure(discharges, day, after(today));
        const owed = discharges.filter((one) => contactState(one, day, after(today)) !== null);
        expect([due, due + notYetDue]).toEqual([reached + notReached + unknown, owed.length]);
      }),
    );
  });
});
