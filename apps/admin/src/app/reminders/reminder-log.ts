import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatSnackBar } from '@angular/material/snack-bar';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Temporal } from '@saath/domain/kernel';
import { Api, type Query } from '../api/api.ts';
import { paged } from '../api/paged.ts';
import { Session } from '../api/session.ts';
import type { ReminderItem } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Avatar, Chip, Empty, Faces, Icon, More, Skeleton } from '../ui/index.ts';
import { isoOf } from '../ui/zoned-time.ts';
import { isLogFilter, logFilters, mayResend, reasonWords, ruleWords, stateLook, type LogFilter } from './reminder-tone.ts';

const channelIcons: Readonly<Record<string, string>> = { email: 'mail', sms: 'sms', whatsapp: 'chat', log: 'library_books' };

/** What became of every message, in words, with the one sensible remedy on its row. */
@Component({
  selector: 'saath-reminder-log',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Avatar, Chip, Empty, Faces, Icon, MatButton, More, RouterLink, Skeleton, TranslocoPipe],
  templateUrl: './reminder-log.html',
  styleUrl: './reminder-log.css',
})
export class ReminderLog {
  /** What the log is narrowed to, in the address. */
  readonly state = input<string>();
  protected readonly words = inject(Words);
  readonly #api = inject(Api);
  readonly #router = inject(Router);
  readonly #snackBar = inject(MatSnackBar);
  protected readonly session = inject(Session);

  protected readonly filters = logFilters;
  protected readonly filter = computed(() => {
    const state = this.state();
    return isLogFilter(state) ? state : null;
  });
  /** What parts what was due from what is to come. */
  readonly #now = signal(isoOf(Temporal.Now.instant()));
  protected readonly list = paged<ReminderItem>('/reminders', () => ({ ...this.#narrowed(), limit: 100 }));
  protected readonly busy = signal(false);

  protected look(item: ReminderItem) {
    return stateLook(item.state);
  }
  protected rule({ rule }: ReminderItem): string {
    return `reminders.rule.${ruleWords(rule)}`;
  }
  protected reason({ state, reason }: ReminderItem): string | null {
    const code = reasonWords(state, reason);
    return code === undefined ? null : `reminders.reason.${code}`;
  }
  protected icon({ channel }: ReminderItem): string {
    return channelIcons[channel] ?? 'chat';
  }
  protected when({ dueAt }: ReminderItem): string {
    const zone = this.session.timeZone();
    return `${this.words.instantDay(dueAt, zone, 'short')}, ${this.words.time(dueAt, zone)}`;
  }
  protected about({ groupName, startsAt }: ReminderItem): string {
    const zone = this.session.timeZone();
    return `${groupName} · ${this.words.instantDay(startsAt, zone, 'short')}, ${this.words.time(startsAt, zone)}`;
  }
  protected mayResend({ state }: ReminderItem): boolean {
    return this.session.may('reminders:write') && mayResend(state);
  }
  protected choose(filter: LogFilter | null): void {
    void this.#router.navigate([], { queryParams: { state: filter }, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected async resend({ id }: ReminderItem): Promise<void> {
    this.busy.set(true);
    try {
      await this.#api.post(`/reminders/${id}/resend`);
      this.#snackBar.open(this.words.say('reminders.resent'), undefined, { duration: 8000 });
      this.#now.set(isoOf(Temporal.Now.instant()));
      this.list.first.reload();
    } catch {
      this.#snackBar.open(this.words.say('reminders.resendProblem'), undefined, { duration: 8000, politeness: 'assertive' });
    }
    this.busy.set(false);
  }
  #narrowed(): Query {
    const filter = this.filter();
    if (filter === null) return { to: this.#now() };
    return filter === 'coming' ? { from: this.#now() } : { state: filter };
  }
}
