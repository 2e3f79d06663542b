import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { sessionLimits } from '@saath/domain/sessions';
import { Api } from '../../api/api.ts';
import { problemOf } from '../../api/problem.ts';
import type { SessionItem } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { refusalWords } from '../refusal-words.ts';
import { whenWords } from '../when-words.ts';

/** Asks before a session is cancelled, because the people expected are notified. Closes with true when it is cancelled. */
@Component({
  selector: 'saath-cancel-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, TranslocoPipe],
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
        <span class="fault" id="cancel-fault" role="alert">{{ missing() ? ('sessions.cancel.missing' | transloco) : fault() }}</span>
      </div>
      <div class="actions">
        <button type="button" matButton (click)="dialog.close(false)">{{ 'sessions.cancel.keep' | transloco }}</button>
        <button type="submit" class="danger" matButton="filled" [disabled]="busy()">{{ act() }}</button>
      </div>
    </form>
  `,
})
export class CancelDialog {
  protected readonly reasonLength = sessionLimits.reasonLength;
  readonly #api = inject(Api);
  readonly #words = inject(Words);
  readonly #session = inject<SessionItem>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<CancelDialog, boolean>>(MatDialogRef);
  protected readonly missing = signal(false);
  protected readonly busy = signal(false);
  protected readonly fault = signal('');

  protected text(): string {
    const { groupName: group, expected } = this.#session;
    const facts = { group, when: whenWords(this.#words, this.#session.startsAt, this.#session.timeZone) };
    return expected === 0
      ? this.#words.say('sessions.cancel.textNobody', facts)
      : this.#words.count('sessions.cancel.text', expected, facts);
  }
  protected act(): string {
    const { expected } = this.#session;
    return expected === 0 ? this.#words.say('sessions.cancel.actNobody') : this.#words.count('sessions.cancel.act', expected);
  }

  protected async cancel(event: Event, field: HTMLInputElement): Promise<void> {
    event.preventDefault();
    const reason = field.value.trim();
    if (reason === '') {
      this.missing.set(true);
      return field.focus();
    }
    this.busy.set(true);
    try {
      await this.#api.post(`/sessions/${this.#session.id}/cancel`, { reason });
      this.dialog.close(true);
    } catch (fault) {
      this.fault.set(refusalWords(this.#words, problemOf(fault).code));
      this.busy.set(false);
    }
  }
}
