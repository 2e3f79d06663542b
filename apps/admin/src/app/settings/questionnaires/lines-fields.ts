import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoPipe } from '@jsverse/transloco';
import { languages } from '@saath/domain/kernel';
import type { LinesForm } from './definition-form.ts';

/** Numbers with words, a line for each: the answers of a question with their points, or the bands of a total with where they begin. */
@Component({
  selector: 'saath-lines-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatFormField, MatInput, MatLabel, ReactiveFormsModule, TranslocoPipe],
  template: `
    <mat-form-field appearance="outline" subscriptSizing="dynamic">
      <mat-label>{{ numbers() | transloco }}</mat-label>
      <textarea matInput rows="4" inputmode="numeric" [name]="name() + '-numbers'" [formControl]="form().controls.numbers"></textarea>
    </mat-form-field>
    @for (language of languages; track language) {
      <mat-form-field appearance="outline" subscriptSizing="dynamic">
        <mat-label>{{ texts() + '.' + language | transloco }}</mat-label>
        <textarea
          matInput
          rows="4"
          [name]="name() + '-' + language"
          [attr.lang]="language"
          [formControl]="form().controls[language]"
        ></textarea>
      </mat-form-field>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--saath-3);
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr));
    }
  `,
})
export class LinesFields {
  readonly form = input.required<LinesForm>();
  /** The beginning of the names of the fields. */
  readonly name = input.required<string>();
  /** The key of the label of the numbers. */
  readonly numbers = input.required<string>();
  /** Where the labels of the words are, by language. */
  readonly texts = input.required<string>();
  protected readonly languages = languages;
}
