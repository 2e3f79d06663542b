import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { Today } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { minuteClock } from '../ui/minute-clock.ts';
import { dayIn, minutesBetween, timeIn } from '../ui/zoned-time.ts';
import { sessionPhase } from '../sessions/session-phase.ts';
import { waitWords } from '../sessions/wait-words.ts';
import { Faces } from '../ui/index.ts';
import { dayEntries, greetingOf, nextSession } from './day-entries.ts';
import { DayTimeline } from './day-timeline.ts';
import { FollowUpsDue } from './follow-ups-due.ts';
import { MilestoneCard } from './milestone-card.ts';
import { NeedsWord } from './needs-word.ts';
import { NextSession } from './next-session.ts';
import { TodaySkeleton } from './today-skeleton.ts';
import { WaitingTaps } from './waiting-taps.ts';

/** The counsellor's day on one page: what is next, who needs a word, the sessions in order, follow-ups, milestones. */
@Component({
  selector: 'saath-today',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayTimeline, Faces, FollowUpsDue, MilestoneCard, NeedsWord, NextSession, TodaySkeleton, TranslocoPipe, WaitingTaps],
  templateUrl: './today-page.html',
  styleUrl: './today-page.css',
})
export class TodayPage {
  readonly #session = inject(Session);
  protected readonly words = inject(Words);
  protected readonly now = minuteClock();
  protected readonly day = httpResource<Today>(() => `${apiRoot}/today`);
  protected readonly today = computed(() => (this.day.hasValue() ? this.day.value() : undefined));
  protected readonly date = computed(() => this.today()?.date ?? dayIn(this.now(), this.#session.timeZone()));
  protected readonly greeting = computed(() => `today.greeting.${greetingOf(timeIn(this.now(), this.#session.timeZone()))}`);
  protected readonly name = computed(() => this.#session.me()?.user.name.split(' ')[0] ?? '');
  protected readonly next = computed(() => nextSession(this.today()?.sessions ?? [], this.now()));
  protected readonly entries = computed(() => dayEntries(this.today()?.sessions ?? [], this.now()));

  /** The day in one sentence: how many sessions, at how many branches, and what is next. */
  protected summary(): string {
    const sessions = (this.today()?.sessions ?? []).filter(({ state }) => state !== 'cancelled');
    if (sessions.length === 0) return this.words.say('today.summary.none');
    const branches = new Set(sessions.map(({ branchId }) => branchId)).size;
    const where = branches > 1 ? this.words.count('today.summary.branches', branches) : '';
    return `${this.words.count('today.summary.sessions', sessions.length)}${where}${this.#nextWords()}`;
  }

  #overWords(): string {
    const unfinished = (this.today()?.sessions ?? []).filter((session) => sessionPhase(session, this.now()) === 'unfinished').length;
    return unfinished === 0 ? this.words.say('today.summary.over') : this.words.count('today.summary.unfinished', unfinished);
  }
  #nextWords(): string {
    const next = this.next();
    if (next === undefined) return this.#overWords();
    if (sessionPhase(next, this.now()) === 'running') return this.words.say('today.summary.running', { group: next.groupName });
    return this.words.say('today.summary.next', { wait: waitWords(this.words, minutesBetween(this.now(), next.startsAt)) });
  }
}
