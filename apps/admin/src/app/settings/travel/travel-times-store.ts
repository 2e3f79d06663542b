import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable } from '@angular/core';
import { FormArray, type FormControl, FormGroup } from '@angular/forms';
import { branchLimits } from '@saath/domain/branches';
import { allOf } from '../../api/all-of.ts';
import { Api, apiRoot, queryOf } from '../../api/api.ts';
import { itemsOf } from '../../api/items-of.ts';
import type { Named, Page, TravelTime } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { optionalNumberWithin } from '../../ui/fields.ts';
import { fromAddress } from '../../ui/from-address.ts';
import { naturalOrder } from '../../ui/natural-order.ts';
import { saving } from '../../ui/saving.ts';
import { type BranchPair, keyOf, pairsOf } from './branch-pairs.ts';

/** A pair of branches whose minutes are a field. */
interface Field extends BranchPair {
  readonly control: FormControl<number | null>;
}

/** The travel times of one branch at a time: forty branches have 780 pairs. What was typed is kept while another branch is looked at. */
@Injectable()
export class TravelTimesStore {
  readonly #api = inject(Api);
  readonly #words = inject(Words);
  /** The branch that the address names; otherwise the first one is chosen. */
  readonly branch = fromAddress<string | undefined>(undefined);
  readonly limits = branchLimits.travelMinutes;
  readonly saving = saving();

  readonly #branchPage = httpResource<Page<Named>>(() => `${apiRoot}/branches?limit=200`);
  readonly #branches = computed(() => {
    const compare = naturalOrder(this.#words.language());
    return itemsOf(this.#branchPage).toSorted((a, b) => compare(a.name, b.name));
  });
  readonly options = computed(() => this.#branches().map(({ id, name }) => ({ value: id, label: name })));
  readonly chosen = computed(() => this.#branches().find(({ id }) => id === this.branch()) ?? this.#branches()[0]);
  readonly #times = httpResource<Page<TravelTime>>(() => {
    const params = queryOf({ branchId: this.chosen()?.id, limit: 200 });
    return this.#branchPage.hasValue() ? { url: `${apiRoot}/travel-times`, params } : undefined;
  });
  readonly loaded = allOf([this.#branchPage, this.#times]);
  readonly isSingle = computed(() => this.#branches().length < 2);

  /** The fields of all branches that were looked at, by pair. */
  readonly #fields = new Map<string, Field>();
  readonly fields = computed((): readonly Field[] => {
    const from = this.chosen();
    if (from === undefined || !this.#times.hasValue()) return [];
    return pairsOf(from, this.#branches(), this.#times.value().items).map((pair) => {
      const typed = this.#fields.get(keyOf(pair.from.id, pair.to.id));
      const control = typed?.control.dirty === true ? typed.control : optionalNumberWithin(this.limits, pair.minutes);
      const field = { ...pair, control };
      this.#fields.set(keyOf(pair.from.id, pair.to.id), field);
      return field;
    });
  });
  readonly form = computed(() => new FormGroup({ minutes: new FormArray(this.fields().map(({ control }) => control)) }));

  /** The branch, other than the chosen one, at which a field is not valid. */
  get branchAtFault(): string | undefined {
    const hidden = [...this.#fields.values()].filter((field) => !this.fields().includes(field));
    return hidden.find(({ control }) => control.invalid)?.from.id;
  }

  /** Sends the pairs whose minutes are others now, and no other. */
  async save(): Promise<void> {
    const changed = [...this.#fields.values()].filter(({ control, minutes }) => control.value !== minutes);
    const times = changed.map(({ from, to, control }) => ({ branchId: from.id, otherBranchId: to.id, minutes: control.value }));
    const send = () => (times.length === 0 ? Promise.resolve() : this.#api.post('/travel-times', { times }));
    if (!(await this.saving.save(this.form(), send, ['settings.travel.saved']))) return;
    this.#fields.clear();
    this.#times.reload();
  }
}
