import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { sessionLimits } from '@saath/domain/sessions';
import { Api } from '../../api/api.ts';
import type { SessionItem } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { whenWords } from '../when-words.ts';
import { ChangeActions } from './change-actions.ts';
import { changeSending } from './change-sending.ts';
import { considered } from './considered.ts';
import { PlanNote } from './plan-note.ts';

/** Asks before a session is cancelled, and says who is told. */
@Component({
  selector: 'saath-cancel-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChangeActions, PlanNote, TranslocoPipe],
  styleUrl: '../../ui/dialog.css',
  template: `
    <form novalidate (submit)="cancel($event, reason)">
      <h2 id="cancel">{{ 'sessions.cancel.title' | transloco }}</h2>
      <p>{{ text() }}</p>
      <div class="field">
        <label for="cancel-reason">{{ 'sessions.cancel.reason' | transloco }}</label>
        <input
          #reason
          id="cancel-reason"
          required
          [maxLength]="reasonLength"
          autocomplete="off"
          aria-describedby="cancel-help cancel-fault"
          [attr.aria-invalid]="missing()"
          (input)="missing.set(false)"
        />
        <span class="help" id="cancel-help">{{ 'sessions.cancel.example' | transloco }}</span>
        <span class="fault" id="cancel-fault" role="alert">{{ missing() ? ('sessions.cancel.missing' | transloco) : '' }}</span>
      </div>
      <saath-plan-note [plan]="plan" />
      <saath-change-actions keep="sessions.cancel.keep" [of]="sending" [act]="act()" [isDanger]="true" />
    </form>
  `,
})
export class CancelDialog {
  protected readonly reasonLength = sessionLimits.reasonLength;
  readonly #api = inject(Api);
  readonly #words = inject(Words);
  readonly #session = inject<SessionItem>(MAT_DIALOG_DATA);
  protected readonly sending = changeSending();
  protected readonly missing = signal(false);
  protected readonly plan = considered(
    `/sessions/${this.#session.id}/cancel/plan`,
    computed(() => ({})),
  );

  protected text(): string {
    const { groupName: group, startsAt, timeZone } = this.#session;
    return this.#words.say('sessions.cancel.text', { group, when: whenWords(this.#words, startsAt, timeZone) });
  }
  protected act(): string {
    const told = this.plan.hasValue() ? this.plan.value().peopleTold : 0;
    return told === 0 ? this.#words.say('sessions.cancel.actNobody') : this.#words.count('sessions.cancel.act', told);
  }

  protected async cancel(event: Event, field: HTMLInputElement): Promise<void> {
    event.preventDefault();
    const reason = field.value.trim();
    if (reason === '') {
      this.missing.set(true);
      return field.focus();
    }
    const { id, version } = this.#session;
    await this.sending.send(() => this.#api.post(`/sessions/${id}/cancel`, { reason }, version));
  }
}
