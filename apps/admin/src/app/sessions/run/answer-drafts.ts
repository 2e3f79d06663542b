import { DestroyRef, inject, Injectable, signal } from '@angular/core';
import { Temporal, type Answers } from '@saath/domain/kernel';
import { CommandQueue } from '../../offline/command-queue.ts';
import { isoOf } from '../../ui/zoned-time.ts';

/** A form about a person at a session, or about the session where `personId` is null. */
export interface FormSubject {
  readonly sessionId: string;
  readonly personId: string | null;
  readonly formVersion: string;
}
interface Draft {
  readonly subject: FormSubject;
  /** The answers that are on their way already. */
  readonly before: Answers;
  readonly answers: Answers;
}

/** Milliseconds without a further answer after which the changed ones are stored: a text is not sent letter by letter. */
const pause = 600;

/** Answers that are being given. After a pause, and when the page is left, what changed goes into the queue of this device. */
@Injectable()
export class AnswerDrafts {
  readonly #queue = inject(CommandQueue);
  readonly #drafts = signal<ReadonlyMap<string | null, Draft>>(new Map());
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly all = this.#drafts.asReadonly();

  constructor() {
    inject(DestroyRef).onDestroy(() => this.flush());
  }

  /** Takes the answers of a form as they are now; `before` are those that are stored or on their way. */
  edit(subject: FormSubject, before: Answers, answers: Answers): void {
    this.#drafts.update((drafts) => new Map([...drafts, [subject.personId, { subject, before, answers }]]));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), pause);
  }
  /** Stores what changed on this device, from which it is sent. */
  flush(): void {
    clearTimeout(this.#timer);
    for (const draft of this.#drafts().values()) this.#store(draft);
    this.#drafts.set(new Map());
  }

  #store({ subject: { sessionId, personId, formVersion }, before, answers }: Draft): void {
    const changed = changesOf(before, answers);
    if (Object.keys(changed).length === 0) return;
    const form = personId === null ? 'session' : 'person';
    const writtenAt = isoOf(Temporal.Now.instant());
    void this.#queue.add({ type: 'record-answers', sessionId, form, personId, formVersion, answers: changed, writtenAt });
  }
}

/** The answers that differ; one that was taken back is null. */
export function changesOf(before: Answers, after: Answers): Answers {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return Object.fromEntries(
    [...keys].flatMap((key) => (JSON.stringify(before[key]) === JSON.stringify(after[key]) ? [] : [[key, after[key] ?? null] as const])),
  );
}

/** Answers with further ones over them; null takes one back. */
export const withChanges = (answers: Answers, changes: Answers): Answers =>
  Object.fromEntries(Object.entries({ ...answers, ...changes }).filter(([, value]) => value !== null && value !== undefined));
