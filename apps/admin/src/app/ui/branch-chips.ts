import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, untracked } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { itemsOf } from '../api/items-of.ts';
import { apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { Named, Page } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { FilterChips, mostChips } from './filter-chips.ts';
import { naturalOrder } from './natural-order.ts';
import { RememberedChoice } from './remembered-choice.ts';

/** The branches a person reaches, as a filter; not shown where there is nothing to choose. */
@Component({
  selector: 'saath-branch-chips',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FilterChips, TranslocoPipe],
  template: `
    @if (isLoading()) {
      <div></div>
    } @else if (options().length > 1) {
      <saath-filter-chips [label]="'common.branch' | transloco" [options]="options()" [value]="value()" (valueChange)="choose($event)" />
    }
  `,
  styles: `
    div {
      height: var(--saath-control-small);
    }
  `,
})
export class BranchChips {
  readonly #session = inject(Session);
  readonly #words = inject(Words);
  readonly #remembered = inject(RememberedChoice);
  readonly value = input<string>();
  readonly valueChange = output<string | undefined>();
  readonly #branches = httpResource<Page<Named>>(() => (this.#session.may('branches:read') ? `${apiRoot}/branches?limit=200` : undefined));
  /** While they load, an empty box takes their room, so that the page below does not jump. */
  protected readonly isLoading = computed(() => this.#branches.isLoading());
  protected readonly options = computed(() => {
    const found = itemsOf(this.#branches);
    const compare = naturalOrder(this.#words.language());
    return found.map(({ id, name }) => ({ value: id, label: name })).toSorted((a, b) => compare(a.label, b.label));
  });
  /** Where there are many branches, the last one chosen is chosen again on the next page that names none. */
  readonly #remembers = computed(() => this.options().length > mostChips);

  constructor() {
    const asked = effect(() => {
      if (!this.#branches.hasValue()) return;
      asked.destroy();
      const last = this.#remembers() ? this.#remembered.of('branch') : undefined;
      if (untracked(this.value) === undefined && this.options().some(({ value }) => value === last)) this.valueChange.emit(last);
    });
  }
  protected choose(value: string | undefined): void {
    if (this.#remembers()) this.#remembered.store('branch', value);
    this.valueChange.emit(value);
  }
}
