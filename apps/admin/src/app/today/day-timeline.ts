import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Temporal } from '@saath/domain/kernel';
import type { SessionItem } from '../api/shapes.ts';
import { Session } from '../api/session.ts';
import { Words } from '../i18n/words.ts';
import { peopleWords } from '../sessions/people-words.ts';
import { placeWords } from '../sessions/session-words.ts';
import { waitWords } from '../sessions/wait-words.ts';
import { dayIn, isoOf, minutesBetween } from '../ui/zoned-time.ts';
import { Chip } from '../ui/chip.ts';
import { Icon } from '../ui/icon.ts';
import { Kinds } from '../ui/kinds.ts';
import type { DayEntry } from './day-entries.ts';

/** The day's sessions from top to bottom, with a line at the present time. */
@Component({
  selector: 'saath-day-timeline',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chip, Icon, RouterLink, TranslocoPipe],
  templateUrl: './day-timeline.html',
  styleUrls: ['./card.css', './day-timeline.css'],
})
export class DayTimeline {
  readonly entries = input.required<readonly DayEntry<SessionItem>[]>();
  readonly now = input.required<Temporal.Instant>();
  readonly date = input.required<string>();
  /** How many sessions of the day are not listed. */
  readonly more = input(0);
  protected readonly words = inject(Words);
  readonly #session = inject(Session);
  readonly #kinds = inject(Kinds);

  protected clock(): string {
    return this.words.time(isoOf(this.now()), this.#session.timeZone());
  }
  protected minutes({ startsAt, endsAt }: SessionItem): number {
    return minutesBetween(startsAt, endsAt);
  }
  protected wait({ startsAt }: SessionItem): string {
    return waitWords(this.words, minutesBetween(this.now(), startsAt));
  }
  protected isSoon({ startsAt }: SessionItem): boolean {
    return minutesBetween(this.now(), startsAt) <= 60;
  }
  protected colour({ kind }: SessionItem): string {
    return `var(--saath-kind-${this.#kinds.face(kind).colour})`;
  }

  /** Since when where it began the day before, the place, how many people are expected or attended, and the time before a move. */
  protected about(session: SessionItem): string {
    return [this.#since(session), placeWords(session), peopleWords(this.words, session), this.#moved(session)]
      .filter((part) => part !== '')
      .join(' · ');
  }
  /** The day on which a session began that goes on after midnight. */
  #since({ startsAt, timeZone }: SessionItem): string {
    if (dayIn(startsAt, this.#session.timeZone()) >= this.date()) return '';
    return this.words.say('today.day.since', { day: this.words.instantDay(startsAt, timeZone, 'short') });
  }
  #moved({ movedFrom, startsAt, timeZone }: SessionItem): string {
    if (movedFrom === null) return '';
    const time = this.words.time(movedFrom, timeZone);
    const sameDay = dayIn(movedFrom, timeZone) === dayIn(startsAt, timeZone);
    const when = sameDay ? time : `${this.words.instantDay(movedFrom, timeZone)}, ${time}`;
    return this.words.say('today.day.movedFrom', { when });
  }
}
