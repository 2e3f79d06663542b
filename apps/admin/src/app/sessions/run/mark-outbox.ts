import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { DestroyRef, Injectable, computed, inject, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { AttendanceState } from '@saath/domain/programmes';
import type { Applied } from '../../api/shapes.ts';
import {
  confirm,
  emptyQueue,
  enqueue,
  isSettled,
  settled,
  waiting,
  type MarkConflict,
  type MarkQueue,
  type QueuedMark,
} from './mark-queue.ts';
import { keepQueue, loadQueue, queueKey } from './queue-storage.ts';

interface Refusal {
  readonly code: string;
  readonly params?: { readonly state?: string };
}
type Outcome = 'done' | 'unreachable' | 'refused';

/** The most taps the server takes at once. */
const mostMarks = 200;
/** Seconds until the next try after so many failures in a row. */
const pauses = [2, 5, 15, 30, 60];

/**
 * Sends the taps of one session. Each tap is kept on the device first, shown at once, and leaves the device only when the server has
 * answered for it; until then it is sent again, on a timer and when the connection comes back. Provided by the page that runs the session.
 */
@Injectable()
export class MarkOutbox {
  readonly #http = inject(HttpClient);
  readonly #queue = signal<MarkQueue>(emptyQueue);
  readonly #confirmed = signal<ReadonlyMap<string, AttendanceState | null>>(new Map());
  #key = '';
  #sessionId = '';
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  readonly conflicts = computed(() => this.#queue().conflicts);
  readonly sending = signal(false);
  readonly online = signal(navigator.onLine);
  /** True while the last try had no answer. */
  readonly unreachable = signal(false);
  /** The code of a refusal that trying again will not mend by itself. */
  readonly refused = signal<string | null>(null);
  /** False when the device cannot keep anything: then taps live only as long as this page. */
  readonly kept = signal(true);
  readonly #held = signal(false);
  readonly waiting = computed(() => waiting(this.#queue()));
  /** True when nothing of this session is left on the device. */
  readonly settled = computed(() => isSettled(this.#queue()));
  /** True once the server has closed the session and has every tap, also one that was made while it closed. */
  readonly finished = computed(() => this.#held() && this.settled());
  readonly counted = computed(() => this.#queue().counted);
  readonly finishing = computed(() => this.#queue().finish !== null);
  /** What this device knows beyond the roster it loaded: confirmed taps, and over them those still waiting. */
  readonly stands = computed(
    () => new Map([...this.#confirmed(), ...this.#queue().marks.map(({ personId, state }) => [personId, state] as const)]),
  );

  constructor() {
    const cameBack = (): void => {
      this.online.set(true);
      void this.flush();
    };
    const wentAway = (): void => this.online.set(false);
    addEventListener('online', cameBack);
    addEventListener('offline', wentAway);
    inject(DestroyRef).onDestroy(() => {
      removeEventListener('online', cameBack);
      removeEventListener('offline', wentAway);
      clearTimeout(this.#timer);
      this.#closed = true;
    });
  }

  /** Takes up what an earlier visit left on this device for a session. */
  open(userId: string, sessionId: string): void {
    this.#key = queueKey(userId, sessionId);
    this.#sessionId = sessionId;
    this.#queue.set(loadQueue(localStorage, this.#key));
    void this.flush();
  }

  mark(personId: string, state: AttendanceState | null): void {
    const tap: QueuedMark = { clientId: crypto.randomUUID(), personId, state, markedAt: new Date().toISOString() };
    this.#keep(enqueue(this.#queue(), tap));
    void this.flush();
  }

  /** Keeps how many were counted so far; nothing is sent before the session is finished. */
  count(counted: number | null): void {
    this.#keep({ ...this.#queue(), counted });
  }

  finish(headcount?: number): void {
    this.#keep({ ...this.#queue(), finish: headcount === undefined ? {} : { headcount } });
    void this.flush();
  }

  /** Settles a conflict: mine is tapped again, as of now; theirs is taken as it stands. */
  settle(conflict: MarkConflict, whose: 'mine' | 'theirs'): void {
    this.#keep(settled(this.#queue(), conflict));
    if (whose === 'mine') this.mark(conflict.personId, conflict.mine.state);
    else {
      this.#remember([{ personId: conflict.personId, state: conflict.theirs.state }]);
      void this.flush();
    }
  }

  /** Sends all that waits; does nothing while it is being sent already. */
  async flush(): Promise<void> {
    if (this.sending() || this.waiting() === 0) return;
    clearTimeout(this.#timer);
    this.sending.set(true);
    const outcome = await this.#send().finally(() => this.sending.set(false));
    this.unreachable.set(outcome === 'unreachable');
    if (outcome === 'unreachable') this.#tryLater();
    else if (outcome === 'done') {
      this.#failures = 0;
      this.refused.set(null);
    }
  }

  async #send(): Promise<Outcome> {
    try {
      for (let step = this.#next(); step !== undefined; step = this.#next()) await step;
      return 'done';
    } catch (fault) {
      return this.#judge(fault);
    }
  }

  /** What is to be sent now: taps before the wish to finish, which waits for every decision; undefined when that is all. */
  #next(): Promise<void> | undefined {
    const { marks, finish, conflicts } = this.#queue();
    if (marks.length > 0) return this.#sendMarks(marks.slice(0, mostMarks));
    return finish === null || conflicts.length > 0 ? undefined : this.#sendFinish(finish);
  }

  async #sendMarks(marks: readonly QueuedMark[]): Promise<void> {
    const answer = await firstValueFrom(this.#http.put<Applied>(`/api/v1/sessions/${this.#sessionId}/attendance`, { marks }));
    const disputed = answer.conflicts.map(({ clientId }) => clientId);
    this.#remember(marks.filter(({ clientId }) => !disputed.includes(clientId)));
    this.#keep(confirm(this.#queue(), marks, answer.conflicts));
  }

  async #sendFinish(finish: MarkQueue['finish']): Promise<void> {
    try {
      await firstValueFrom(this.#http.post(`/api/v1/sessions/${this.#sessionId}/finish`, finish));
    } catch (fault) {
      if (!wasHeldAlready(fault)) throw fault;
    }
    this.#keep({ ...this.#queue(), finish: null, counted: null });
    this.#held.set(true);
  }

  #judge(fault: unknown): Outcome {
    if (!(fault instanceof HttpErrorResponse)) throw fault;
    if (fault.status === 0 || fault.status === 408 || fault.status === 429 || fault.status >= 500) return 'unreachable';
    this.refused.set(refusalOf(fault)?.code ?? `http/${fault.status}`);
    this.#keep({ ...this.#queue(), finish: null });
    return 'refused';
  }

  #tryLater(): void {
    if (this.#closed) return;
    const seconds = pauses[Math.min(this.#failures, pauses.length - 1)] ?? 60;
    this.#failures += 1;
    this.#timer = setTimeout(() => void this.flush(), seconds * 1000);
  }

  /** What is answered after the page was left stays on the device, for whoever opened the session since; sent twice, it counts once. */
  #keep(queue: MarkQueue): void {
    this.#queue.set(queue);
    if (this.#closed) return;
    this.kept.set(keepQueue(localStorage, this.#key, queue));
  }

  #remember(marks: readonly { readonly personId: string; readonly state: AttendanceState | null }[]): void {
    this.#confirmed.update((known) => new Map([...known, ...marks.map(({ personId, state }) => [personId, state] as const)]));
  }
}

const refusalOf = ({ error }: HttpErrorResponse): Refusal | undefined => {
  const body: unknown = error;
  return typeof body === 'object' && body !== null && 'code' in body ? (body as Refusal) : undefined;
};

/** The first answer was lost on the way: the session is closed, which is what was asked for. */
function wasHeldAlready(fault: unknown): boolean {
  if (!(fault instanceof HttpErrorResponse)) return false;
  const refusal = refusalOf(fault);
  return refusal?.code === 'sessions/not-planned' && refusal.params?.state === 'held';
}
