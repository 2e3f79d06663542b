import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable } from '@angular/core';
import { apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { Today } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { sessionPhase } from '../sessions/session-phase.ts';
import { waitWords } from '../sessions/wait-words.ts';
import { closedFor, holidayLines } from '../ui/holiday-lines.ts';
import { minuteClock } from '../ui/minute-clock.ts';
import { dayIn, minutesBetween, timeIn } from '../ui/zoned-time.ts';
import { dayEntries, greetingOf, nextSession } from './day-entries.ts';

/** The day of a counsellor: its sessions in order, the next one, and a sentence about all of them. */
@Injectable()
export class TodayStore {
  readonly #session = inject(Session);
  readonly #words = inject(Words);
  readonly now = minuteClock();
  readonly mayReadMembers = computed(() => this.#session.may('members:read'));
  readonly loaded = httpResource<Today>(() => `${apiRoot}/today`);
  readonly today = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  readonly #sessions = computed(() => this.today()?.sessions ?? []);
  readonly date = computed(() => this.today()?.date ?? dayIn(this.now(), this.#session.timeZone()));
  /** The key of the greeting for the time of day. */
  readonly greeting = computed(() => `today.greeting.${greetingOf(timeIn(this.now(), this.#session.timeZone()))}`);
  readonly firstName = computed(() => this.#session.me()?.user.name.split(' ')[0] ?? '');
  readonly next = computed(() => nextSession(this.#sessions(), this.now()));
  readonly entries = computed(() => dayEntries(this.#sessions(), this.now()));

  /** The sessions that an absence leaves open, where there are any. */
  readonly uncovered = computed(() => anyOf(this.today()?.uncovered));
  /** The sessions at which nobody could stand in, where there are any. */
  readonly lone = computed(() => anyOf(this.today()?.lone));

  /** The calls after missed sessions that are the reader's, where there are any. */
  readonly calls = computed(() => anyOf(this.today()?.calls));

  /** The holidays of today, in words. */
  readonly holidays = computed(() => {
    const holidays = this.today()?.holidays ?? [];
    const own = this.#session.membership()?.branches;
    return holidayLines(this.#words, closedFor(holidays), own?.length ?? Infinity);
  });
  /** How many sessions and milestones the day has beside those that are shown. */
  readonly hiddenSessions = computed(() => (this.today()?.sessionCount ?? 0) - this.#sessions().length);
  readonly hiddenMilestones = computed(() => (this.today()?.milestoneCount ?? 0) - (this.today()?.milestones.length ?? 0));

  /** The day in one sentence: how many sessions, at how many branches, and which one is next. */
  readonly summary = computed(() => {
    if (this.hiddenSessions() > 0)
      return `${this.#words.count('today.summary.sessions', this.today()?.sessionCount ?? 0)}${this.#nextText()}`;
    const sessions = this.#sessions().filter(({ state }) => state !== 'cancelled');
    if (sessions.length === 0) return this.#words.say('today.summary.none');
    const branches = new Set(sessions.map(({ branchId }) => branchId)).size;
    const where = branches > 1 ? this.#words.count('today.summary.branches', branches) : '';
    return `${this.#words.count('today.summary.sessions', sessions.length)}${where}${this.#nextText()}`;
  });

  #nextText(): string {
    const next = this.next();
    if (next === undefined) return this.#overText();
    if (sessionPhase(next, this.now()) === 'running') return this.#words.say('today.summary.running', { group: next.groupName });
    return this.#words.say('today.summary.next', { wait: waitWords(this.#words, minutesBetween(this.now(), next.startsAt)) });
  }
  #overText(): string {
    if (this.hiddenSessions() > 0) return this.#words.say('today.summary.over');
    const unfinished = this.#sessions().filter((session) => sessionPhase(session, this.now()) === 'unfinished').length;
    return unfinished === 0 ? this.#words.say('today.summary.over') : this.#words.count('today.summary.unfinished', unfinished);
  }
}

/** A list of the day where it has any; an answer that was stored by an earlier version does not name it. */
function anyOf<Item>({ count, items }: { readonly count?: number; readonly items?: readonly Item[] } = {}) {
  return count === undefined || items === undefined || count === 0 ? undefined : { count, items };
}
