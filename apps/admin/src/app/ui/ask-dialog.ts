import { ChangeDetectionStrategy, Component, ElementRef, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { TranslocoDirective } from '@jsverse/transloco';
import { type Answers, type AskField, type Question } from './ask.ts';
import { FormProblems } from './form-problems.ts';
import { ProblemNote } from './problem.ts';

/** The dialog behind `Ask`: the safe choice first, the act named on its button. */
@Component({
  selector: 'saath-ask-dialog',
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
  template: `
    <form *transloco="let t" novalidate (submit)="go($event)">
      <h2 id="ask-title">{{ question.title }}</h2>
      @if (question.text; as text) {
        <p class="saath-muted">{{ text }}</p>
      }
      @if (question.fields.length > 2) {
        <saath-form-problems />
      }
      @for (field of question.fields; track field.name) {
        @let isMissing = missing().includes(field.name);
        <div class="field" [class.at-fault]="isMissing">
          @if (field.type === 'choice') {
            <h3 [id]="'ask-' + field.name">{{ label(field, t('common.optional')) }}</h3>
            <mat-radio-group
              [attr.aria-labelledby]="'ask-' + field.name"
              [attr.aria-invalid]="isMissing"
              [value]="answers()[field.name]"
              (change)="set(field, $event.value)"
            >
              @for (option of field.options; track option.value) {
                <mat-radio-button [value]="option.value">{{ option.label }}</mat-radio-button>
              }
            </mat-radio-group>
          } @else {
            <mat-form-field appearance="outline" subscriptSizing="dynamic">
              <mat-label>{{ label(field, t('common.optional')) }}</mat-label>
              <input
                matInput
                #box
                [type]="field.type === 'day' ? 'date' : 'text'"
                [name]="field.name"
                [value]="answers()[field.name] ?? ''"
                [maxLength]="200"
                [attr.aria-invalid]="isMissing"
                [attr.aria-describedby]="isMissing ? 'missing-' + field.name : null"
                (input)="set(field, box.value)"
              />
              @if (field.help; as help) {
                <mat-hint>{{ help }}</mat-hint>
              }
            </mat-form-field>
          }
          @if (isMissing) {
            <p class="missing" role="alert" [id]="'missing-' + field.name">
              {{ t(field.type === 'text' ? 'common.write-it' : 'common.choose-one') }}
            </p>
          }
        </div>
      }
      @if (fault(); as thrown) {
        <saath-problem [fault]="thrown" [retryable]="false" />
      }
      <div class="saath-row actions">
        <button type="button" matButton (click)="dialog.close(false)">{{ t('common.cancel') }}</button>
        <button type="submit" matButton="filled" [class.grave]="question.grave" [disabled]="busy()">{{ question.go }}</button>
      </div>
    </form>
  `,
  styles: `
    form {
      display: flex;
      flex-direction: column;
      gap: var(--saath-4);
      padding: var(--saath-6);
    }
    h2 {
      font: var(--mat-sys-headline-small);
    }
    mat-radio-group {
      display: flex;
      flex-direction: column;
    }
    .field {
      display: flex;
      flex-direction: column;
      gap: var(--saath-1);
    }
    .at-fault {
      --mat-form-field-outlined-outline-color: var(--mat-sys-error);
      --mat-form-field-outlined-hover-outline-color: var(--mat-sys-error);
      --mat-form-field-outlined-focus-outline-color: var(--mat-sys-error);
    }
    .missing {
      padding-inline: var(--saath-4);
      font: var(--mat-sys-body-small);
      color: var(--mat-sys-error);
    }
    mat-radio-group + .missing {
      padding-inline: 0;
    }
    .actions {
      justify-content: flex-end;
    }
    .grave {
      --mat-button-filled-container-color: var(--mat-sys-error);
      --mat-button-filled-label-text-color: var(--mat-sys-on-error);
    }
  `,
})
export class AskDialog {
  protected readonly question = inject<Question>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<AskDialog, boolean>>(MatDialogRef);
  protected readonly answers = signal<Answers>(Object.fromEntries(this.question.fields.map(({ name, value }) => [name, value ?? ''])));
  protected readonly missing = signal<readonly string[]>([]);
  protected readonly busy = signal(false);
  protected readonly fault = signal<unknown>(undefined);

  readonly #form = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected label({ label, optional }: AskField, word: string): string {
    return optional === true ? `${label} (${word})` : label;
  }
  protected set({ name }: AskField, value: string): void {
    this.answers.update((answers) => ({ ...answers, [name]: value }));
  }
  protected async go(event: Event): Promise<void> {
    event.preventDefault();
    const answers = this.answers();
    this.missing.set(
      this.question.fields.filter(({ name, optional }) => optional !== true && answers[name]?.trim() === '').map(({ name }) => name),
    );
    const [first] = this.missing();
    if (first !== undefined) this.#form.querySelector<HTMLElement>(`[name="${first}"], #ask-${first} + * input`)?.focus();
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
