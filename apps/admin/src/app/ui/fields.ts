import { type AbstractControl, FormControl, type ValidatorFn, Validators } from '@angular/forms';

const required: ValidatorFn = (control) => Validators.required(control);
const address: ValidatorFn = (control) => Validators.email(control);

/** A field that may stay empty. */
export const text = (value = '') => new FormControl(value, { nonNullable: true });
/** A field that must be filled. */
export const needed = (value = '') => new FormControl(value, { nonNullable: true, validators: [required] });
/** A choice of several of which one at least must be made. */
export const someOf = <Value>(values: readonly Value[] = []) =>
  new FormControl<readonly Value[]>(values, { nonNullable: true, validators: [required] });
/** A number within bounds, both included. */
export const between = (value: number, from: number, to: number) =>
  new FormControl(value, { nonNullable: true, validators: [required, Validators.min(from), Validators.max(to)] });
/** A number from one on, or nothing. */
export const upTo = (most: number, value: number | null = null) =>
  new FormControl(value, { validators: [Validators.min(1), Validators.max(most)] });
/** An e-mail address, or nothing. */
export const email = () => new FormControl('', { nonNullable: true, validators: [address] });
/** A field that does not go with what is chosen is off, and asks for nothing. */
export const turn = (field: AbstractControl, on: boolean): void =>
  on ? field.enable({ emitEvent: false }) : field.disable({ emitEvent: false });
