import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal, daysBetween, idOf, isDayBefore } from '../kernel/index.ts';
import type { Day, FollowUpId } from '../kernel/index.ts';
import { planAftercare } from './aftercare-plan.ts';
import type { PlanAftercare, PlannedFollowUp } from './aftercare-plan.ts';
import { leavings, quarterlyUntil } from './aftercare-schedule.ts';
import { changePlan } from './change-plan.ts';
import type { StoredContact } from './change-plan.ts';
import { contactDays, followUpMethods } from './follow-up.ts';

const first = Temporal.PlainDate.from('2024-01-01');
const steps = fc
  .subarray([...contactDays], { minLength: 1 })
  .chain((days) =>
    fc
      .array(fc.constantFrom(...followUpMethods), { minLength: days.length, maxLength: days.length })
      .map((methods) => days.map((day, index) => ({ day, method: methods[index] ?? ('call' as const) }))),
  );
const schedule = fc.record({ steps, unplannedSteps: steps, quarterlyMonths: fc.constantFrom(...quarterlyUntil) });
const dischargedOn = fc.nat(1500).map((days) => first.add({ days }));
const holidays = fc
  .tuple(dischargedOn, fc.array(fc.nat(60), { maxLength: 12 }))
  .map(([from, days]): ReadonlySet<string> => new Set(days.map((one) => from.add({ days: one }).toString())));
const plan = fc.record<PlanAftercare>({
  ...{ dischargedOn, leaving: fc.constantFrom(...leavings), schedule, weeklyOn: fc.option(fc.integer({ min: 1, max: 7 })) },
});
const isDayOff = (day: Day, off: ReadonlySet<string>): boolean => day.dayOfWeek === 7 || off.has(day.toString());
const owed = (given: PlanAftercare, off: ReadonlySet<string>) => planAftercare(given, { owedFrom: given.dischargedOn, holidays: off });
const named = ({ kind, dueOn, method }: Pick<PlannedFollowUp, 'kind' | 'dueOn' | 'method'>) => `${kind} ${dueOn.toString()} ${method}`;

describe('any plan of aftercare', () => {
  it('is in the order of its days, and begins on the day of the discharge at the earliest', () => {
    fc.assert(
      fc.property(plan, holidays, (given, off) => {
        const days = owed(given, off).map(({ dueOn }) => dueOn);
        return days.every((day, index) => !isDayBefore(day, days[index - 1] ?? given.dischargedOn));
      }),
    );
    expect.assertions(0);
  });

  it('has no contact on a Sunday or holiday, but the call on the day of the discharge', () => {
    fc.assert(
      fc.property(plan, holidays, (given, off) =>
        owed(given, off).every(({ kind, dueOn }) => (kind === 'day-0' ? dueOn.equals(given.dischargedOn) : !isDayOff(dueOn, off))),
      ),
    );
    expect.assertions(0);
  });

  it('says from which day a contact was moved: a day off, with nothing but days off up to the new one', () => {
    fc.assert(
      fc.property(plan, holidays, (given, off) =>
        owed(given, off).every(({ movedFrom, dueOn }) => {
          if (movedFrom === null) return true;
          const passed = Array.from({ length: daysBetween(movedFrom, dueOn) }, (_, days) => movedFrom.add({ days }));
          return passed.length > 0 && passed.every((day) => isDayOff(day, off));
        }),
      ),
    );
    expect.assertions(0);
  });

  it('has each contact by days once, on its day where that is a working day', () => {
    fc.assert(
      fc.property(plan, holidays, (given, off) => {
        const byDays = owed(given, off).filter(({ kind }) => kind.startsWith('day-'));
        const areRight = byDays.every(
          ({ kind, dueOn, movedFrom }) => daysBetween(given.dischargedOn, movedFrom ?? dueOn) === Number(kind.slice('day-'.length)),
        );
        return areRight && new Set(byDays.map(({ kind }) => kind)).size === byDays.length;
      }),
    );
    expect.assertions(0);
  });

  it('has twelve weekly calls on the chosen weekday, or none', () => {
    fc.assert(
      fc.property(plan, (given) => {
        const weekly = owed(given, new Set()).filter(({ kind }) => kind === 'weekly');
        const onWeekday = weekly.every(({ dueOn, movedFrom }) => (movedFrom ?? dueOn).dayOfWeek === given.weeklyOn);
        return weekly.length === (given.weeklyOn === null ? 0 : 12) && onWeekday;
      }),
    );
    expect.assertions(0);
  });

  it('loses nobody who left early: the first contact is no later than without the first steps', () => {
    fc.assert(
      fc.property(plan, (given) => {
        const early = owed({ ...given, leaving: 'unplanned' }, new Set())[0];
        const [firstStep] = given.schedule.unplannedSteps;
        return early !== undefined && firstStep !== undefined && daysBetween(given.dischargedOn, early.dueOn) <= firstStep.day + 1;
      }),
    );
    expect.assertions(0);
  });
});

describe('any change of a plan', () => {
  const stored = (planned: readonly PlannedFollowUp[], doneUntil: Day): readonly StoredContact[] =>
    planned.map((one) => ({
      ...one,
      ...{ id: idOf<FollowUpId>(named(one)), state: isDayBefore(one.dueOn, doneUntil) ? ('done' as const) : ('due' as const) },
    }));
  const applied = (before: readonly StoredContact[], change: ReturnType<typeof changePlan>): readonly StoredContact[] => [
    ...before
      .filter(({ id }) => !change.withdrawn.includes(id))
      .map((one) => ({ ...one, method: change.otherwise.find(({ id }) => id === one.id)?.method ?? one.method })),
    ...change.added.map((one) => ({ ...one, id: idOf<FollowUpId>(`new ${named(one)}`), state: 'due' as const })),
  ];
  const changes = fc
    .record({ before: plan, schedule, weeklyOn: fc.option(fc.integer({ min: 1, max: 7 })), today: fc.nat(200), off: holidays })
    .map(({ before, today: days, off, ...wish }) => {
      const today = before.dischargedOn.add({ days });
      const believed = owed(before, off);
      const onRecord = stored(believed, today);
      const planned = owed({ ...before, ...wish }, off);
      return { onRecord, planned, today, change: changePlan(onRecord, { before: believed, after: planned }, today) };
    });

  it('leaves what is done as it is, and owes nothing in the past', () => {
    fc.assert(
      fc.property(changes, ({ onRecord, today, change }) => {
        const done = onRecord.filter(({ state }) => state === 'done').map(({ id }) => id);
        const touched = [...change.withdrawn, ...change.otherwise.map(({ id }) => id)];
        return !touched.some((id) => done.includes(id)) && change.added.every(({ dueOn }) => !isDayBefore(dueOn, today));
      }),
    );
    expect.assertions(0);
  });

  it('owes from then on what the changed plan has, each as the plan says it, and nothing else', () => {
    fc.assert(
      fc.property(changes, ({ onRecord, planned, today, change }) => {
        const due = applied(onRecord, change).filter(({ state }) => state === 'due');
        const byDone = new Set(onRecord.filter(({ state }) => state === 'done').map(({ kind }) => kind));
        const wanted = planned.filter(({ kind, dueOn }) => !isDayBefore(dueOn, today) && !(kind.startsWith('day-') && byDone.has(kind)));
        expect(due.map(named).toSorted()).toEqual(wanted.map(named).toSorted());
      }),
    );
  });

  it('changes nothing when it is saved again', () => {
    fc.assert(
      fc.property(changes, ({ onRecord, planned, today, change }) => {
        const again = changePlan(applied(onRecord, change), { before: planned, after: planned }, today);
        expect(again).toEqual({ withdrawn: [], otherwise: [], added: [] });
      }),
    );
  });
});
