import { computed, inject, Injectable, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Temporal } from '@saath/domain/kernel';
import type { AttendanceState } from '@saath/domain/programmes';
import {
  isFinish,
  isMark,
  isWaiting,
  isWalkIn,
  sessionSubject,
  subjectOf,
  type QueuedCommand,
  type QueuedMark,
} from '../../offline/command.ts';
import { CommandQueue } from '../../offline/command-queue.ts';
import { THIS_DEVICE } from '../../ui/this-device.ts';
import { compareInstants, isoOf } from '../../ui/zoned-time.ts';
import type { MarkConflict } from './mark-conflict.ts';
import type { Stand } from './roster-rows.ts';

const standOf = ({ state, own, minutes }: QueuedMark['command']): Stand => ({ state, own: own ?? null, minutes: minutes ?? null });

interface MoreOfMark {
  readonly own?: string | null;
  readonly minutes?: number | null;
  readonly markedAt?: string;
}

const justAfter = (at: string): string => isoOf(Temporal.Instant.from(at).add({ milliseconds: 1 }));
const laterOf = (one: string, other: string): string => (compareInstants(one, other) < 0 ? other : one);

/**
 * The commands of one session in the queue of this device: marks, the count, the wish to finish. It shows each tap at once. Provided by
 * the page that runs the session; the queue goes on sending when the page is left.
 */
@Injectable()
export class MarkOutbox {
  readonly #queue = inject(CommandQueue);
  readonly #device = inject(THIS_DEVICE);
  readonly #sessionId = signal('');
  readonly #confirmed = signal<ReadonlyMap<string, Stand>>(new Map());
  readonly #isFinished = signal(false);
  readonly #rows = computed(() => this.#queue.rows().filter((row) => this.#isMine(row)));
  readonly #marks = computed(() => this.#rows().filter(isMark));
  readonly #finish = computed(() => this.#rows().find(isFinish));

  readonly sending = this.#queue.sending;
  readonly online = this.#queue.online;
  /** True while the last try had no answer. */
  readonly unreachable = this.#queue.unreachable;
  /** False when the device stores nothing: then taps live only as long as this page. */
  readonly kept = this.#queue.isDurable;
  readonly conflicts = computed(() =>
    this.#marks().flatMap(({ command: { personId }, status }): MarkConflict[] =>
      status.name === 'disputed' ? [{ ...status.conflict, personId }] : [],
    ),
  );
  /** The code of a refusal that sending again does not change by itself. */
  readonly refused = computed(() => this.#rows().flatMap(({ status }) => (status.name === 'refused' ? [status.code] : []))[0] ?? null);
  readonly #unsent = computed(() => this.#marks().filter(({ status }) => status.name !== 'disputed'));
  readonly finishing = computed(() => this.#finish()?.status.name === 'waiting');
  readonly #walkIns = computed(() => this.#rows().filter((row) => isWalkIn(row) && isWaiting(row)));
  readonly waiting = computed(() => this.#unsent().length + this.#walkIns().length + (this.finishing() ? 1 : 0));
  /** True when nothing of this session waits on the device, neither for the server nor for a decision. */
  readonly settled = computed(() => this.waiting() === 0 && this.conflicts().length === 0);
  /** True once the server has closed the session and has every tap, also one that was made while it closed. */
  readonly finished = computed(() => this.#isFinished() && this.settled());
  /** How many were counted so far where no names are kept. */
  readonly counted = computed(() => this.#finish()?.command.headcount ?? null);
  /** The marks of this device beyond the roster it loaded: taps which the server has, and over them those which it does not have yet. */
  readonly stands = computed(
    (): ReadonlyMap<string, Stand> =>
      new Map([...this.#confirmed(), ...this.#unsent().map(({ command }) => [command.personId, standOf(command)] as const)]),
  );

  constructor() {
    this.#queue.sent.pipe(takeUntilDestroyed()).subscribe((rows) => this.#confirm(rows.filter((row) => this.#isMine(row))));
  }

  open(sessionId: string): void {
    this.#sessionId.set(sessionId);
  }

  /** Marks a person; `own` is the code of a mark of the kind's own, and `minutes` how long they were there, where somebody says it. */
  mark(personId: string, state: AttendanceState | null, { own = null, minutes = null, markedAt }: MoreOfMark = {}): void {
    const at = markedAt ?? isoOf(Temporal.Now.instant());
    void this.#queue.add({
      ...{ type: 'mark-attendance', sessionId: this.#sessionId(), personId, state, markedAt: at, device: this.#device },
      ...(own === null ? {} : { own }),
      ...(minutes === null ? {} : { minutes }),
    });
  }

  /** Stores how many were counted so far; nothing is sent before the session is finished. Null forgets the count. */
  count(counted: number | null): void {
    if (counted !== null) void this.#queue.draft({ type: 'finish-session', sessionId: this.#sessionId(), headcount: counted });
    else void this.#queue.discard(this.#rows().flatMap((row) => (isFinish(row) && !isWaiting(row) ? [row.id] : [])));
  }

  finish({ headcount, beforeEnd = false }: { readonly headcount?: number; readonly beforeEnd?: boolean } = {}): void {
    const finishedAt = isoOf(Temporal.Now.instant());
    const command = { type: 'finish-session', sessionId: this.#sessionId(), finishedAt, ...(beforeEnd ? { beforeEnd } : {}) } as const;
    void this.#queue.add(headcount === undefined ? command : { ...command, headcount });
  }

  /** Settles a conflict: mine is marked again, later than theirs also on a device whose clock is slow; theirs is taken as it is. */
  settle(conflict: MarkConflict, whose: 'mine' | 'theirs'): void {
    const { personId, mine, theirs } = conflict;
    const now = isoOf(Temporal.Now.instant());
    if (whose === 'mine') return this.mark(personId, mine.state, { ...mine, markedAt: laterOf(now, justAfter(theirs.markedAt)) });
    void this.#queue.discard([conflict.clientId]);
    this.#remember([[personId, { state: theirs.state, own: theirs.own, minutes: theirs.minutes }]]);
    void this.flush();
  }

  /** Sends what waits, and what was refused once more. */
  flush(): Promise<void> {
    return this.#queue.retry(sessionSubject(this.#sessionId()));
  }

  #isMine({ command }: QueuedCommand): boolean {
    return subjectOf(command) === sessionSubject(this.#sessionId());
  }
  #confirm(sent: readonly QueuedCommand[]): void {
    this.#remember(sent.filter(isMark).map(({ command }) => [command.personId, standOf(command)] as const));
    if (sent.some(isFinish)) this.#isFinished.set(true);
  }
  #remember(marks: readonly (readonly [string, Stand])[]): void {
    this.#confirmed.update((known) => new Map([...known, ...marks]));
  }
}
