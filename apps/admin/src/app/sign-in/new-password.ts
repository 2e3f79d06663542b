import { FormControl, type ValidatorFn, Validators } from '@angular/forms';

const required: ValidatorFn = (control) => Validators.required(control);
/** Characters; the server refuses fewer. */
const shortest = 10;

/** A password to be set: long enough, and nothing else is asked of it. */
export const newPassword = () => new FormControl('', { nonNullable: true, validators: [required, Validators.minLength(shortest)] });
