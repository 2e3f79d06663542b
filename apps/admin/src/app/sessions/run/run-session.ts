import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, ElementRef, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { BreakpointObserver } from '@angular/cdk/layout';
import { MatBottomSheet } from '@angular/material/bottom-sheet';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatSnackBar } from '@angular/material/snack-bar';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Temporal } from '@saath/domain/kernel';
import { firstValueFrom } from 'rxjs';
import { apiRoot } from '../../api/api.ts';
import { Session as SignedIn } from '../../api/session.ts';
import type { AttendanceState, AttentionItem, Group, MemberItem, Page, RosterItem, Session } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { Privacy } from '../../shell/privacy.ts';
import { SingleKeys } from '../../shell/single-keys.ts';
import { Empty, Faces, Icon, Skeleton, kindFace } from '../../ui/index.ts';
import { minuteClock } from '../../ui/minute-clock.ts';
import { SessionActs } from '../session-acts.ts';
import { isOpen, opensMinutesBefore } from '../session-phase.ts';
import { addMinutes, hasCome, minutesBetween } from '../../ui/zoned-time.ts';
import { AttendanceRing } from './attendance-ring.ts';
import { ConflictCard } from './conflict-card.ts';
import { FinishDialog, type FinishGiven } from './finish-dialog.ts';
import { FullWindow } from './full-window.ts';
import { HeadcountForm } from './headcount-form.ts';
import { knownOf } from './known-of.ts';
import { MarkOutbox } from './mark-outbox.ts';
import { afterTap, type MarkConflict } from './mark-conflict.ts';
import { PersonDetail } from './person-detail.ts';
import { PersonSheet, type PersonGiven } from './person-sheet.ts';
import { rosterKey } from './roster-keys.ts';
import { RosterRowView } from './roster-row.ts';
import { rosterRows, tally, type RosterRow } from './roster-rows.ts';
import { SyncBanner } from './sync-banner.ts';
import { WalkInDialog, type WalkInGiven } from './walk-in-dialog.ts';
import { asWalkIn, walkInState } from './walk-in-state.ts';

/** From this width on there is room for a person beside the roster. */
const twoPanes = '(min-width: 905px)';

/** Runs a session on the whole window: one tap per person, kept on this device first, sent when it can be. */
@Component({
  selector: 'saath-run-session',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AttendanceRing,
    ConflictCard,
    Empty,
    Faces,
    FullWindow,
    HeadcountForm,
    Icon,
    MatButton,
    MatIconButton,
    PersonDetail,
    RosterRowView,
    RouterLink,
    Skeleton,
    SyncBanner,
    TranslocoPipe,
  ],
  providers: [MarkOutbox],
  templateUrl: './run-session.html',
  styleUrl: './run-session.css',
  host: { class: 'full-window', '(document:keydown)': 'press($event)' },
})
export class RunSession {
  readonly id = input.required<string>();
  protected readonly outbox = inject(MarkOutbox);
  protected readonly words = inject(Words);
  protected readonly privacy = inject(Privacy);
  readonly #acts = inject(SessionActs);
  readonly #dialog = inject(MatDialog);
  readonly #snackBar = inject(MatSnackBar);
  readonly #router = inject(Router);
  readonly #sheets = inject(MatBottomSheet);
  readonly #breakpoints = inject(BreakpointObserver);
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly #signedIn = inject(SignedIn);
  readonly #singleKeys = inject(SingleKeys);

  protected readonly now = minuteClock();
  protected readonly loaded = httpResource<Session>(() => `${apiRoot}/sessions/${this.id()}`);
  protected readonly session = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  protected readonly named = computed(() => {
    const session = this.session();
    return session !== undefined && session.confidentiality !== 'headcount' && this.open();
  });
  protected readonly roster = httpResource<Page<RosterItem>>(() => (this.named() ? `${apiRoot}/sessions/${this.id()}/roster` : undefined));
  /** Loaded once for everybody, so that going from person to person needs no connection. */
  readonly #group = httpResource<Group>(() => this.#about('groups:read', `/groups/${this.session()?.groupId}`));
  readonly #attention = httpResource<Page<AttentionItem>>(() => this.#about('attention:read', '/attention?limit=200'));
  readonly #walkIns = signal<readonly RosterItem[]>([]);
  protected readonly rows = computed(() =>
    rosterRows(this.roster.hasValue() ? this.roster.value().items : [], this.#walkIns(), this.outbox.stands()),
  );
  protected readonly tally = computed(() => tally(this.rows()));
  protected readonly states = computed(() => this.rows().map(({ state }) => state));
  protected readonly mayAdd = computed(() => this.#signedIn.may('members:read'));
  protected readonly mayWrite = computed(() => this.#signedIn.may('records:write'));
  protected readonly selected = signal<string | null>(null);
  /** Whom the pane is about: the first, until somebody is chosen. */
  protected readonly current = computed(() => this.rows().find(({ personId }) => personId === this.selected()) ?? this.rows()[0]);
  protected readonly known = computed(() =>
    knownOf(
      this.current()?.personId ?? '',
      this.#group.hasValue() ? this.#group.value() : undefined,
      this.#attention.hasValue() ? this.#attention.value().items : [],
    ),
  );
  readonly #taken: { readonly row: RosterRow; readonly state: AttendanceState | null }[] = [];
  protected readonly said = signal('');

  protected readonly open = computed(() => {
    const session = this.session();
    return session !== undefined && (session.state === 'held' || isOpen(session, this.now()));
  });
  protected readonly elapsed = computed(() => {
    const session = this.session();
    if (session?.state !== 'planned') return null;
    const minutes = minutesBetween(session.startedAt ?? session.startsAt, this.now());
    return minutes > 0 && minutes < 600 ? minutes : null;
  });

  constructor() {
    effect(() => {
      const id = this.id();
      untracked(() => this.outbox.open(id));
    });
    effect(() => {
      // Somebody else has finished it: a count that waited here is of no more use.
      if (this.session()?.state === 'held' && this.outbox.counted() !== null) this.outbox.count(null);
    });
    effect(() => {
      if (this.outbox.finished()) void this.#leave();
    });
  }

  #about(permission: string, path: string): string | undefined {
    return this.named() && this.#signedIn.may(permission) ? apiRoot + path : undefined;
  }
  /** Where the taps are, in a word or two. */
  protected sync(): string {
    if (this.outbox.waiting() === 0) return this.words.say('sessions.run.saved');
    const goes = this.outbox.online() && !this.outbox.unreachable() && this.outbox.refused() === null;
    return goes ? this.words.say('sessions.run.saving') : this.words.say('sessions.run.waits', { count: this.outbox.waiting() });
  }
  protected about({ kind, branchName, roomName, startsAt, endsAt, timeZone }: Session): string {
    const time = this.words.say('sessions.run.time', { from: this.words.time(startsAt, timeZone), to: this.words.time(endsAt, timeZone) });
    return [kindFace(kind).name[this.words.language()], roomName === null ? branchName : `${branchName}, ${roomName}`, time].join(' · ');
  }
  protected opensAt({ startsAt, timeZone }: Session): string {
    return this.words.time(addMinutes(startsAt, -opensMinutesBefore), timeZone);
  }
  protected personOf(conflict: MarkConflict): RosterRow | undefined {
    return this.rows().find(({ personId }) => personId === conflict.personId);
  }

  protected tap(row: RosterRow, tapped: AttendanceState): void {
    const state = afterTap(row.state, row.walkIn ? (row.state ?? tapped) : tapped);
    this.#taken.push({ row, state: row.state });
    this.#mark(row, state);
    if (row.walkIn && state === null) void this.#offerUndo();
  }
  #mark(row: RosterRow, state: AttendanceState | null): void {
    this.outbox.mark(row.personId, state);
    this.selected.set(row.personId);
    this.said.set(
      this.words.say('sessions.run.marked', { name: row.displayName, state: this.words.say(`sessions.state.${state ?? 'none'}`) }),
    );
  }
  #undo(): void {
    const last = this.#taken.pop();
    if (last !== undefined) this.#mark(last.row, last.state);
  }
  /** Whoever came in and was cleared is off the sheet, where no second tap can bring them back. */
  async #offerUndo(): Promise<void> {
    const bar = this.#snackBar.open(this.said(), this.words.say('sessions.run.undo'), { duration: 8000 });
    await firstValueFrom(bar.onAction(), { defaultValue: null }).then((acted) => (acted === null ? undefined : this.#undo()));
  }

  /** Beside the roster where there is room, else on a sheet over it. */
  protected async more(row: RosterRow, { kind, timeZone }: Session): Promise<void> {
    this.selected.set(row.personId);
    if (this.#breakpoints.isMatched(twoPanes)) return;
    const data: PersonGiven = { row: this.current, known: this.known, kind, timeZone };
    const opened = this.#sheets.open<PersonSheet, PersonGiven, AttendanceState>(PersonSheet, {
      data,
      autoFocus: 'first-heading',
      ariaLabel: this.words.say('sessions.run.attendance', { name: row.displayName }),
    });
    const tapped = await firstValueFrom(opened.afterDismissed());
    if (tapped !== undefined) this.tap(row, tapped);
  }

  protected press(event: KeyboardEvent): void {
    const does = this.#dialog.openDialogs.length > 0 || !this.open() ? undefined : rosterKey(event, this.#singleKeys.on());
    if (does === undefined) return;
    event.preventDefault();
    if ('move' in does) this.#move(does.move);
    else if ('mark' in does) this.#markSelected(does.mark);
    else if ('undo' in does) this.#undo();
    else void (does.open === 'finish' ? this.finish() : this.walkIn());
  }
  #move(by: 1 | -1): void {
    const rows = this.rows();
    const at = rows.findIndex(({ personId }) => personId === this.selected());
    const next = rows[Math.max(0, Math.min(rows.length - 1, at + by))];
    if (next === undefined) return;
    this.selected.set(next.personId);
    this.#element.querySelector<HTMLElement>(`[data-person="${next.personId}"] saath-mark-buttons button`)?.focus();
  }
  #markSelected(state: AttendanceState): void {
    const row = this.rows().find(({ personId }) => personId === this.selected());
    if (row !== undefined) this.tap(row, state);
  }

  protected async walkIn(): Promise<void> {
    const session = this.session();
    if (session === undefined || !this.named() || !this.mayAdd()) return;
    const data: WalkInGiven = { present: this.rows().map(({ personId }) => personId) };
    const opened = this.#dialog.open<WalkInDialog, WalkInGiven, MemberItem>(WalkInDialog, {
      data,
      ariaLabelledBy: 'walk-in',
      width: '480px',
    });
    const member = await firstValueFrom(opened.afterClosed());
    if (member === undefined) return;
    this.#walkIns.update((all) => [...all, asWalkIn(member)]);
    this.outbox.mark(member.id, walkInState(session.kind));
    this.selected.set(member.id);
  }

  protected async note(session: Session): Promise<void> {
    if (await this.#acts.note(session)) this.loaded.reload();
  }

  protected async finish(): Promise<void> {
    const session = this.session();
    if (session?.state !== 'planned') return;
    const counts = session.confidentiality === 'headcount';
    const isAhead = (session.startedAt ?? null) === null && !hasCome(session.startsAt, Temporal.Now.instant());
    const data: FinishGiven = {
      groupName: session.groupName,
      tally: counts ? null : this.tally(),
      headcount: this.outbox.counted(),
      online: this.outbox.online(),
      beginsAt: isAhead ? this.words.time(session.startsAt, session.timeZone) : null,
      mark: (personId, state) => this.outbox.mark(personId, state),
    };
    const opened = this.#dialog.open<FinishDialog, FinishGiven, boolean>(FinishDialog, {
      data,
      ariaLabelledBy: 'finish',
      width: '640px',
      autoFocus: 'first-heading',
    });
    if ((await firstValueFrom(opened.afterClosed())) === true) this.outbox.finish(counts ? (this.outbox.counted() ?? 0) : undefined);
  }

  async #leave(): Promise<void> {
    this.#snackBar.open(this.words.say('sessions.finish.done'), undefined, { duration: 8000 });
    await this.#router.navigate(['/sessions', this.id()]);
  }
}
