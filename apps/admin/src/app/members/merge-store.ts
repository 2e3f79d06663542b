import { computed, inject, Injectable, resource, signal } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { Api } from '../api/api.ts';
import { itemsOf } from '../api/items-of.ts';
import type { Member, MemberItem, MergePlan } from '../api/shapes.ts';
import { RefusalWords } from '../ui/refusal-words.ts';
import { sending } from '../ui/sending.ts';

type Other = Pick<MemberItem, 'id' | 'code' | 'displayName'>;

/** Finds the other record of a person, shows the plan of a merge, and merges. */
@Injectable()
export class MergeStore {
  readonly #api = inject(Api);
  readonly #refusals = inject(RefusalWords);
  readonly kept = inject<Pick<Member, 'id' | 'code'>>(MAT_DIALOG_DATA);
  readonly #text = signal('');
  readonly #sending = sending();
  readonly busy = this.#sending.busy;
  readonly fault = this.#sending.fault;
  readonly found = resource({
    params: () => (this.#text() === '' ? undefined : this.#text()),
    loader: ({ params }) => this.#api.post('/members/search', { text: params }),
  });
  /** The people who are found, without the record that is kept. */
  readonly people = computed(() => itemsOf(this.found).filter(({ id }) => id !== this.kept.id));
  readonly chosen = signal<{ readonly other: Other; readonly plan: MergePlan } | undefined>(undefined);
  /** Everything that prevents the merge, in words. */
  readonly faults = computed(() =>
    (this.chosen()?.plan.faults ?? []).map(({ code, count }) => this.#refusals.of({ code, params: count === null ? {} : { count } })),
  );

  search(text: string): void {
    this.chooseAnother();
    this.#text.set(text.trim());
  }
  chooseAnother(): void {
    this.chosen.set(undefined);
    this.#sending.forget();
  }
  /** Reads the plan of a merge with a record; it is not shown any more when another is searched for in the meantime. */
  async choose(other: Other): Promise<void> {
    const text = this.#text();
    await this.#sending.send(async () => {
      const plan = await this.#api.post(`/members/${this.kept.id}/merge/plan`, { otherId: other.id });
      if (this.#text() === text) this.chosen.set({ other, plan });
    });
  }
  /** Answers whether the records were merged. */
  merge({ id: otherId }: Other): Promise<boolean> {
    return this.#sending.send(() => this.#api.post(`/members/${this.kept.id}/merge`, { otherId }));
  }
}
