import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Temporal } from '@saath/domain/kernel';
import type { SessionItem } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { SessionActs } from '../sessions/session-acts.ts';
import { isOpen, opensMinutesBefore, sessionPhase } from '../sessions/session-phase.ts';
import { waitWords } from '../sessions/wait-words.ts';
import { addMinutes, minutesBetween } from '../ui/zoned-time.ts';
import { Icon, Ring, kindFace } from '../ui/index.ts';

/** The stage: the one session that is next or under way, and the button that opens its roster. */
@Component({
  selector: 'saath-next-session',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, Ring, RouterLink, TranslocoPipe],
  templateUrl: './next-session.html',
  styleUrl: './next-session.css',
})
export class NextSession {
  readonly session = input<SessionItem>();
  readonly now = input.required<Temporal.Instant>();
  protected readonly words = inject(Words);
  protected readonly starting = signal(false);
  readonly #acts = inject(SessionActs);

  protected readonly kind = computed(() => kindFace(this.session()?.kind ?? ''));
  protected readonly running = computed(() => {
    const session = this.session();
    return session !== undefined && sessionPhase(session, this.now()) === 'running';
  });
  protected readonly open = computed(() => {
    const session = this.session();
    return session !== undefined && isOpen(session, this.now());
  });

  protected begun({ startedAt, marked }: SessionItem): boolean {
    return startedAt !== null || marked > 0;
  }
  protected wait(session: SessionItem): string {
    return waitWords(this.words, minutesBetween(this.now(), session.startsAt));
  }
  protected opensAt(session: SessionItem): string {
    return this.words.time(addMinutes(session.startsAt, -opensMinutesBefore), session.timeZone);
  }
  protected place({ branchName, roomName }: SessionItem): string {
    return roomName === null ? branchName : `${branchName}, ${roomName}`;
  }
  protected leaders({ facilitators }: SessionItem): string {
    return this.words.list(facilitators.map(({ name }) => name));
  }

  protected async start(session: SessionItem): Promise<void> {
    this.starting.set(true);
    await this.#acts.run(session);
    this.starting.set(false);
  }
}
