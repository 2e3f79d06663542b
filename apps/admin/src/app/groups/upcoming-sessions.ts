import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import type { Group, SessionItem } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { minuteClock } from '../ui/minute-clock.ts';
import { SessionActions } from '../sessions/session-actions.ts';
import { peopleWords } from '../sessions/people-words.ts';
import { isAhead, mayRestore } from '../sessions/session-phase.ts';
import { timeRange } from '../sessions/session-words.ts';
import { dayIn } from '../ui/zoned-time.ts';
import { Chip, DayTile, Icon } from '../ui/index.ts';

/** The next sessions of a group. A session that has not begun can be moved or cancelled, and a cancellation undone. */
@Component({
  selector: 'saath-upcoming-sessions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chip, DayTile, Icon, MatButton, MatIconButton, MatMenu, MatMenuItem, MatMenuTrigger, RouterLink, TranslocoDirective],
  templateUrl: './upcoming-sessions.html',
  styleUrl: './upcoming-sessions.css',
})
export class UpcomingSessions {
  protected readonly words = inject(Words);
  protected readonly session = inject(Session);
  readonly #actions = inject(SessionActions);
  readonly #now = minuteClock();
  readonly upcoming = input.required<Group['upcoming']>();
  /** The group, where sessions can be added to it. */
  readonly group = input<Group>();
  /** Where there is little room: how many are shown, and the address of all of them. */
  readonly first = input<number>();
  readonly all = input<readonly string[]>();
  readonly changed = output();
  protected readonly shown = computed(() => this.upcoming().slice(0, this.first()));

  protected mayChange(one: SessionItem): boolean {
    return this.session.may('sessions:write') && isAhead(one, this.#now());
  }
  protected mayRestore(one: SessionItem): boolean {
    return this.session.may('sessions:write') && mayRestore(one, this.#now());
  }
  protected isToday({ startsAt, timeZone }: SessionItem): boolean {
    return dayIn(startsAt, timeZone) === dayIn(this.#now(), timeZone);
  }
  protected dayOf({ startsAt, timeZone }: SessionItem): string {
    return dayIn(startsAt, timeZone);
  }
  protected day({ startsAt, timeZone }: SessionItem): string {
    return this.words.instantDay(startsAt, timeZone);
  }
  protected time(one: SessionItem): string {
    return timeRange(this.words, one);
  }
  protected about(one: SessionItem): string {
    return [one.roomName, peopleWords(this.words, one)].filter((part) => part !== null && part !== '').join(' · ');
  }
  protected async cancel(one: SessionItem): Promise<void> {
    if (await this.#actions.cancel(one)) this.changed.emit();
  }
  protected async restore(one: SessionItem): Promise<void> {
    if (await this.#actions.restore(one)) this.changed.emit();
  }
  protected async add(group: Group): Promise<void> {
    if (await this.#actions.addTo(group)) this.changed.emit();
  }
  protected async lead(group: Group): Promise<void> {
    if (await this.#actions.leadSeveral(group)) this.changed.emit();
  }
  protected async move(one: SessionItem): Promise<void> {
    if (await this.#actions.move(one)) this.changed.emit();
  }
}
