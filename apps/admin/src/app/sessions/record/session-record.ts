import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { apiRoot } from '../../api/api.ts';
import { Session as SignedIn } from '../../api/session.ts';
import type { AttendanceState, Page, RosterItem, Session } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { Avatar, Chip, Faces, Icon, KindChip, Skeleton, type StatusTone } from '../../ui/index.ts';
import { minuteClock } from '../../ui/minute-clock.ts';
import { SessionActs } from '../session-acts.ts';
import { isAhead, isOpen, mayCorrect, sessionPhase, type SessionPhase } from '../session-phase.ts';
import { whenWords } from '../when-words.ts';
import { markLooks } from '../run/mark-looks.ts';
import { rosterRows, tally } from '../run/roster-rows.ts';
import { dayIn } from '../../ui/zoned-time.ts';

const phaseLooks: Readonly<Record<SessionPhase, { readonly tone: StatusTone; readonly icon: string }>> = {
  upcoming: { tone: 'info', icon: 'schedule' },
  running: { tone: 'info', icon: 'play_arrow' },
  unfinished: { tone: 'caution', icon: 'error' },
  done: { tone: 'positive', icon: 'check' },
  cancelled: { tone: 'neutral', icon: 'event_busy' },
};
const markIcons = new Map(markLooks.map(({ state, icon }) => [state, icon]));
const markTones: Readonly<Partial<Record<AttendanceState, StatusTone>>> = { present: 'positive', late: 'caution', excused: 'info' };

/** What stands in the book about one session; what has not begun can still be cancelled or moved. */
@Component({
  selector: 'saath-session-record',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Avatar, Chip, Faces, Icon, KindChip, MatButton, RouterLink, Skeleton, TranslocoPipe],
  templateUrl: './session-record.html',
  styleUrl: './session-record.css',
})
export class SessionRecord {
  readonly id = input.required<string>();
  protected readonly words = inject(Words);
  readonly #signedIn = inject(SignedIn);
  readonly #acts = inject(SessionActs);
  readonly #now = minuteClock();

  protected readonly loaded = httpResource<Session>(() => `${apiRoot}/sessions/${this.id()}`);
  protected readonly session = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  readonly #named = computed(() => this.session() !== undefined && this.session()?.confidentiality !== 'headcount');
  protected readonly roster = httpResource<Page<RosterItem>>(() => (this.#named() ? `${apiRoot}/sessions/${this.id()}/roster` : undefined));
  protected readonly people = computed(() => (this.roster.hasValue() ? this.roster.value().items : []));
  /** Once it is over: how many of those on the sheet came. */
  protected readonly came = computed(() => {
    if (this.phase() !== 'done' || this.people().length === 0) return undefined;
    const { came, total } = tally(rosterRows(this.people(), [], new Map()));
    return { came, total };
  });
  /** Nobody was at a session that was called off. */
  protected readonly heading = computed(() => {
    const headings: Partial<Record<SessionPhase, string>> = { upcoming: 'expected', cancelled: 'was-expected' };
    return `sessions.record.${headings[this.phase()] ?? 'people'}`;
  });
  protected readonly mayWrite = computed(() => this.#signedIn.may('records:write'));
  protected readonly phase = computed(() => {
    const session = this.session();
    return session === undefined ? 'upcoming' : sessionPhase(session, this.#now());
  });
  protected readonly look = computed(() => phaseLooks[this.phase()]);
  protected readonly runs = computed(() => {
    const session = this.session();
    return (
      session !== undefined && this.#signedIn.may('sessions:write') && (mayCorrect(session, this.#now()) || isOpen(session, this.#now()))
    );
  });
  protected readonly mayChange = computed(() => {
    const session = this.session();
    return session !== undefined && this.#signedIn.may('sessions:write') && isAhead(session, this.#now());
  });

  protected when({ startsAt, endsAt, timeZone }: Session): string {
    return `${this.words.instantDay(startsAt, timeZone)}, ${this.words.say('sessions.run.time', { from: this.words.time(startsAt, timeZone), to: this.words.time(endsAt, timeZone) })}`;
  }
  protected movedFrom({ movedFrom, timeZone }: Session): string | null {
    return movedFrom === null ? null : whenWords(this.words, movedFrom, timeZone);
  }
  protected day({ startsAt, timeZone }: Session): string {
    return dayIn(startsAt, timeZone);
  }
  protected leaders({ facilitators }: Session): string {
    return facilitators.length === 0 ? this.words.say('sessions.record.nobody') : this.words.list(facilitators.map(({ name }) => name));
  }
  /** Whoever was expected and not marked at a finished session counts as absent, and is shown so. */
  protected state({ mark }: RosterItem): AttendanceState | null {
    return mark?.state ?? (this.phase() === 'done' ? 'absent' : null);
  }
  protected tone(state: AttendanceState): StatusTone {
    return markTones[state] ?? 'neutral';
  }

  protected icon(state: AttendanceState): string {
    return markIcons.get(state) ?? 'remove';
  }
  protected hasPage({ personKind }: RosterItem): boolean {
    return personKind === 'member' && this.#signedIn.may('members:read');
  }

  protected async note(session: Session): Promise<void> {
    if (await this.#acts.note(session)) this.loaded.reload();
  }
  protected async cancel(session: Session): Promise<void> {
    if (await this.#acts.cancel(session)) this.loaded.reload();
  }
  protected async move(session: Session): Promise<void> {
    if (await this.#acts.move(session)) this.loaded.reload();
  }
}
