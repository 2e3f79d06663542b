import { Directive, ElementRef, forwardRef, inject } from '@angular/core';
import { type ControlValueAccessor, NG_VALIDATORS, NG_VALUE_ACCESSOR, type ValidationErrors, type Validator } from '@angular/forms';
import { writtenTime } from './written-time.ts';

/** The input of a time of day, on a clock of 24 hours. Its control has the time as `HH:MM`, and an empty text where there is none. */
@Directive({
  selector: 'input[saathTime]',
  providers: [
    { provide: NG_VALUE_ACCESSOR, useExisting: forwardRef(() => TimeInput), multi: true },
    { provide: NG_VALIDATORS, useExisting: forwardRef(() => TimeInput), multi: true },
  ],
  host: { '(input)': 'read()', '(blur)': 'leave()' },
})
export class TimeInput implements ControlValueAccessor, Validator {
  readonly #input = inject<ElementRef<HTMLInputElement>>(ElementRef).nativeElement;
  #changed: (time: string) => void = () => undefined;
  #touched: () => void = () => undefined;

  writeValue(time: string | null): void {
    this.#input.value = time ?? '';
  }
  registerOnChange(changed: (time: string) => void): void {
    this.#changed = changed;
  }
  registerOnTouched(touched: () => void): void {
    this.#touched = touched;
  }
  setDisabledState(isDisabled: boolean): void {
    this.#input.disabled = isDisabled;
  }
  validate(): ValidationErrors | null {
    const text = this.#input.value.trim();
    return text === '' || writtenTime(text) !== undefined ? null : { time: true };
  }
  protected read(): void {
    this.#changed(writtenTime(this.#input.value) ?? '');
  }
  /** Sets the time that the written text means. */
  protected leave(): void {
    this.#input.value = writtenTime(this.#input.value) ?? this.#input.value;
    this.#touched();
  }
}
