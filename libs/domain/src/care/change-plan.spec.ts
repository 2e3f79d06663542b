import { describe, expect, it } from '@jest/globals';
import { Temporal, idOf } from '../kernel/index.ts';
import type { FollowUpId } from '../kernel/index.ts';
import { defaultPlan, planAftercare } from './aftercare-plan.ts';
import type { PlanAftercare } from './aftercare-plan.ts';
import { twoYears } from './aftercare-schedule.ts';
import { changePlan as decide } from './change-plan.ts';
import type { StoredContact } from './change-plan.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const dischargedOn = day('2026-11-02');
const today = day('2026-11-25');
const planned = (given: Partial<PlanAftercare> = {}) =>
  planAftercare({ ...defaultPlan(dischargedOn), ...given }, { owedFrom: dischargedOn, holidays: new Set() });
/** The template, or another plan, is changed to this one. */
const changePlan = (onRecord: readonly StoredContact[], after: ReturnType<typeof planned>, on: typeof today, before = planned()) =>
  decide(onRecord, { before, after }, on);
/** The contacts of the template as they are on record: those before today are done. */
const stored = (given: Partial<Record<string, Partial<StoredContact>>> = {}): StoredContact[] =>
  planned().map(({ kind, method, dueOn }) => ({
    ...{ id: idOf<FollowUpId>(`${kind} ${dueOn.toString()}`), kind, method, dueOn },
    state: Temporal.PlainDate.compare(dueOn, today) < 0 ? 'done' : 'due',
    ...given[kind],
  }));
const steps = (...days: readonly (2 | 7 | 14 | 21 | 30 | 45 | 60 | 90)[]) => ({
  ...twoYears,
  steps: days.map((one) => ({ day: one, method: 'call' as const })),
});

describe('a changed plan of aftercare', () => {
  it('changes nothing when it is the same', () =>
    expect(changePlan(stored(), planned(), today)).toEqual({ withdrawn: [], otherwise: [], added: [] }));

  it('withdraws what is due and not in it, adds what it has more, and lets done contacts be', () => {
    const change = changePlan(stored(), planned({ schedule: steps(2, 30, 45) }), today);
    expect(change.withdrawn).toEqual(['day-60 2027-01-01', 'day-90 2027-02-01']);
    expect(change.added.map(({ kind }) => kind)).toEqual(['day-45']);
  });

  it('owes nothing before today that was not owed', () =>
    expect(changePlan(stored(), planned({ schedule: steps(2, 7, 14, 21, 30, 60, 90) }), today).added).toEqual([]));

  it('keeps a contact that is overdue or was put off, on its day', () => {
    const late = stored({ 'day-14': { state: 'due' }, 'day-30': { dueOn: day('2026-12-20') } });
    expect(changePlan(late, planned(), today)).toEqual({ withdrawn: [], otherwise: [], added: [] });
  });

  it('makes a visit a call where it says so, of those that are due', () => {
    const change = changePlan(stored(), planned({ schedule: steps(2, 7, 14, 30, 60, 90) }), today);
    expect(change.otherwise).toEqual([{ id: 'day-90 2027-02-01', method: 'call' }]);
  });

  it('begins weekly calls with the next one, and ends those that are due', () => {
    const weekly = planned({ weeklyOn: 3 });
    const change = changePlan(stored(), weekly, today);
    expect([change.added.length, String(change.added[0]?.dueOn)]).toEqual([9, '2026-11-25']);
    const onRecord = [
      ...stored(),
      ...change.added.map((one) => ({ ...one, id: idOf<FollowUpId>(String(one.dueOn)), state: 'due' as const })),
    ];
    expect(changePlan(onRecord, planned(), today, weekly).withdrawn).toHaveLength(9);
  });

  const unchanged = { withdrawn: [], otherwise: [], added: [] };

  it.each([
    { what: 'the day before its first day', on: '2027-05-01' },
    { what: 'its first day', on: '2027-05-03' },
    { what: 'a day between the two', on: '2027-05-06' },
    { what: 'the day to which it was put off', on: '2027-05-10' },
    { what: 'a day after both', on: '2027-05-11' },
  ])('keeps a call of a quarter that was put off, seen on $what, and owes no second one', ({ on }) =>
    expect(changePlan(quarterPutOff(), planned(), day(on))).toEqual(unchanged),
  );

  it('owes a call of a quarter again to nobody who had it early, on a day to which it was put off', () =>
    expect(changePlan(quarterPutOff('done'), planned(), day('2027-05-01'))).toEqual(unchanged));

  it('withdraws a call of a quarter that was put off, once there are no such calls', () => {
    const without = planned({ schedule: { ...twoYears, quarterlyMonths: 0 } });
    expect(changePlan(quarterPutOff(), without, day('2027-05-06')).withdrawn).toHaveLength(7);
  });

  it.each([
    { weeklyOn: 2, kept: true },
    { weeklyOn: 3, kept: false },
    { weeklyOn: null, kept: false },
  ])('keeps a weekly call that was put off while the weekday is the same: $weeklyOn, $kept', ({ weeklyOn, kept }) => {
    const before = planned({ weeklyOn: 2 });
    const [first] = before.filter(({ kind, dueOn }) => kind === 'weekly' && dueOn.equals(day('2026-12-01')));
    const onRecord = before.map(({ kind, method, dueOn }) => ({
      ...{ id: idOf<FollowUpId>(`${kind} ${String(dueOn)}`), kind, method, state: 'due' as const },
      dueOn: dueOn.equals(first?.dueOn ?? today) && kind === 'weekly' ? day('2026-12-03') : dueOn,
    }));
    const { withdrawn, added } = changePlan(onRecord, planned({ weeklyOn }), day('2026-12-02'), before);
    expect(withdrawn.includes(idOf<FollowUpId>('weekly 2026-12-01'))).toBe(!kept);
    expect(added.map(({ dueOn }) => String(dueOn)).includes('2026-12-01')).toBe(false);
    expect(added).toHaveLength(weeklyOn === 3 ? 8 : 0);
  });
});

/** The contacts of the template, of which the call of the first quarter was put off by a week. */
function quarterPutOff(state: StoredContact['state'] = 'due'): StoredContact[] {
  const first = planned().find(({ kind }) => kind === 'quarterly');
  return stored().map((contact) => {
    const isIt = contact.kind === 'quarterly' && contact.dueOn.equals(first?.dueOn ?? today);
    return isIt ? { ...contact, dueOn: day('2027-05-10'), state } : contact;
  });
}
