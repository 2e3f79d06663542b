import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { Temporal } from '@saath/domain/kernel';
import { Api } from '../../api/api.ts';
import { problemOf } from '../../api/problem.ts';
import type { SessionItem } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { refusalWords } from '../refusal-words.ts';
import { whenWords } from '../when-words.ts';
import { dayIn, timeIn } from '../../ui/zoned-time.ts';
import { movedStart } from './moved-start.ts';

/** Gives one session another day or time, by the clock of its branch. Closes with true. */
@Component({
  selector: 'saath-move-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, TranslocoPipe],
  styleUrl: '../dialog.css',
  template: `
    <form novalidate (submit)="move($event, day.value, time.value, reason.value)">
      <h2 id="move">{{ 'sessions.move.title' | transloco }}</h2>
      <p>{{ 'sessions.move.text' | transloco: { group: session.groupName, when: when() } }} {{ told() }}</p>
      <div class="pair">
        <div class="field">
          <label for="move-day">{{ 'sessions.move.day' | transloco }}</label>
          <input
            #day
            id="move-day"
            type="date"
            required
            aria-describedby="move-fault"
            [attr.aria-invalid]="fault() !== ''"
            [value]="startDay"
          />
        </div>
        <div class="field">
          <label for="move-time">{{ 'sessions.move.time' | transloco }}</label>
          <input
            #time
            id="move-time"
            type="time"
            required
            aria-describedby="move-fault"
            [attr.aria-invalid]="fault() !== ''"
            [value]="startTime"
          />
        </div>
      </div>
      <div class="field">
        <label for="move-reason">{{ 'sessions.move.reason' | transloco }}</label>
        <input #reason id="move-reason" maxlength="200" autocomplete="off" />
      </div>
      <span class="fault" id="move-fault" role="alert">{{ fault() }}</span>
      <div class="acts">
        <button type="button" matButton (click)="dialog.close(false)">{{ 'sessions.move.keep' | transloco }}</button>
        <button type="submit" matButton="filled" [disabled]="busy()">{{ act() }}</button>
      </div>
    </form>
  `,
})
export class MoveDialog {
  readonly #api = inject(Api);
  readonly #words = inject(Words);
  protected readonly session = inject<SessionItem>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<MoveDialog, boolean>>(MatDialogRef);
  protected readonly startDay = dayIn(this.session.startsAt, this.session.timeZone);
  protected readonly startTime = timeIn(this.session.startsAt, this.session.timeZone);
  protected readonly busy = signal(false);
  protected readonly fault = signal('');

  protected when(): string {
    return whenWords(this.#words, this.session.startsAt, this.session.timeZone);
  }
  protected told(): string {
    return this.session.expected === 0 ? '' : this.#words.count('sessions.move.told', this.session.expected);
  }
  protected act(): string {
    return this.session.expected === 0
      ? this.#words.say('sessions.move.actNobody')
      : this.#words.count('sessions.move.act', this.session.expected);
  }

  protected async move(event: Event, day: string, time: string, reason: string): Promise<void> {
    event.preventDefault();
    const moved = movedStart(this.session, day, time, Temporal.Now.instant());
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
