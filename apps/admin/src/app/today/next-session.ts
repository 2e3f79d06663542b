import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Temporal } from '@saath/domain/kernel';
import type { SessionItem } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { SessionActions } from '../sessions/session-actions.ts';
import { hasBegun, isOpen, sessionPhase } from '../sessions/session-phase.ts';
import { opensAtWords, placeWords, timeRange } from '../sessions/session-words.ts';
import { waitWords } from '../sessions/wait-words.ts';
import { minutesBetween } from '../ui/zoned-time.ts';
import { Icon } from '../ui/icon.ts';
import { Kinds } from '../ui/kinds.ts';
import { LocalisedText } from '../ui/localised-text.ts';
import { Ring } from '../ui/ring.ts';

/** The session that is next or under way, and the button that opens its roster. */
@Component({
  selector: 'saath-next-session',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalisedText, Icon, Ring, RouterLink, TranslocoPipe],
  templateUrl: './next-session.html',
  styleUrl: './next-session.css',
})
export class NextSession {
  readonly session = input<SessionItem>();
  readonly now = input.required<Temporal.Instant>();
  protected readonly words = inject(Words);
  protected readonly hasBegun = hasBegun;
  protected readonly placeWords = placeWords;
  readonly #actions = inject(SessionActions);
  readonly #kinds = inject(Kinds);

  protected readonly kind = computed(() => this.#kinds.face(this.session()?.kind ?? ''));
  protected readonly running = computed(() => {
    const session = this.session();
    return session !== undefined && sessionPhase(session, this.now()) === 'running';
  });
  protected readonly open = computed(() => {
    const session = this.session();
    return session !== undefined && isOpen(session, this.now());
  });

  protected time(session: SessionItem): string {
    return timeRange(this.words, session);
  }
  protected wait(session: SessionItem): string {
    return waitWords(this.words, minutesBetween(this.now(), session.startsAt));
  }
  protected opensAt(session: SessionItem): string {
    return opensAtWords(this.words, session);
  }
  protected facilitators({ facilitators }: SessionItem): string {
    return this.words.list(facilitators.map(({ name }) => name));
  }

  protected run(session: SessionItem): Promise<void> {
    return this.#actions.run(session);
  }
}
