import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { TranslocoDirective } from '@jsverse/transloco';
import { cravingField, moodField } from '@saath/domain/programmes';
import { Api } from '../api/api.ts';
import { ScaleControl } from '../ui/form/scale-control.ts';
import { LocalisedText } from '../ui/localised-text.ts';
import { ProblemNote } from '../ui/index.ts';
import { sending } from '../ui/sending.ts';

export interface CheckInPerson {
  readonly id: string;
  readonly displayName: string;
}

const stepsOf = ({ min, max }: { readonly min: number; readonly max: number }): readonly number[] =>
  Array.from({ length: max - min + 1 }, (_, index) => min + index);

/** Asks how a person is: mood, craving, a wish to talk. Closes with whether it was saved. */
@Component({
  selector: 'saath-check-in-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalisedText, MatButton, ProblemNote, ScaleControl, TranslocoDirective],
  styleUrl: '../ui/dialog.css',
  template: `
    <form *transloco="let t" (submit)="$event.preventDefault(); save()">
      <h2 id="check-in" class="name">{{ t('questionnaires.check-in.title', { name: person.displayName }) }}</h2>
      <p class="help">{{ t('questionnaires.check-in.text') }}</p>
      <div class="field">
        <span class="label" id="check-in-mood" [saathText]="mood.label"></span>
        <saath-scale aria-labelledby="check-in-mood" [steps]="moods" [faces]="mood.faces ?? []" [(value)]="moodValue" />
      </div>
      <div class="field">
        <span class="label" id="check-in-craving" [saathText]="craving.label"></span>
        <saath-scale aria-labelledby="check-in-craving" [steps]="cravings" [(value)]="cravingValue" />
      </div>
      <label class="talk">
        <input type="checkbox" [checked]="wantsTalk()" (change)="wantsTalk.set(!wantsTalk())" />
        {{ t('questionnaires.check-in.talk') }}
      </label>
      @if (sent.fault(); as thrown) {
        <saath-problem [fault]="thrown" [retryable]="false" />
      }
      <div class="actions">
        <button type="button" matButton (click)="dialog.close(false)">{{ t('questionnaires.check-in.cancel') }}</button>
        <button type="submit" matButton="filled" [disabled]="isEmpty() || sent.busy()">{{ t('questionnaires.check-in.save') }}</button>
      </div>
    </form>
  `,
  styles: `
    .label {
      font: var(--mat-sys-label-medium);
      color: var(--mat-sys-on-surface-variant);
    }
    .talk {
      display: flex;
      align-items: center;
      gap: var(--saath-2);
      min-height: var(--saath-12);
      font: var(--mat-sys-body-large);
      color: var(--mat-sys-on-surface);
    }
    .talk input {
      width: 20px;
      min-height: 20px;
      accent-color: var(--mat-sys-primary);
    }
  `,
})
export class CheckInDialog {
  protected readonly person = inject<CheckInPerson>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<CheckInDialog, boolean>>(MatDialogRef);
  readonly #api = inject(Api);
  protected readonly sent = sending();
  protected readonly mood = moodField;
  protected readonly craving = cravingField;
  protected readonly moods = stepsOf(moodField);
  protected readonly cravings = stepsOf(cravingField);
  protected readonly moodValue = signal<number | null>(null);
  protected readonly cravingValue = signal<number | null>(null);
  protected readonly wantsTalk = signal(false);
  protected readonly isEmpty = computed(() => this.moodValue() === null && this.cravingValue() === null && !this.wantsTalk());

  protected async save(): Promise<void> {
    const body = { mood: this.moodValue(), craving: this.cravingValue(), wantsTalk: this.wantsTalk() };
    if (await this.sent.send(() => this.#api.post(`/members/${this.person.id}/check-ins`, body))) this.dialog.close(true);
  }
}
