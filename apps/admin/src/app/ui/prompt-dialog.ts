import { NgComponentOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { TranslocoDirective } from '@jsverse/transloco';
import { DayField } from './day/day-field.ts';
import { optionalText, requiredText } from './fields.ts';
import { mostChips } from './filter-chips.ts';
import { FilterSelect } from './filter-select.ts';
import { FormProblems } from './form-problems.ts';
import { ProblemNote } from './problem.ts';
import type { Answers, PromptField, Question } from './question.ts';
import { sending } from './sending.ts';

/** The dialog behind `Prompt`: the safe choice first, the act named on its button. */
@Component({
  selector: 'saath-prompt-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    DayField,
    FilterSelect,
    FormProblems,
    MatButton,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatRadioButton,
    MatRadioGroup,
    NgComponentOutlet,
    ProblemNote,
    TranslocoDirective,
  ],
  templateUrl: './prompt-dialog.html',
  styleUrl: './prompt-dialog.css',
})
export class PromptDialog {
  protected readonly question = inject<Question>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<PromptDialog, boolean>>(MatDialogRef);
  protected readonly answers = signal<Answers>(Object.fromEntries(this.question.fields.map(({ name, value }) => [name, value ?? ''])));
  /** More choices than this are a field that is typed into. */
  protected readonly mostRadios = mostChips;
  protected readonly missing = signal<readonly string[]>([]);
  protected readonly sending = sending();

  /** The days among the answers, each with the control of its field. */
  protected readonly days = new Map(
    this.question.fields.filter(({ type }) => type === 'day').map((field) => [field.name, dayControl(field)]),
  );

  /** The inputs of what stands beside the fields; a day that is not one yet says nothing. */
  protected readonly besideInputs = computed(() => ({ ...this.question.beside?.inputs(this.answers()) }));

  constructor() {
    for (const [name, control] of this.days)
      control.valueChanges
        .pipe(takeUntilDestroyed())
        .subscribe((value) => this.answers.update((answers) => ({ ...answers, [name]: control.valid ? value : '' })));
  }

  readonly #form = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected label({ label, optional }: PromptField, word: string): string {
    return optional === true ? `${label} (${word})` : label;
  }
  protected set({ name }: PromptField, value: string): void {
    this.answers.update((answers) => ({ ...answers, [name]: value }));
  }
  protected async go(event: Event): Promise<void> {
    event.preventDefault();
    for (const [name, control] of this.days) this.answers.update((before) => ({ ...before, [name]: control.value }));
    const answers = this.answers();
    this.missing.set(this.question.fields.filter((field) => this.#isMissing(field)).map(({ name }) => name));
    const [first] = this.missing();
    if (first !== undefined)
      this.#form.querySelector<HTMLElement>(`[name="${first}"], #prompt-${first} + * input, .at-fault saath-filter-select input`)?.focus();
    if (first !== undefined) return;
    if (await this.sending.send(() => this.question.submit(answers))) this.dialog.close(true);
  }
  #isMissing({ name, optional }: PromptField): boolean {
    const day = this.days.get(name);
    day?.markAsTouched();
    if (day !== undefined) return day.invalid;
    return optional !== true && this.answers()[name]?.trim() === '';
  }
}

const dayControl = ({ value = '', optional }: PromptField) => (optional === true ? optionalText(value) : requiredText(value));
