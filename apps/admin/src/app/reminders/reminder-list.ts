import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import type { ReminderItem } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Avatar, Chip, Empty, Icon, TablePages } from '../ui/index.ts';
import { reasonWords, ruleWords, stateLook, type LogFilter } from './reminder-tone.ts';
import { ReminderLogStore } from './reminder-log-store.ts';

const channelIcons: Readonly<Record<string, string>> = { email: 'mail', sms: 'sms', whatsapp: 'chat', log: 'library_books' };

/** The messages of the store that is provided, each with its state in words, and a button to send it again where that helps. */
@Component({
  selector: 'saath-reminder-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Avatar, Chip, Empty, Icon, MatButton, RouterLink, TablePages, TranslocoPipe],
  templateUrl: './reminder-list.html',
  styleUrl: './reminder-list.css',
})
export class ReminderList {
  /** The filters that are offered beside all messages that were due. */
  readonly filters = input.required<readonly LogFilter[]>();
  /** Another filter; null is none. */
  readonly choose = output<LogFilter | null>();
  protected readonly store = inject(ReminderLogStore);
  protected readonly words = inject(Words);
  protected readonly look = stateLook;
  readonly #session = inject(Session);

  protected mayOpen(): boolean {
    return this.#session.may('members:read');
  }
  protected ruleKey({ rule }: ReminderItem): string {
    return `reminders.rule.${ruleWords(rule)}`;
  }
  /** The missing fact, and the place where it is added. */
  protected reason({ state, reason, channel }: ReminderItem): string | null {
    const code = reasonWords(state, reason);
    const name = this.words.say(`reminders.channel.${channel}`);
    return code === undefined ? null : this.words.say(`reminders.reason.${code}`, { channel: name });
  }
  protected icon({ channel }: ReminderItem): string {
    return channelIcons[channel] ?? 'chat';
  }
  protected when(at: string): string {
    const zone = this.#session.timeZone();
    return `${this.words.instantDay(at, zone, 'short')}, ${this.words.time(at, zone)}`;
  }
}
