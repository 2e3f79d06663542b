import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Temporal } from '@saath/domain/kernel';
import type { SessionItem } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { peopleWords } from '../sessions/people-words.ts';
import { sessionPhase } from '../sessions/session-phase.ts';
import { whenWords } from '../sessions/when-words.ts';
import { dayIn } from '../ui/zoned-time.ts';
import { Chip, Icon, Kinds } from '../ui/index.ts';
import type { SessionConflict } from '../sessions/conflicts-by-session.ts';
import type { WeekEntry } from './week.ts';
import { Said } from '../ui/said.ts';

/** A session in the list of a week: its time, group and place, the number of people, and its state. */
@Component({
  selector: 'saath-session-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Said, Chip, Icon, RouterLink, TranslocoPipe],
  templateUrl: './session-line.html',
  styleUrl: './session-line.css',
})
export class SessionLine {
  readonly entry = input.required<WeekEntry<SessionItem>>();
  readonly now = input.required<Temporal.Instant>();
  /** The conflicts of the session with those of other groups. */
  readonly conflicts = input<readonly SessionConflict[]>([]);
  protected readonly words = inject(Words);
  protected readonly session = computed(() => this.entry().session);
  readonly #kinds = inject(Kinds);
  protected readonly kind = computed(() => this.#kinds.face(this.session().kind));
  protected readonly phase = computed(() => sessionPhase(this.session(), this.now()));

  protected movedFrom(): string | null {
    const { movedFrom, startsAt, timeZone } = this.session();
    if (movedFrom === null) return null;
    const sameDay = dayIn(movedFrom, timeZone) === dayIn(startsAt, timeZone);
    return sameDay ? this.words.time(movedFrom, timeZone) : whenWords(this.words, movedFrom, timeZone);
  }
  protected movedTo(): string {
    return whenWords(this.words, this.session().startsAt, this.session().timeZone);
  }
  protected about(): string {
    const { branchName, roomName, facilitators } = this.session();
    const parts = [
      this.words.inside(this.kind().name),
      branchName,
      roomName,
      facilitators.map(({ name }) => name).join(', '),
      peopleWords(this.words, this.session()),
    ];
    return parts.filter((part) => part !== null && part !== '').join(' · ');
  }
}
