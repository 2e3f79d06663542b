import { httpResource } from '@angular/common/http';
import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { lateFrom } from '@saath/domain/attendance';
import { Temporal } from '@saath/domain/kernel';
import { itemsOf } from '../../api/items-of.ts';
import { apiRoot } from '../../api/api.ts';
import { Session as SignedIn } from '../../api/session.ts';
import type { AttendanceState, AttentionItem, Group, Page, RosterItem, Session } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { isNote, isStart, isWaiting, isWalkIn, sessionSubject, type QueuedCommand } from '../../offline/command.ts';
import { CommandQueue } from '../../offline/command-queue.ts';
import { fromAddress } from '../../ui/from-address.ts';
import { Kinds } from '../../ui/kinds.ts';
import { minuteClock } from '../../ui/minute-clock.ts';
import { isoOf, minutesBetween } from '../../ui/zoned-time.ts';
import { isOpen, mayStart } from '../session-phase.ts';
import { markedOf, markWords, unmarked, type Marked, type Tap } from '../mark-words.ts';
import { MarkOutbox } from './mark-outbox.ts';
import { afterTap, type MarkConflict } from './mark-conflict.ts';
import { personContext } from './person-context.ts';
import { restOf, rosterRows, tally, type RosterRow } from './roster-rows.ts';
import { withStart } from './waiting-start.ts';
import { walkInState } from './walk-in-state.ts';

/** After ten hours the timer says nothing about the session any more. */
const longestTimer = 600;

/** The state of a page that runs one session: the session, its roster with the marks of this device, the selected person, and undo. */
@Injectable()
export class RunSessionStore {
  readonly id = fromAddress('');
  readonly #outbox = inject(MarkOutbox);
  readonly #queue = inject(CommandQueue);
  readonly #signedIn = inject(SignedIn);
  readonly #words = inject(Words);
  readonly #kinds = inject(Kinds);
  readonly #now = minuteClock();
  readonly #kind = computed(() => this.#kinds.of(this.session()?.kind ?? ''));

  readonly loaded = httpResource<Session>(() => (this.id() === '' ? undefined : `${apiRoot}/sessions/${this.id()}`));
  readonly session = computed(() => (this.loaded.hasValue() ? withStart(this.loaded.value(), this.#queue.rows()) : undefined));
  /** Whether people can be marked now. */
  readonly isOpen = computed(() => {
    const session = this.session();
    return session !== undefined && (session.state === 'held' || isOpen(session, this.#now()));
  });
  /** Whether there is a roster: a kind that records only a headcount has none. */
  readonly hasRoster = computed(() => {
    const session = this.session();
    return session !== undefined && session.confidentiality !== 'headcount' && this.isOpen();
  });
  readonly mayAdd = computed(() => this.#signedIn.may('attendance:write'));
  readonly maySearch = computed(() => this.#signedIn.may('members:read'));
  readonly mayWrite = computed(() => this.#signedIn.may('records:write'));
  /** Minutes since the start; null before it, and long after it. */
  readonly elapsed = computed(() => {
    const session = this.session();
    if (session?.state !== 'planned') return null;
    const minutes = minutesBetween(session.startedAt ?? session.startsAt, this.#now());
    return minutes > 0 && minutes < longestTimer ? minutes : null;
  });

  /** The moment from which a person who comes is late; undefined for kinds that do not mark people so, and once the session is over. */
  readonly lateFrom = computed(() => {
    const session = this.session();
    const kind = this.#kind();
    if (session?.state !== 'planned' || kind === undefined || !this.hasRoster()) return undefined;
    const instant = (at: string) => Temporal.Instant.from(at);
    const startedAt = session.startedAt === null ? null : instant(session.startedAt);
    const from = lateFrom({ startsAt: instant(session.startsAt), startedAt }, { ...kind, lateAfter: session.lateAfter });
    return from === undefined ? undefined : isoOf(from);
  });
  /** The planned length in minutes. */
  readonly length = computed(() => {
    const session = this.session();
    return session === undefined ? 0 : minutesBetween(session.startsAt, session.endsAt);
  });
  readonly roster = httpResource<Page<RosterItem>>(() => (this.hasRoster() ? `${apiRoot}/sessions/${this.id()}/roster` : undefined));
  readonly #walkIns = signal<readonly RosterItem[]>([]);
  readonly rows = computed(() => rosterRows(itemsOf(this.roster), this.#walkIns(), this.#outbox.stands(), this.length()));
  /** People who walked in and whom the server does not know of yet. */
  readonly waitingWalkIns = computed(() =>
    this.#queue
      .rows()
      .filter(isWalkIn)
      .filter((row) => isWaiting(row) && row.command.sessionId === this.id()),
  );
  readonly tally = computed(() => tally(this.rows()));
  readonly states = computed(() => this.rows().map(({ state }) => state));

  /** Loaded once for every person, so that going from person to person needs no connection. */
  readonly #group = httpResource<Group>(() => this.#pathFor('groups:read', `/groups/${this.session()?.groupId}`));
  readonly #attention = httpResource<Page<AttentionItem>>(() =>
    this.#pathFor('attention:read', `/attention?sessionId=${this.id()}&limit=200`),
  );
  readonly selected = signal<string | null>(null);
  /** The person the pane shows: the first one, until another is selected. */
  readonly current = computed(() => this.#selectedRow() ?? this.rows()[0]);
  readonly context = computed(() =>
    personContext(this.current()?.personId ?? '', this.#group.hasValue() ? this.#group.value() : undefined, itemsOf(this.#attention)),
  );

  /** The last mark in words, for screen readers. */
  readonly announcement = signal('');
  readonly syncText = computed(() => {
    const count = this.#outbox.waiting();
    if (count === 0) return this.#words.say('sessions.run.saved');
    const isMoving = this.#outbox.online() && !this.#outbox.unreachable() && this.#outbox.refused() === null;
    return isMoving ? this.#words.say('sessions.run.saving') : this.#words.say('sessions.run.waits', { count });
  });
  readonly #history: { readonly row: RosterRow; readonly mark: Marked }[] = [];
  /** The mark that was just made, in words, until it is taken back. */
  readonly undoable = signal<string | null>(null);
  readonly mayStart = computed(() => {
    const session = this.session();
    return session !== undefined && this.#signedIn.may('sessions:write') && mayStart(session, this.#now());
  });
  readonly mayUndoStart = computed(() => {
    const session = this.session();
    return session?.state === 'planned' && session.startedAt !== null && this.#signedIn.may('sessions:write');
  });

  constructor() {
    this.#queue.sent.pipe(takeUntilDestroyed()).subscribe((rows) => this.#follow(rows));
    this.#queue.sentUnseen.pipe(takeUntilDestroyed()).subscribe((about) => this.#reload(about));
    effect(() => {
      const id = this.id();
      if (id !== '') untracked(() => this.#outbox.open(id));
    });
    effect(() => {
      // A colleague has finished the session: a head count stored on this device is of no more use.
      if (this.session()?.state === 'held' && this.#outbox.counted() !== null) this.#outbox.count(null);
    });
  }

  rowOf({ personId }: Pick<MarkConflict, 'personId'>): RosterRow | undefined {
    return this.rows().find((row) => row.personId === personId);
  }
  /** Sets the tapped mark, or clears it when it is set already. A walk-in without a mark is off the roster, where only undo brings them back. */
  tap(row: RosterRow, tapped: AttendanceState | Tap): void {
    // A button of the row stands for the mark of the kind's own that counts alike.
    const wanted = typeof tapped === 'object' ? tapped : { state: tapped, own: row.state === tapped ? row.own : null };
    const stands = markedOf(row);
    this.#change(row, afterTap(stands, row.walkIn && stands.state !== null ? stands : wanted));
  }
  tapSelected(tapped: AttendanceState): void {
    const row = this.#selectedRow();
    if (row !== undefined) this.tap(row, tapped);
  }
  /** Says how many minutes of the session a person missed who was there for a part of it. */
  miss({ personId, state }: RosterRow, minutes: number): void {
    this.#outbox.mark(personId, state, { minutes: restOf(this.length(), minutes) });
  }
  /** Takes the last tap back. */
  undo(): void {
    const last = this.#history.pop();
    this.undoable.set(null);
    if (last === undefined) return;
    this.#outbox.mark(last.row.personId, last.mark.state, last.mark);
    this.#say(last.row, last.mark);
  }
  /** Selects the next or previous person; at either end the selection stays. */
  move(by: 1 | -1): RosterRow | undefined {
    const rows = this.rows();
    const index = rows.findIndex(({ personId }) => personId === this.selected());
    const next = rows[Math.max(0, Math.min(rows.length - 1, index + by))];
    if (next !== undefined) this.selected.set(next.personId);
    return next;
  }
  /** Adds a person to the sheet. The mark of a person whom the server has marked can be taken back like the others. */
  addWalkIn(person: RosterItem): void {
    this.#walkIns.update((all) => [...all, person]);
    const row = { ...person, ...unmarked, missed: null, walkIn: true };
    if (person.mark === null) this.#change(row, { state: walkInState(this.#kind()), own: null });
    else {
      this.roster.reload();
      this.#note(row, markedOf(person.mark));
    }
  }

  /** Follows the commands that the server has taken: they are shown at once, and then as the server has them. */
  #follow(sent: readonly QueuedCommand[]): void {
    if (sent.some((row) => isWalkIn(row) && row.command.sessionId === this.id())) this.roster.reload();
    if (!sent.some((row) => (isNote(row) || isStart(row)) && row.command.sessionId === this.id())) return;
    if (this.loaded.hasValue()) this.loaded.set(withStart(this.loaded.value(), sent));
    this.loaded.reload();
  }
  /** Marks that the service worker sent while this page opened are not among the commands of the page, nor on a roster that was read before. */
  #reload(about: readonly string[]): void {
    if (!about.includes(sessionSubject(this.id()))) return;
    this.roster.reload();
    this.loaded.reload();
  }
  #selectedRow(): RosterRow | undefined {
    return this.rows().find(({ personId }) => personId === this.selected());
  }
  /** Marks a person so that the mark can be taken back. */
  #change(row: RosterRow, mark: Marked): void {
    this.#outbox.mark(row.personId, mark.state, mark);
    this.#note(row, mark);
  }
  /** Says a mark that was just made, so that it can be taken back. */
  #note(row: RosterRow, mark: Marked): void {
    this.#history.push({ row, mark: markedOf(row) });
    this.#say(row, mark);
    this.undoable.set(this.announcement());
  }
  #say({ personId, displayName }: RosterRow, mark: Marked): void {
    this.selected.set(personId);
    const state = markWords(this.#words, this.#kind(), mark);
    this.announcement.set(this.#words.say('sessions.run.marked', { name: displayName, state }));
  }
  #pathFor(permission: string, path: string): string | undefined {
    return this.hasRoster() && this.#signedIn.may(permission) ? apiRoot + path : undefined;
  }
}
