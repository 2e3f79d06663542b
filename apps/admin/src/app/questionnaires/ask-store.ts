import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable, signal } from '@angular/core';
import { Api, apiRoot } from '../api/api.ts';
import { problemOf } from '../api/problem.ts';
import type { Given } from '../api/shapes.ts';
import { fromAddress } from '../ui/from-address.ts';
import { sending } from '../ui/sending.ts';

/** Seconds that an answer takes, for the sentence about the time that is left. */
const secondsAnswer = 15;

type Value = string | null;

/** Whether the same request would be refused again; a request that did not arrive, or came too often, is sent once more. */
const isRefusal = (fault: unknown): boolean => [400, 403, 404, 409, 412, 422].includes(problemOf(fault).status);

/**
 * A questionnaire while it is asked. An answer is shown at once and sent at once; one that could not be sent stays on the page and is sent
 * with the next.
 */
@Injectable()
export class AskStore {
  readonly id = fromAddress('');
  readonly #api = inject(Api);
  readonly #finishing = sending();
  readonly found = httpResource<Given>(() =>
    this.id() === '' ? undefined : `${apiRoot}/questionnaire-answers/${encodeURIComponent(this.id())}`,
  );
  readonly given = computed(() => (this.found.hasValue() ? this.found.value() : undefined));
  /** The answers that have not arrived yet. */
  readonly #waiting = signal<Readonly<Record<string, Value>>>({});
  readonly #isSaving = signal(false);
  readonly #failed = signal(false);
  /** Why the answers that were sent last were refused. */
  readonly #refusal = signal<unknown>(undefined);
  readonly fault = computed(() => this.#refusal() ?? this.#finishing.fault());
  readonly busy = this.#finishing.busy;
  readonly answers = computed(() => {
    const all: Readonly<Record<string, Value>> = { ...this.given()?.answers, ...this.#waiting() };
    return Object.fromEntries(Object.entries(all).filter((one): one is [string, string] => one[1] !== null));
  });
  readonly items = computed(() => this.given()?.questionnaire.items ?? []);
  readonly counted = computed(() => this.items().filter(({ counted }) => counted));
  readonly answered = computed(() => this.counted().filter(({ key }) => key in this.answers()).length);
  readonly open = computed(() => this.counted().length - this.answered());
  /** The first open question, which is the one to ask now. */
  readonly next = computed(() => this.items().find(({ key }) => !(key in this.answers()))?.key);
  readonly minutesLeft = computed(() => Math.ceil((this.open() * secondsAnswer) / 60));
  readonly saving = computed((): 'saved' | 'saving' | 'failed' => (this.#isSaving() ? 'saving' : this.#failed() ? 'failed' : 'saved'));
  readonly isFinished = computed(() => this.given()?.finishedAt != null);

  /** Chooses an answer; the same once more takes it back. Answers with the safety note that this answer opened. */
  async choose(key: string, value: string): Promise<string | undefined> {
    const before = this.given()?.safetyNoteId ?? null;
    this.#waiting.update((waiting) => ({ ...waiting, [key]: this.answers()[key] === value ? null : value }));
    await this.send();
    const opened = this.given()?.safetyNoteId ?? null;
    return opened !== null && opened !== before ? opened : undefined;
  }

  /** Sends what waits, one request after the other. */
  async send(): Promise<void> {
    if (this.#isSaving()) return;
    this.#isSaving.set(true);
    this.#refusal.set(undefined);
    try {
      while (Object.keys(this.#waiting()).length > 0) await this.#sendOnce();
      this.#failed.set(false);
    } catch {
      this.#failed.set(true);
    } finally {
      this.#isSaving.set(false);
    }
  }

  /** Sends what waits. Answers that are refused are shown as given no longer: only those that may still arrive wait. */
  async #sendOnce(): Promise<void> {
    const sent = this.#waiting();
    try {
      this.found.set(await this.#api.post(`/questionnaire-answers/${this.id()}/items`, { answers: sent }));
    } catch (thrown) {
      if (!isRefusal(thrown)) throw thrown;
      this.#refusal.set(thrown);
      this.found.reload();
    }
    this.#waiting.update((waiting) => Object.fromEntries(Object.entries(waiting).filter(([key, value]) => sent[key] !== value)));
  }

  /** Sends what waits and finishes; answers whether it is finished. */
  finish(): Promise<boolean> {
    return this.#finishing.send(async () => {
      await this.send();
      const refusal = this.#refusal();
      if (refusal !== undefined) throw new Error('An answer was refused.', { cause: refusal });
      if (this.#failed()) throw new Error('Answers have not arrived.');
      this.found.set(await this.#api.post(`/questionnaire-answers/${this.id()}/finish`, {}));
    });
  }
}
