import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RosterItem } from '../../api/shapes.ts';
import { Session } from '../../api/session.ts';
import { Words } from '../../i18n/words.ts';
import { dayIn, todayIn } from '../../ui/zoned-time.ts';
import type { MarkConflict } from './mark-conflict.ts';

/** Two colleagues marked the same person differently: both marks with their times, and a choice between them. */
@Component({
  selector: 'saath-conflict-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, TranslocoPipe],
  styleUrl: './conflict-card.css',
  template: `
    <section role="alert" [attr.aria-labelledby]="'conflict-' + conflict().clientId">
      <h3 [id]="'conflict-' + conflict().clientId">{{ 'sessions.conflict.title' | transloco }}</h3>
      <p>
        <span class="name">{{ person()?.displayName }}</span>
        {{ person()?.code }}. {{ 'sessions.conflict.text' | transloco }}
      </p>
      <ul>
        <li>
          <strong>{{ said(conflict().mine) }}</strong>
          {{ 'sessions.conflict.mine' | transloco: { time: time(conflict().mine.markedAt) } }}
          <button type="button" matButton="filled" (click)="settled.emit('mine')">{{ 'sessions.conflict.keepMine' | transloco }}</button>
        </li>
        <li>
          <strong>{{ said(conflict().theirs) }}</strong>
          {{ who() | transloco: { name: conflict().theirStaffName, time: time(conflict().theirs.markedAt) } }}
          <button type="button" matButton="outlined" (click)="settled.emit('theirs')">
            {{ 'sessions.conflict.keepTheirs' | transloco }}
          </button>
        </li>
      </ul>
    </section>
  `,
})
export class ConflictCard {
  readonly conflict = input.required<MarkConflict>();
  readonly person = input<Pick<RosterItem, 'displayName' | 'code'>>();
  readonly timeZone = input.required<string>();
  readonly settled = output<'mine' | 'theirs'>();
  readonly #words = inject(Words);
  readonly #session = inject(Session);
  /** Who made the other mark: a colleague, the same person on another device, or somebody whom an older version of the console did not name. */
  protected readonly who = computed(() => {
    const { theirStaffId, theirStaffName } = this.conflict();
    if (theirStaffId !== null && theirStaffId === this.#session.membership()?.staffId) return 'sessions.conflict.mineElsewhere';
    return typeof theirStaffName === 'string' ? 'sessions.conflict.theirs' : 'sessions.conflict.somebody';
  });

  /** The mark, with the minutes in the room where they were said: two marks may differ in nothing else. */
  protected said({ state, minutes }: MarkConflict['mine']): string {
    const word = this.#words.say(`sessions.state.${state ?? 'none'}`);
    return minutes === null ? word : `${word}, ${this.#words.say('sessions.run.minutes', { count: minutes })}`;
  }
  protected time(at: string): string {
    const time = this.#words.time(at, this.timeZone());
    return dayIn(at, this.timeZone()) === todayIn(this.timeZone())
      ? time
      : `${this.#words.instantDay(at, this.timeZone(), 'short')}, ${time}`;
  }
}
