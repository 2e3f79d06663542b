import { FormControl, FormGroup, type ValidatorFn } from '@angular/forms';
import { contactDays, type ContactDay, type FollowUpMethod, type PreferredTime } from '@saath/domain/care';
import type { Language } from '../api/shapes.ts';
import { optionalText } from '../ui/fields.ts';

export interface Step {
  readonly day: ContactDay;
  readonly method: FollowUpMethod;
}

const usualWeekday = 2;
const usualTime = '18:30';

/** Weekly calls need their time: without one there would be no calls although they were chosen. */
const timeOfWeekly: ValidatorFn = ({ parent, value }) =>
  parent?.get('isWeekly')?.value === true && value === '' ? { required: true } : null;

/** The parts of a plan that staff choose at a discharge and change afterwards. */
export function planForm() {
  const form = new FormGroup({
    ownerId: optionalText(),
    language: new FormControl<Language>('en', { nonNullable: true }),
    preferredTime: new FormControl<PreferredTime>('any', { nonNullable: true }),
    isWeekly: new FormControl(false, { nonNullable: true }),
    weeklyOn: new FormControl(usualWeekday, { nonNullable: true }),
    weeklyAt: new FormControl(usualTime, { nonNullable: true, validators: timeOfWeekly }),
    goals: optionalText(),
  });
  const { isWeekly, weeklyAt } = form.controls;
  isWeekly.valueChanges.subscribe(() => {
    weeklyAt.updateValueAndValidity();
  });
  return form;
}
export type PlanForm = ReturnType<typeof planForm>;

/** The answers of the form as the API takes them. */
export function planParts(form: PlanForm) {
  const { ownerId, language, preferredTime, isWeekly, weeklyOn, weeklyAt, goals } = form.getRawValue();
  return {
    ...{ language, preferredTime },
    ownerId: ownerId === '' ? null : ownerId,
    ...(isWeekly ? { weeklyOn, weeklyAt } : { weeklyOn: null, weeklyAt: null }),
    goals: goals.trim() === '' ? null : goals.trim(),
  };
}

/** The steps with another way for one day; without a way, the day has no contact. */
export const withStep = (steps: readonly Step[], day: ContactDay, method: FollowUpMethod | 'none'): readonly Step[] =>
  contactDays.flatMap((one): Step[] => {
    if (one === day) return method === 'none' ? [] : [{ day, method }];
    return steps.filter((step) => step.day === one);
  });
