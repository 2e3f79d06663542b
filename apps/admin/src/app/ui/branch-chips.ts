import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { itemsOf } from '../api/items-of.ts';
import { apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { Named, Page } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { FilterChips } from './filter-chips.ts';
import { naturalOrder } from './natural-order.ts';

/** The branches a person reaches, as a filter that every page remembers as one; not shown where there is nothing to choose. */
@Component({
  selector: 'saath-branch-chips',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FilterChips, TranslocoPipe],
  template: `
    @if (isLoading()) {
      <div></div>
    } @else if (options().length > 1) {
      <saath-filter-chips
        remember="branch"
        [label]="'common.branch' | transloco"
        [options]="options()"
        [value]="value()"
        (valueChange)="valueChange.emit($event)"
      />
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
}
