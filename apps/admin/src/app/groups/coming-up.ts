import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import type { Group, SessionItem } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { minuteClock } from '../ui/minute-clock.ts';
import { SessionActs } from '../sessions/session-acts.ts';
import { isAhead } from '../sessions/session-phase.ts';
import { dayIn } from '../ui/zoned-time.ts';
import { Chip, Icon } from '../ui/index.ts';

/** The next sessions; one that has not begun can be moved or called off, which tells everyone expected. */
@Component({
  selector: 'saath-coming-up',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chip, Icon, MatIconButton, MatMenu, MatMenuItem, MatMenuTrigger, RouterLink, TranslocoDirective],
  templateUrl: './coming-up.html',
  styleUrl: './coming-up.css',
})
export class ComingUp {
  protected readonly words = inject(Words);
  protected readonly session = inject(Session);
  readonly #acts = inject(SessionActs);
  readonly #now = minuteClock();
  readonly upcoming = input.required<Group['upcoming']>();
  /** Where there is little room: so many, and where all of them are. */
  readonly first = input<number>();
  readonly all = input<readonly string[]>();
  readonly changed = output();
  protected readonly shown = computed(() => this.upcoming().slice(0, this.first()));

  protected mayChange(one: SessionItem): boolean {
    return this.session.may('sessions:write') && isAhead(one, this.#now());
  }
  protected isToday({ startsAt, timeZone }: SessionItem): boolean {
    return dayIn(startsAt, timeZone) === dayIn(this.#now(), timeZone);
  }
  protected day({ startsAt, timeZone }: SessionItem): string {
    return this.words.instantDay(startsAt, timeZone);
  }
  protected about({ roomName, expected }: SessionItem): string {
    const people = expected === 0 ? [] : [this.words.say('groups.expected', { count: expected })];
    return [...(roomName === null ? [] : [roomName]), ...people].join(' · ');
  }
  protected async cancel(one: SessionItem): Promise<void> {
    if (await this.#acts.cancel(one)) this.changed.emit();
  }
  protected async move(one: SessionItem): Promise<void> {
    if (await this.#acts.move(one)) this.changed.emit();
  }
}
