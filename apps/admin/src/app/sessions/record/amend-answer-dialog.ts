import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Answers, Field } from '@saath/domain/kernel';
import { sessionLimits } from '@saath/domain/sessions';
import { Api } from '../../api/api.ts';
import type { NamedPerson } from '../../ui/form/answer-setting.ts';
import { answersControl } from '../../ui/form/answers-control.ts';
import { FieldsForm } from '../../ui/form/fields-form.ts';
import { LocalisedText } from '../../ui/localised-text.ts';
import { ProblemNote } from '../../ui/problem.ts';
import { sending } from '../../ui/sending.ts';

export interface AmendAnswerData {
  readonly sessionId: string;
  readonly form: 'person' | 'session';
  readonly formVersion: string;
  /** Null for the form about the session. */
  readonly personId: string | null;
  /** The person or the group. */
  readonly of: string;
  /** The questions that are asked. */
  readonly fields: readonly Field[];
  readonly answers: Answers;
  /** The people who may be named. */
  readonly people: readonly NamedPerson[];
}

/** An amendment of the answer to one question, with its reason. Closes with whether it was stored. */
@Component({
  selector: 'saath-amend-answer-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FieldsForm, LocalisedText, MatButton, ProblemNote, TranslocoPipe],
  styleUrl: '../../ui/dialog.css',
  template: `
    <form novalidate (submit)="save($event, why.value)">
      <h2 id="amend-answer">{{ 'sessions.amend.ask' | transloco: { of: data.of } }}</h2>
      <p class="help">{{ 'sessions.amend.text' | transloco }}</p>
      <div class="field">
        <label for="amend-which">{{ 'sessions.amend.which' | transloco }}</label>
        <select #which id="amend-which" (change)="key.set(which.value)">
          @for (field of data.fields; track field.key) {
            <option [value]="field.key" [selected]="field.key === key()" [saathText]="field.label"></option>
          }
        </select>
      </div>
      <saath-form [fields]="fields()" [control]="control()" [people]="data.people" />
      <div class="field">
        <label for="amend-why">{{ 'sessions.amend.reason' | transloco }}</label>
        <input
          #why
          id="amend-why"
          autocomplete="off"
          [maxLength]="limits.reasonLength"
          [attr.aria-invalid]="isMissing()"
          [attr.aria-describedby]="isMissing() ? 'amend-missing' : 'amend-help'"
        />
        <span class="help" id="amend-help">{{ 'sessions.amend.reasonHelp' | transloco }}</span>
        @if (isMissing()) {
          <span class="fault" id="amend-missing" role="alert">{{ 'common.write-it' | transloco }}</span>
        }
      </div>
      @if (sending.fault(); as thrown) {
        <saath-problem [fault]="thrown" [retryable]="false" />
      }
      <div class="actions">
        <button type="button" matButton (click)="dialog.close(false)">{{ 'common.cancel' | transloco }}</button>
        <button type="submit" matButton="filled" [disabled]="sending.busy()">{{ 'sessions.amend.go' | transloco }}</button>
      </div>
    </form>
  `,
})
export class AmendAnswerDialog {
  readonly #api = inject(Api);
  protected readonly data = inject<AmendAnswerData>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<AmendAnswerDialog, boolean>>(MatDialogRef);
  protected readonly limits = sessionLimits;
  protected readonly sending = sending();
  protected readonly isMissing = signal(false);
  protected readonly key = signal(this.data.fields[0]?.key ?? '');
  /** The question by itself: it may be emptied, and what it depends on is answered already. */
  protected readonly fields = computed((): readonly Field[] =>
    this.data.fields.filter(({ key }) => key === this.key()).map(({ showWhen: _asked, ...field }) => ({ ...field, required: false })),
  );
  protected readonly control = computed(() =>
    answersControl(this.fields, { [this.key()]: this.data.answers[this.key()] }, this.data.people),
  );

  protected async save(event: Event, reason: string): Promise<void> {
    event.preventDefault();
    this.isMissing.set(reason.trim() === '');
    this.control().markAsTouched();
    if (this.isMissing() || this.control().invalid) return;
    const { sessionId, form, formVersion, personId } = this.data;
    const answers = { [this.key()]: this.control().value[this.key()] ?? null };
    const answer = { form, formVersion, answers, ...(personId === null ? {} : { personId }) };
    if (await this.sending.send(() => this.#api.post(`/sessions/${sessionId}/amendments`, { answer, reason }))) this.dialog.close(true);
  }
}
