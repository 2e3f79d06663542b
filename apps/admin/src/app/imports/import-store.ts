import { httpResource } from '@angular/common/http';
import { computed, effect, inject, Injectable, linkedSignal, signal } from '@angular/core';
import { Api, apiRoot } from '../api/api.ts';
import type { ImportView } from '../api/shapes.ts';
import { fromAddress } from '../ui/from-address.ts';

/** A group with more people than seats, and one with more than its kind allows. */
const overfullCodes: readonly string[] = ['group-over-capacity', 'group-beyond-kind'];
/** How often a running import is loaded again, in milliseconds. */
const pollEvery = 1000;

/** One import: what it would change, its progress while it is committed, and its result. */
@Injectable()
export class ImportStore {
  readonly id = fromAddress<string | undefined>(undefined);
  readonly #api = inject(Api);
  readonly loaded = httpResource<ImportView>(() => {
    const id = this.id();
    return id === undefined ? undefined : `${apiRoot}/imports/${encodeURIComponent(id)}`;
  });
  readonly sheet = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  /** The groups that get more people than they have seats. */
  readonly overfull = computed(() => (this.sheet()?.problems ?? []).filter(({ code }) => overfullCodes.includes(code)));
  /** The server answers a commit only when every row is written; meanwhile the progress is loaded again and again. */
  readonly #isCommitting = signal(false);
  readonly isRunning = computed(() => this.#isCommitting() || this.sheet()?.state === 'committing');
  /** Why the last commit of this import was refused. */
  readonly fault = linkedSignal<string | undefined, unknown>({ source: this.id, computation: () => undefined });

  constructor() {
    effect((onCleanup) => {
      if (this.loaded.status() !== 'resolved' || !this.isRunning()) return;
      const timer = setTimeout(() => this.loaded.reload(), pollEvery);
      onCleanup(() => clearTimeout(timer));
    });
  }

  /** Writes the sheet. The reason is that of groups that get more people than they have seats; a sheet without such a group needs none. */
  async commit(id: string, reason?: string): Promise<void> {
    this.#isCommitting.set(true);
    this.fault.set(undefined);
    try {
      await this.#api.post(`/imports/${id}/commit`, reason === undefined ? {} : { reason });
    } catch (fault) {
      this.fault.set(fault);
    } finally {
      this.#isCommitting.set(false);
      this.loaded.reload();
    }
  }
}
