import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { Temporal } from '@saath/domain/kernel';
import { sessionLimits } from '@saath/domain/sessions';
import { Api } from '../../api/api.ts';
import { problemOf } from '../../api/problem.ts';
import { Words } from '../../i18n/words.ts';
import { refusalWords } from '../refusal-words.ts';
import { whenWords } from '../when-words.ts';
import { DayField } from '../../ui/day/day-field.ts';
import { TimeField } from '../../ui/day/time-field.ts';
import { requiredText } from '../../ui/fields.ts';
import { dayIn, timeIn } from '../../ui/zoned-time.ts';
import type { MoveRequest } from './move-request.ts';
import { movedStart } from './moved-start.ts';

/** Moves one session to another day or time, by the clock of its branch. Closes with true when it is moved. */
@Component({
  selector: 'saath-move-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayField, MatButton, TimeField, TranslocoPipe],
  styleUrl: '../../ui/dialog.css',
  templateUrl: './move-dialog.html',
})
export class MoveDialog {
  protected readonly reasonLength = sessionLimits.reasonLength;
  readonly #api = inject(Api);
  readonly #words = inject(Words);
  protected readonly session = inject<MoveRequest>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<MoveDialog, boolean>>(MatDialogRef);
  protected readonly day = requiredText(this.session.wanted?.slice(0, 10) ?? dayIn(this.session.startsAt, this.session.timeZone));
  protected readonly time = requiredText(this.session.wanted?.slice(11) ?? timeIn(this.session.startsAt, this.session.timeZone));
  protected readonly busy = signal(false);
  protected readonly fault = signal('');

  protected when(): string {
    return whenWords(this.#words, this.session.startsAt, this.session.timeZone);
  }
  protected noticeText(): string {
    return this.session.expected === 0 ? '' : this.#words.count('sessions.move.told', this.session.expected);
  }
  protected act(): string {
    return this.session.expected === 0
      ? this.#words.say('sessions.move.actNobody')
      : this.#words.count('sessions.move.act', this.session.expected);
  }

  protected async move(event: Event, reason: string): Promise<void> {
    event.preventDefault();
    const moved = movedStart(this.session, this.day.value, this.time.value, Temporal.Now.instant());
    if ('fault' in moved) return this.fault.set(this.#words.say(`sessions.move.${moved.fault}`));
    this.busy.set(true);
    try {
      const why = reason.trim() === '' ? {} : { reason: reason.trim() };
      await this.#api.post(`/sessions/${this.session.id}/move`, { startsAt: moved.startsAt, ...why });
      this.dialog.close(true);
    } catch (fault) {
      this.fault.set(refusalWords(this.#words, problemOf(fault).code));
      this.busy.set(false);
    }
  }
}
