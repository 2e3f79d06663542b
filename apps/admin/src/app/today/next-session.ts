import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api.ts';
import type { SessionItem } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { isOpen, opensMinutesBefore, sessionPhase } from '../sessions/session-phase.ts';
import { waitWords } from '../sessions/wait-words.ts';
import { minutesBetween } from '../sessions/zoned-time.ts';
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
  readonly now = input.required<Date>();
  protected readonly words = inject(Words);
  protected readonly starting = signal(false);
  readonly #api = inject(Api);
  readonly #router = inject(Router);

  protected readonly kind = computed(() => kindFace(this.session()?.kind ?? ''));
  protected readonly running = computed(() => {
    const session = this.session();
    return session !== undefined && sessionPhase(session, this.now()) === 'running';
  });
  protected readonly open = computed(() => {
    const session = this.session();
    return session !== undefined && isOpen(session, this.now());
  });

  protected wait(session: SessionItem): string {
    return waitWords(this.words, minutesBetween(this.now(), session.startsAt));
  }
  protected opensAt(session: SessionItem): string {
    const at = new Date(new Date(session.startsAt).getTime() - opensMinutesBefore * 60_000);
    return this.words.time(at.toISOString(), session.timeZone);
  }
  protected place({ branchName, roomName }: SessionItem): string {
    return roomName === null ? branchName : `${branchName}, ${roomName}`;
  }
  protected leaders({ facilitators }: SessionItem): string {
    return this.words.list(facilitators.map(({ name }) => name));
  }

  /** The roster opens whatever becomes of the start: marks work without it, and finishing dates it to when it was planned. */
  protected async start(session: SessionItem): Promise<void> {
    this.starting.set(true);
    if (!this.running()) await Promise.allSettled([this.#api.post(`/sessions/${session.id}/start`)]);
    await this.#router.navigate(['/sessions', session.id, 'run']);
    this.starting.set(false);
  }
}
