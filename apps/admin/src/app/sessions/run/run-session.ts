import { ChangeDetectionStrategy, Component, computed, ElementRef, effect, inject, input, signal } from '@angular/core';
import { BreakpointObserver } from '@angular/cdk/layout';
import { MatButton, MatIconButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Temporal } from '@saath/domain/kernel';
import { formsFor, missingAnswers } from '@saath/domain/records';
import type { AttendanceState, Session } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { Privacy } from '../../shell/privacy.ts';
import { SingleKeys } from '../../shell/single-keys.ts';
import { Empty, Icon, isUnknown, Kinds, ResourceStates, Skeleton } from '../../ui/index.ts';
import { Notice } from '../../ui/notice.ts';
import { RememberedChoice } from '../../ui/remembered-choice.ts';
import { SessionActions } from '../session-actions.ts';
import { isAttended } from '../attended.ts';
import { attendedWords } from '../people-words.ts';
import { opensAt } from '../session-phase.ts';
import { opensAtWords, sessionSummary } from '../session-words.ts';
import { ownName, type Tap } from '../mark-words.ts';
import { agendaPosition } from './agenda-position.ts';
import { AgendaStrip } from './agenda-strip.ts';
import { AttendanceRing } from './attendance-ring.ts';
import { ConflictCard } from './conflict-card.ts';
import { finishDialogData, type FinishDialogData } from './finish-dialog-data.ts';
import { FullWindow } from './full-window.ts';
import { HeadcountForm } from './headcount-form.ts';
import { markButtons } from './mark-looks.ts';
import { LastNoteView } from './last-note.ts';
import { MarkOutbox } from './mark-outbox.ts';
import { PersonDetail } from './person-detail.ts';
import { RecordForm } from './record-form.ts';
import { rosterKey } from './roster-keys.ts';
import { RosterRowView } from './roster-row.ts';
import type { RosterRow } from './roster-rows.ts';
import { RunSessionDialogs } from './run-session-dialogs.ts';
import { RunSessionStore } from './run-session-store.ts';
import { AnswerDrafts } from './answer-drafts.ts';
import { SessionRecords } from './session-records.ts';
import { SyncBanner } from './sync-banner.ts';
import { Said } from '../../ui/said.ts';

/** From this width on there is room for a person beside the roster. */
const twoPanes = '(min-width: 905px)';

/** Runs a session on the whole window: one tap marks a person, is stored on this device first, and is sent when there is a connection. */
@Component({
  selector: 'saath-run-session',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Said,
    AgendaStrip,
    AttendanceRing,
    ConflictCard,
    Empty,
    FullWindow,
    HeadcountForm,
    Icon,
    LastNoteView,
    MatButton,
    MatIconButton,
    PersonDetail,
    RecordForm,
    ResourceStates,
    RosterRowView,
    RouterLink,
    Skeleton,
    SyncBanner,
    TranslocoPipe,
  ],
  providers: [AnswerDrafts, MarkOutbox, RunSessionStore, SessionRecords],
  templateUrl: './run-session.html',
  styleUrl: './run-session.css',
  host: { class: 'full-window', '(document:keydown)': 'press($event)' },
})
export class RunSession {
  readonly id = input.required<string>();
  protected readonly outbox = inject(MarkOutbox);
  protected readonly store = inject(RunSessionStore);
  protected readonly records = inject(SessionRecords);
  protected readonly privacy = inject(Privacy);
  protected readonly isUnknown = computed(() => isUnknown(this.store.loaded));
  /** How far the plan of the session is. */
  readonly #position = computed(() => agendaPosition(this.store.session()?.agenda ?? [], this.store.elapsed()));
  readonly #remembered = inject(RememberedChoice);
  protected readonly showsTime = signal(this.#remembered.of('run-time') !== 'hidden');
  protected readonly position = computed(() => (this.showsTime() ? this.#position() : null));
  protected readonly legend = markButtons.map(({ state }) => state);
  readonly #words = inject(Words);
  readonly #kinds = inject(Kinds);
  readonly #actions = inject(SessionActions);
  readonly #dialogs = inject(RunSessionDialogs);
  readonly #notice = inject(Notice);
  readonly #router = inject(Router);
  readonly #breakpoints = inject(BreakpointObserver);
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly #singleKeys = inject(SingleKeys);

  constructor() {
    this.store.id.connect(this.id);
    effect(() => {
      if (this.store.isOpen() && this.store.session()?.state !== 'cancelled') this.records.open(this.id());
    });
    effect(() => this.records.roster.set(this.store.rows()));
    effect(() => {
      if (this.outbox.finished()) void this.#leave();
    });
  }

  protected summary(session: Session): string {
    return sessionSummary(this.#words, this.#kinds.face(session.kind), session);
  }
  protected attended(): string {
    return attendedWords(this.#words, this.store.tally().figures);
  }
  protected time(at: string, { timeZone }: Session): string {
    return this.#words.time(at, timeZone);
  }
  protected opensOn(session: Session): { readonly day: string; readonly time: string } {
    return { day: this.#words.instantDay(opensAt(session.startsAt), session.timeZone), time: opensAtWords(this.#words, session) };
  }
  protected tap(row: RosterRow, tapped: AttendanceState | Tap): void {
    this.store.tap(row, tapped);
  }
  protected ownMark({ own }: RosterRow, { kind }: Session): string {
    return this.#words.of(ownName(this.#kinds.of(kind), own));
  }
  /** The steps of the scales that a person shared today, in the order of the form: `4 · 1`. */
  protected shared({ personId }: RosterRow, { kind }: Session): string {
    const scales = (this.#kinds.of(kind)?.recordFields ?? []).filter(({ type }) => type === 'scale');
    const answers = this.records.answersOf(personId);
    return scales.flatMap(({ key }) => (typeof answers[key] === 'number' ? [String(answers[key])] : [])).join(' · ');
  }
  protected openGuide({ groupName, agenda }: Session): void {
    const toggle = (): void => this.#showTime(!this.showsTime());
    void this.#dialogs.guide({ groupName, agenda, at: this.#position, isShown: this.showsTime.asReadonly(), toggle });
  }
  protected start({ id }: Session): void {
    void this.#actions.start(id);
  }
  protected undoStart({ id }: Session): void {
    void this.#actions.undoStart(id);
  }
  /** Shows a person beside the roster where there is room, otherwise on a sheet over it. */
  protected async showPerson(row: RosterRow, { id, kind, timeZone }: Session): Promise<void> {
    this.store.selected.set(row.personId);
    if (this.#breakpoints.isMatched(twoPanes)) return;
    const tapped = await this.#dialogs.person(this.store.current, {
      ...{ context: this.store.context, records: this.records, sessionId: id, kind, timeZone, length: this.store.length() },
      miss: (minutes) => this.#miss(minutes),
    });
    if (tapped !== undefined) this.tap(row, tapped);
  }
  protected press(event: KeyboardEvent): void {
    const command = this.#dialogs.isAnyOpen || !this.store.isOpen() ? undefined : rosterKey(event, this.#singleKeys.on());
    if (command === undefined) return;
    event.preventDefault();
    if ('move' in command) this.#focus(this.store.move(command.move));
    else if ('mark' in command) this.store.tapSelected(command.mark);
    else if ('undo' in command) this.store.undo();
    else void (command.open === 'finish' ? this.finish() : this.addWalkIn());
  }
  protected async addWalkIn(): Promise<void> {
    if (!this.store.hasRoster() || !this.store.mayAdd()) return;
    const present = this.store.rows().map(({ personId }) => personId);
    const person = await this.#dialogs.walkIn({ sessionId: this.store.id(), present, maySearch: this.store.maySearch() });
    if (person === 'stored') this.#notice.say('offline.stored');
    else if (person !== undefined) this.store.addWalkIn(person);
  }
  protected writeNote(session: Session): void {
    void this.#actions.note(session);
  }
  protected async finish(): Promise<void> {
    const session = this.store.session();
    if (session?.state !== 'planned') return;
    const rows = this.store.rows();
    const commitments = rows.reduce((sum, { personId }) => sum + this.records.openCommitments(personId), 0);
    const toTalk = this.#names(rows.filter((row) => this.records.wantsToTalk(row)));
    const missing = { tally: this.store.tally(), unanswered: this.#unanswered(session), toTalk, commitments };
    const data = finishDialogData(this.#words, session, missing, this.outbox, Temporal.Now.instant());
    if (!(await this.#dialogs.finish(data))) return;
    this.records.flush(this.#kinds.of(session.kind)?.formVersion ?? '');
    const beforeEnd = data.endsAt !== null;
    this.outbox.finish(data.tally === null ? { headcount: this.outbox.counted() ?? 0, beforeEnd } : { beforeEnd });
  }

  /** The people who came, each with the questions that must be answered and are still open. */
  #unanswered({ kind: code }: Session): FinishDialogData['unanswered'] {
    const known = this.#kinds.of(code);
    if (known === undefined) return [];
    const kind = formsFor(known, this.records.readable());
    return this.store.rows().flatMap(({ personId, displayName, state }) => {
      const open = isAttended(state) ? missingAnswers(kind, 'person', this.records.answersOf(personId)) : [];
      const labels = kind.recordFields.filter(({ key }) => open.includes(key)).map(({ label }) => this.#words.inside(label));
      return labels.length === 0 ? [] : [{ name: displayName, questions: this.#words.list(labels) }];
    });
  }
  #showTime(shows: boolean): void {
    this.showsTime.set(shows);
    this.#remembered.store('run-time', shows ? undefined : 'hidden');
  }
  #names(rows: readonly RosterRow[]): string {
    return this.#words.list(rows.map(({ displayName }) => displayName));
  }
  #miss(minutes: number): void {
    const row = this.store.current();
    if (row !== undefined) this.store.miss(row, minutes);
  }
  #focus(row: RosterRow | undefined): void {
    if (row !== undefined) this.#element.querySelector<HTMLElement>(`[data-person="${row.personId}"] saath-mark-buttons button`)?.focus();
  }
  async #leave(): Promise<void> {
    this.#notice.say('sessions.finish.done');
    await this.#router.navigate(['/sessions', this.id()]);
  }
}
