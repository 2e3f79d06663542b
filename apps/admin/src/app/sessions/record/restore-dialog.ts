import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../../api/api.ts';
import type { SessionItem } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { whenWords } from '../when-words.ts';
import { ChangeActions } from './change-actions.ts';
import { changeSending } from './change-sending.ts';
import { considered } from './considered.ts';
import { PlanNote } from './plan-note.ts';

/** Asks before a cancellation is undone, because people who read of it are told. */
@Component({
  selector: 'saath-restore-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChangeActions, PlanNote, TranslocoPipe],
  styleUrl: '../../ui/dialog.css',
  template: `
    <form novalidate (submit)="restore($event)">
      <h2 id="restore">{{ 'sessions.restore.title' | transloco }}</h2>
      <p>{{ text() }}</p>
      <saath-plan-note [plan]="plan" />
      <saath-change-actions keep="sessions.restore.keep" [of]="sending" [act]="act()" />
    </form>
  `,
})
export class RestoreDialog {
  readonly #api = inject(Api);
  readonly #words = inject(Words);
  readonly #session = inject<SessionItem>(MAT_DIALOG_DATA);
  protected readonly sending = changeSending();
  protected readonly plan = considered(
    `/sessions/${this.#session.id}/restore/plan`,
    computed(() => ({})),
  );

  /** The schedule may have another time than the session had when it was cancelled. */
  protected text(): string {
    const startsAt = (this.plan.hasValue() ? this.plan.value().changed[0]?.startsAt : undefined) ?? this.#session.startsAt;
    return this.#words.say('sessions.restore.text', {
      group: this.#session.groupName,
      when: whenWords(this.#words, startsAt, this.#session.timeZone),
    });
  }
  protected act(): string {
    const told = this.plan.hasValue() ? this.plan.value().peopleTold : 0;
    return told === 0 ? this.#words.say('sessions.restore.actNobody') : this.#words.count('sessions.restore.act', told);
  }

  protected async restore(event: Event): Promise<void> {
    event.preventDefault();
    const { id, version } = this.#session;
    await this.sending.send(() => this.#api.post(`/sessions/${id}/restore`, {}, version));
  }
}
