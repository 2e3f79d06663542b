import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { planningWeeks } from '@saath/domain/sessions';
import { Session } from '../api/session.ts';
import { Words } from '../i18n/words.ts';
import { peopleWords } from '../sessions/people-words.ts';
import { mayRestore } from '../sessions/session-phase.ts';
import { whenWords } from '../sessions/when-words.ts';
import { Chip, Icon, KindChip } from '../ui/index.ts';
import { minuteClock } from '../ui/minute-clock.ts';
import { dayIn, hasCome } from '../ui/zoned-time.ts';
import type { CalendarEntry } from './calendar-entry.ts';
import { ConflictRemedies } from '../sessions/conflict-remedies.ts';

/** The chosen session, its conflicts, and the actions on it: the way to move a session without a mouse. */
@Component({
  selector: 'saath-session-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chip, ConflictRemedies, Icon, KindChip, MatButton, MatIconButton, RouterLink, TranslocoPipe],
  templateUrl: './session-panel.html',
  styleUrl: './session-panel.css',
})
export class SessionPanel {
  readonly entry = input.required<CalendarEntry>();
  readonly closed = output();
  readonly moved = output();
  readonly cancelled = output();
  readonly led = output();
  /** Whether the reader may name other people to lead the session. */
  readonly mayName = input(false);
  readonly restored = output();
  /** A way out of a conflict was taken. */
  readonly remedied = output();
  protected readonly words = inject(Words);
  readonly #session = inject(Session);
  readonly #now = minuteClock();
  protected readonly weeks = planningWeeks;
  protected readonly session = computed(() => this.entry().session);
  /** The session, unless it is only expected. */
  protected readonly planned = computed(() => {
    const entry = this.entry();
    return entry.phase === 'expected' ? undefined : entry.session;
  });
  protected readonly mayRestore = computed(() => {
    const session = this.planned();
    return session !== undefined && !session.isGuest && this.#session.may('sessions:write') && mayRestore(session, this.#now());
  });
  protected readonly mayChangeFollowing = computed(
    () =>
      this.planned()?.isGuest !== true &&
      this.#session.may('groups:write') &&
      !hasCome(this.session().startsAt, this.#now()) &&
      !this.entry().left,
  );
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  constructor() {
    // What was chosen by key is read out and can be acted on at once.
    afterRenderEffect(() => {
      if (this.entry().id !== '') this.heading().nativeElement.focus();
    });
  }
  protected day(): string {
    return dayIn(this.session().startsAt, this.session().timeZone);
  }
  protected when(): string {
    return whenWords(this.words, this.session().startsAt, this.session().timeZone);
  }
  protected about(): string {
    const { branchName, roomName, facilitators } = this.session();
    const names = facilitators.map(({ name }) => name).join(', ');
    const planned = this.planned();
    return [branchName, roomName, names, planned === undefined ? '' : peopleWords(this.words, planned)]
      .filter((part) => part !== null && part !== '')
      .join(' · ');
  }
}
