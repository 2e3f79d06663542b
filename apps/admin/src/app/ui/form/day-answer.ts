import { ChangeDetectionStrategy, Component, computed, effect, inject, input, model, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { FormControl, Validators } from '@angular/forms';
import type { FormValueControl } from '@angular/forms/signals';
import { plausibleYears, type DayField as Question } from '@saath/domain/kernel';
import { Words } from '../../i18n/words.ts';
import { DayField } from '../day/day-field.ts';
import { answerSetting } from './answer-setting.ts';
import { readersWords } from './readers-words.ts';

/** Stands for a text that is no day: the form then waits for one, rather than taking nothing for the answer. */
const notADay = '?';

/** The day that answers a question of a form. */
@Component({
  selector: 'saath-day-answer',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayField],
  template: `
    <saath-day-field
      [control]="control"
      [fieldName]="field().key"
      [label]="label()"
      [labelLanguage]="words.languageOf(field().label)"
      [help]="help()"
      [helpLanguage]="words.languageOf(field().help)"
      [min]="earliest"
      [max]="latest"
    />
  `,
})
export class DayAnswer implements FormValueControl<string> {
  readonly value = model('');
  readonly touched = model(false);
  readonly field = input.required<Question>();
  protected readonly words = inject(Words);
  protected readonly control = new FormControl('', { nonNullable: true });
  readonly #today = answerSetting().today;
  protected readonly earliest = this.#today.subtract({ years: plausibleYears.back }).toString();
  protected readonly latest = this.#today.add({ years: plausibleYears.ahead }).toString();
  protected readonly label = computed(() => {
    const label = this.words.of(this.field().label);
    return this.field().required ? label : this.words.say('common.optional-field', { label });
  });
  protected readonly help = computed(() => [this.words.of(this.field().help), readersWords(this.words, this.field())].join(' ').trim());

  constructor() {
    effect(() => this.control.setValidators(this.field().required ? (one) => Validators.required(one) : []));
    effect(() => this.#show(this.value()));
    effect(() => {
      if (this.touched()) this.control.markAsTouched();
    });
    this.control.events.pipe(takeUntilDestroyed()).subscribe(() => {
      this.value.set(this.control.hasError('matDatepickerParse') ? notADay : this.control.value);
      if (this.control.touched) this.touched.set(true);
    });
  }

  #show(day: string): void {
    if (day === notADay || day === untracked(() => this.control.value)) return;
    this.control.setValue(day);
  }
}
