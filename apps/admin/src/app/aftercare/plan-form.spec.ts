import { describe, expect, it } from '@jest/globals';
import { planForm, planParts, withStep, type Step } from './plan-form.ts';

const steps: readonly Step[] = [
  { day: 2, method: 'call' },
  { day: 7, method: 'visit' },
];

describe('the days of a plan', () => {
  it.each([
    { day: 7, method: 'call', then: ['2 call', '7 call'] },
    { day: 7, method: 'none', then: ['2 call'] },
    { day: 3, method: 'visit', then: ['2 call', '3 visit', '7 visit'] },
    { day: 90, method: 'call', then: ['2 call', '7 visit', '90 call'] },
    { day: 14, method: 'none', then: ['2 call', '7 visit'] },
  ] as const)('with $method on day $day are $then, in order', ({ day, method, then }) =>
    expect(withStep(steps, day, method).map((step) => `${String(step.day)} ${step.method}`)).toEqual(then),
  );
});

describe('the time of the weekly calls', () => {
  it.each([
    { given: { isWeekly: true, weeklyAt: '18:30' }, then: true },
    { given: { isWeekly: true, weeklyAt: '' }, then: false },
    { given: { weeklyAt: '', isWeekly: true }, then: false },
    { given: { isWeekly: false, weeklyAt: '' }, then: true },
  ])('$given is enough: $then', ({ given, then }) => {
    const form = planForm();
    form.patchValue(given);
    expect(form.valid).toBe(then);
  });

  it('is not asked for any more when there are no weekly calls after all, and is again when there are', () => {
    const form = planForm();
    const { isWeekly, weeklyAt } = form.controls;
    isWeekly.setValue(true);
    weeklyAt.setValue('');
    isWeekly.setValue(false);
    expect(form.valid).toBe(true);
    isWeekly.setValue(true);
    expect(form.valid).toBe(false);
  });
});

describe('the parts of a plan', () => {
  it('are without weekly calls, owner and intentions at first', () =>
    expect(planParts(planForm())).toEqual({
      ...{ language: 'en', preferredTime: 'any', ownerId: null, weeklyOn: null, weeklyAt: null, goals: null },
    }));

  it('are those that were chosen', () => {
    const form = planForm();
    form.patchValue({ ownerId: 's1', isWeekly: true, weeklyOn: 5, weeklyAt: '18:00', goals: ' One open meeting ' });
    expect(planParts(form)).toMatchObject({ ownerId: 's1', weeklyOn: 5, weeklyAt: '18:00', goals: 'One open meeting' });
  });
});
