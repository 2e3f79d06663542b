import { Validators } from '@angular/forms';
import { describe, expect, it } from '@jest/globals';
import {
  numberWithin,
  optionalEmail,
  optionalNumberWithin,
  optionalText,
  requiredChoice,
  requiredEmail,
  requiredText,
  setEnabled,
} from './fields.ts';

const bounds = { from: 5, to: 480 };

describe('a field', () => {
  it.each([
    { name: 'an optional text', field: () => optionalText(), valid: ['', 'Sagar'], invalid: [] },
    { name: 'a required text', field: () => requiredText(), valid: ['Sagar'], invalid: [''] },
    {
      name: 'an optional e-mail',
      field: () => optionalEmail(),
      valid: ['', 'meera@example.org', ' meera@example.org '],
      invalid: ['meera', 'meera@example..org'],
    },
    { name: 'a required e-mail', field: () => requiredEmail(), valid: ['meera@example.org'], invalid: ['', 'meera'] },
  ])('for $name accepts $valid and refuses $invalid', ({ field, valid, invalid }) => {
    const control = field();
    const isValid = (value: string): boolean => {
      control.setValue(value);
      return control.valid;
    };
    expect(valid.map(isValid)).toEqual(valid.map(() => true));
    expect(invalid.map(isValid)).toEqual(invalid.map(() => false));
  });

  it.each([
    { given: 4, then: false },
    { given: 5, then: true },
    { given: 480, then: true },
    { given: 481, then: false },
  ])('for a number within bounds accepts $given: $then', ({ given, then }) => {
    expect(numberWithin(given, bounds).valid).toBe(then);
    expect(optionalNumberWithin(bounds, given).valid).toBe(then);
  });

  it('for an optional number accepts nothing', () => expect(optionalNumberWithin(bounds).valid).toBe(true));

  it.each([
    { given: [], then: false },
    { given: ['b1'], then: true },
    { given: ['b1', 'b2'], then: true },
  ])('for a required choice accepts $given: $then', ({ given, then }) => expect(requiredChoice(given).valid).toBe(then));

  it('may have more rules than being required', () => {
    expect(requiredText('abc', Validators.minLength(10)).valid).toBe(false);
    expect(requiredText('abcdefghij', Validators.minLength(10)).valid).toBe(true);
  });

  it('is not checked while it is disabled, and tells nobody that it was', () => {
    const control = requiredText();
    let changes = 0;
    control.valueChanges.subscribe(() => (changes += 1));
    setEnabled(control, false);
    expect([control.disabled, control.invalid]).toEqual([true, false]);
    setEnabled(control, true);
    expect([control.disabled, control.invalid]).toEqual([false, true]);
    expect(changes).toBe(0);
  });
});
