import { ChangeDetectionStrategy, Component, ElementRef, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { TranslocoDirective } from '@jsverse/transloco';
import { type Answers, type PromptField, type Question } from './prompt.ts';
import { FormProblems } from './form-problems.ts';
import { ProblemNote } from './problem.ts';

/** The dialog behind `Prompt`: the safe choice first, the act named on its button. */
@Component({
  selector: 'saath-prompt-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    FormProblems,
    MatButton,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatRadioButton,
    MatRadioGroup,
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
  protected readonly missing = signal<readonly string[]>([]);
  protected readonly busy = signal(false);
  protected readonly fault = signal<unknown>(undefined);

  readonly #form = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected label({ label, optional }: PromptField, word: string): string {
    return optional === true ? `${label} (${word})` : label;
  }
  protected set({ name }: PromptField, value: string): void {
    this.answers.update((answers) => ({ ...answers, [name]: value }));
  }
  protected async go(event: Event): Promise<void> {
    event.preventDefault();
    const answers = this.answers();
    this.missing.set(
      this.question.fields.filter(({ name, optional }) => optional !== true && answers[name]?.trim() === '').map(({ name }) => name),
    );
    const [first] = this.missing();
    if (first !== undefined) this.#form.querySelector<HTMLElement>(`[name="${first}"], #prompt-${first} + * input`)?.focus();
    if (first !== undefined || this.busy()) return;
    this.busy.set(true);
    this.fault.set(undefined);
    try {
      await this.question.submit(answers);
      this.dialog.close(true);
    } catch (fault) {
      this.fault.set(fault);
    } finally {
      this.busy.set(false);
    }
  }
}
