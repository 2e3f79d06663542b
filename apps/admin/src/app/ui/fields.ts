import { type AbstractControl, FormControl, type ValidatorFn, Validators } from '@angular/forms';
import { isEmail } from '@saath/domain/kernel';

const required: ValidatorFn = (control) => Validators.required(control);
/** The one rule for an address, which the API applies as well; an empty field is the business of `required`. */
const address: ValidatorFn = ({ value }) => {
  const text = String(value).trim();
  return text === '' || isEmail(text) ? null : { email: true };
};

/** A text that may stay empty. */
export const optionalText = (value = '') => new FormControl(value, { nonNullable: true });
/** A text that must not be empty; more rules may be added to it. */
export const requiredText = (value = '', ...rules: readonly ValidatorFn[]) =>
  new FormControl(value, { nonNullable: true, validators: [required, ...rules] });
/** A choice of several options, at least one of which must be chosen. */
export const requiredChoice = <Value>(values: readonly Value[] = []) =>
  new FormControl<readonly Value[]>(values, { nonNullable: true, validators: [required] });
/** A number within bounds, both included. */
export const numberWithin = (value: number, { from, to }: { readonly from: number; readonly to: number }) =>
  new FormControl(value, { nonNullable: true, validators: [required, Validators.min(from), Validators.max(to)] });
/** A number within bounds, both included, or nothing. */
export const optionalNumberWithin = ({ from, to }: { readonly from: number; readonly to: number }, value: number | null = null) =>
  new FormControl(value, { validators: [Validators.min(from), Validators.max(to)] });
/** An e-mail address, or nothing. */
export const optionalEmail = () => new FormControl('', { nonNullable: true, validators: [address] });
/** An e-mail address that must be given. */
export const requiredEmail = () => requiredText('', address);
/** Enables a field, or disables it so that it is neither checked nor sent. */
export const setEnabled = (field: AbstractControl, isEnabled: boolean): void =>
  isEnabled ? field.enable({ emitEvent: false }) : field.disable({ emitEvent: false });
