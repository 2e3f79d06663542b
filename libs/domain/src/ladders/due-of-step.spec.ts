import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal, isBefore } from '../kernel/index.ts';
import type { StepDue } from '../programmes/index.ts';
import { dueOfStep } from './due-of-step.ts';

const timeZone = 'Asia/Kolkata';
const at = (text: string) => Temporal.Instant.from(`${text}+05:30`);

describe('when a step is due', () => {
  it.each<{ due: StepDue; began: string; then: string }>([
    { due: { after: 240 }, began: '2026-11-23T11:50', then: '2026-11-23T15:50' },
    { due: { after: 240 }, began: '2026-11-23T18:00', then: '2026-11-23T20:00' },
    { due: { after: 240 }, began: '2026-11-23T19:00', then: '2026-11-23T20:00' },
    { due: { after: 240 }, began: '2026-11-23T19:01', then: '2026-11-24T09:00' },
    { due: { after: 30 }, began: '2026-11-23T06:00', then: '2026-11-23T09:00' },
    { due: { after: 60 }, began: '2026-11-23T23:30', then: '2026-11-24T09:00' },
    { due: { after: 0 }, began: '2026-11-23T09:00', then: '2026-11-23T09:00' },
    { due: { after: 0 }, began: '2026-11-23T08:59', then: '2026-11-23T09:00' },
    { due: { after: 0 }, began: '2026-11-23T20:00', then: '2026-11-23T20:00' },
    { due: { after: 0 }, began: '2026-11-23T20:01', then: '2026-11-24T09:00' },
    { due: { after: 600 }, began: '2026-11-23T15:00', then: '2026-11-23T20:00' },
    { due: { after: 1440 }, began: '2026-11-23T23:30', then: '2026-11-24T20:00' },
    { due: { after: 240 }, began: '2026-12-31T23:00', then: '2027-01-01T09:00' },
    { due: { at: '09:00', day: 0 }, began: '2026-11-23T08:59', then: '2026-11-23T09:00' },
    { due: { at: '09:00', day: 0 }, began: '2026-11-23T09:00', then: '2026-11-24T09:00' },
    { due: { at: '11:00', day: 1 }, began: '2026-11-23T00:10', then: '2026-11-24T11:00' },
    { due: { at: '11:00', day: 1 }, began: '2026-11-23T23:59', then: '2026-11-24T11:00' },
    { due: { at: '20:00', day: 0 }, began: '2026-11-23T16:04', then: '2026-11-23T20:00' },
    { due: { at: '20:00', day: 0 }, began: '2026-11-23T20:00', then: '2026-11-24T20:00' },
    { due: { at: '11:00', day: 1 }, began: '2026-11-23T19:10', then: '2026-11-24T11:00' },
    { due: { at: '09:00', day: 2 }, began: '2026-11-23T19:10', then: '2026-11-25T09:00' },
  ])('that begins at $began: $then', ({ due, began, then }) =>
    expect(dueOfStep({ due }, at(began), timeZone).toString()).toBe(at(then).toString()),
  );

  it('is by the clock of the branch, also when it is changed for summer', () => {
    const begun = Temporal.Instant.from('2026-03-28T18:00+01:00');
    expect(dueOfStep({ due: { at: '11:00', day: 1 } }, begun, 'Europe/Berlin').toString()).toBe('2026-03-29T09:00:00Z');
  });

  it.each(['Asia/Kolkata', 'Europe/Berlin', 'America/St_Johns'])(
    'is from nine to eight by the clock of %s, and never before it begins',
    (zone) => {
      const due = fc.oneof(
        fc.record({ after: fc.integer({ min: 0, max: 14 * 24 * 60 }) }),
        fc.record({ at: fc.constantFrom('09:00', '13:30', '20:00'), day: fc.nat(14) }),
      );
      const begun = fc.integer({ min: 0, max: 400 * 24 * 60 }).map((minutes) => at('2026-01-01T00:00').add({ minutes }));
      fc.assert(
        fc.property(due, begun, (given, beganAt) => {
          const dueAt = dueOfStep({ due: given }, beganAt, zone);
          const { hour, minute } = dueAt.toZonedDateTimeISO(zone);
          const latest = beganAt.add({ hours: 49, minutes: 'after' in given ? given.after : given.day * 24 * 60 });
          return !isBefore(dueAt, beganAt) && isBefore(dueAt, latest) && hour >= 9 && hour * 60 + minute <= 20 * 60;
        }),
      );
      expect.assertions(0);
    },
  );
});
