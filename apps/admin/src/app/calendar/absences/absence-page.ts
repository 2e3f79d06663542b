import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { answerHours, answerHoursBefore } from '@saath/domain/absences';
import type { AbsenceSession, SessionItem } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { HangingNote } from '../../sessions/hanging-note.ts';
import { SubstituteLine } from '../../sessions/lead/substitute-line.ts';
import { peopleWords } from '../../sessions/people-words.ts';
import { SessionActions } from '../../sessions/session-actions.ts';
import { placeWords, timeRange } from '../../sessions/session-words.ts';
import { whenWords } from '../../sessions/when-words.ts';
import { Avatar, Chip, DayTile, Icon, KindChip, ProblemNote, ResourceStates, Ring, Skeleton } from '../../ui/index.ts';
import { AbsenceStore } from './absence-store.ts';
import { AbsenceActions } from './absence-actions.ts';
import { absenceDays } from './absence-days.ts';
import { StandInChoice } from './stand-in-choice.ts';
import { laterStart, nobodyFree, wantedStart, type LaterStart } from './way-out.ts';
import type { GroupStandIn } from './whole-group.ts';

/** Every session of an absence on one page, with the people who could lead it; all choices are saved at once. */
@Component({
  selector: 'saath-absence-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Avatar, Chip, DayTile, Icon, KindChip, MatButton, MatCheckbox, MatIconButton, HangingNote, ProblemNote, ResourceStates],
    ...[Ring, RouterLink, Skeleton, StandInChoice, SubstituteLine, TranslocoDirective],
  ],
  providers: [AbsenceStore],
  templateUrl: './absence-page.html',
  styleUrl: './absence-page.css',
})
export class AbsencePage {
  readonly id = input.required<string>();
  protected readonly store = inject(AbsenceStore);
  protected readonly actions = inject(AbsenceActions);
  protected readonly words = inject(Words);
  readonly #sessions = inject(SessionActions);
  protected readonly absenceDays = absenceDays;
  protected readonly nobodyFree = nobodyFree;
  protected readonly laterStart = laterStart;
  protected readonly hours = { hours: answerHours, before: answerHoursBefore };

  /** The sessions whose people the reader unfolded or folded. */
  readonly #unfolded = signal<ReadonlyMap<string, boolean>>(new Map());

  constructor() {
    this.store.id.connect(this.id);
  }
  protected day({ startsAt, timeZone }: SessionItem): string {
    return this.words.instantDay(startsAt, timeZone);
  }
  /** “Sham ki baithak, Wednesday, 2 December, 18:00”. */
  protected named({ groupName, startsAt, timeZone }: SessionItem): string {
    return `${groupName}, ${whenWords(this.words, startsAt, timeZone)}`;
  }
  /** The people of the first session are unfolded, and those of a session for which nobody is free. */
  protected isOpened(one: AbsenceSession, isFirst: boolean): boolean {
    return this.#unfolded().get(one.session.id) ?? (isFirst || nobodyFree(one));
  }
  protected toggle(one: AbsenceSession, isFirst: boolean): void {
    const opened = !this.isOpened(one, isFirst);
    this.#unfolded.update((before) => new Map([...before, [one.session.id, opened]]));
  }
  /** “18:00 to 19:00, Kothrud, Hall 1 · 14 expected”. */
  protected about(session: SessionItem): string {
    const where = [timeRange(this.words, session), placeWords(session)].join(', ');
    return [where, peopleWords(this.words, session)].filter((part) => part !== '').join(' · ');
  }
  /** “Ask 2 people for 3 sessions, lead 1 yourself”. */
  protected askWords(): string {
    const [people, asks, own] = [this.store.people(), this.store.asks().length, this.store.own()];
    if (people + own === 0) return this.words.say('calendar.absences.ask-none');
    if (people === 0) return this.words.say('calendar.absences.own-only', { own });
    const ask = this.words.say('calendar.absences.ask', { people, asks });
    return own === 0 ? ask : `${ask}, ${this.words.say('calendar.absences.ask-own', { own })}`;
  }
  protected summary(sessions: number): string {
    const covered = this.store.covered();
    return this.words.say('calendar.absences.summary', { covered, open: sessions - covered });
  }
  /** “Sunday, 6 December stays on Today until it is settled”. */
  protected stays(): string {
    const [one, ...more] = this.store.open();
    if (one === undefined) return '';
    return more.length > 0
      ? this.words.say('calendar.absences.stays')
      : this.words.say('calendar.absences.stays-one', { day: this.day(one) });
  }
  protected namesAsked(): string {
    return this.words.list(this.store.names());
  }
  /** “Free for 2 of 3, not on Saturday, 5 December”. */
  protected freeFor({ free, notFor }: GroupStandIn, sessions: number): string {
    const facts = { free: free.length, sessions };
    if (notFor === null) return this.words.say('calendar.absences.free-for', facts);
    return this.words.say('calendar.absences.free-but', { ...facts, day: this.day(notFor) });
  }
  /** The one session that stays open, in words. */
  protected openWords(): string {
    const [one, ...more] = this.store.open();
    return one === undefined || more.length > 0
      ? ''
      : this.words.say('calendar.absences.open-one', { group: one.groupName, day: this.day(one) });
  }
  protected laterWords(key: 'later' | 'later-act', { at, name }: LaterStart, { timeZone }: SessionItem): string {
    return this.words.say(`calendar.absences.${key}`, { name, time: this.words.time(at, timeZone) });
  }
  protected async startLater(session: SessionItem, { at, staffId }: LaterStart): Promise<void> {
    const wanted = wantedStart(at, session.timeZone);
    if (await this.#sessions.move(session, { wanted })) this.store.chooseAnew(session.id, staffId);
  }
  protected async callOff(session: SessionItem): Promise<void> {
    if (await this.#sessions.cancel(session)) this.store.loaded.reload();
  }
  protected async change(): Promise<void> {
    const plan = this.store.plan();
    if (plan !== undefined && (await this.actions.change(plan))) this.store.loaded.reload();
  }
}
