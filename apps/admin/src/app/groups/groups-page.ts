import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { paged } from '../api/paged.ts';
import { Session } from '../api/session.ts';
import type { GroupItem } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { AddressFilters } from '../ui/address-filters.ts';
import { BranchChips, Empty, ResourceStates, FilterChips, Icon, Kinds, LoadMore, Skeleton } from '../ui/index.ts';
import { GroupCard } from './group-card.ts';
import { chosenGroups } from './many/chosen-groups.ts';
import { ManyBar } from './many/many-bar.ts';

/** The groups a reader may see, by branch, with filters in the address. */
@Component({
  selector: 'saath-groups-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    BranchChips,
    Empty,
    ResourceStates,
    FilterChips,
    GroupCard,
    Icon,
    MatButton,
    LoadMore,
    ManyBar,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  host: { '(keydown.escape)': 'chosen.clear()' },
  templateUrl: './groups-page.html',
  styles: `
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
      gap: var(--saath-4);
    }
    li {
      position: relative;
      border-radius: var(--mat-sys-corner-large);
    }
    .chosen {
      outline: 2px solid var(--mat-sys-primary);
    }
    input {
      position: absolute;
      z-index: 1;
      inset-block-start: var(--saath-2);
      inset-inline-end: var(--saath-2);
      width: 24px;
      height: 24px;
      margin: 0;
      accent-color: var(--mat-sys-primary);
    }
  `,
})
export class GroupsPage {
  readonly #address = inject(AddressFilters);
  readonly #words = inject(Words);
  protected readonly session = inject(Session);
  readonly branch = input<string>();
  readonly kind = input<string>();
  protected readonly groups = paged<GroupItem>('/groups', () => ({ branchId: this.branch(), kind: this.kind(), limit: 25 }), 25);
  protected readonly chosen = chosenGroups(() => this.groups.known());
  readonly #kinds = inject(Kinds);
  protected readonly kinds = computed(() =>
    this.#kinds.all().map(({ code, name }) => ({ value: code, label: this.#words.of(name), language: this.#words.languageOf(name) })),
  );
  protected readonly filtered = computed(() => this.branch() !== undefined || this.kind() !== undefined);
  protected readonly branches = computed(() => {
    const byBranch = Map.groupBy(this.groups.items(), ({ branchId }) => branchId);
    return [...byBranch].map(([id, groups]) => ({ id, name: groups[0]?.branchName ?? '', groups }));
  });

  protected choose({ id }: GroupItem, event: MouseEvent): void {
    this.chosen.choose(id, (event.target as HTMLInputElement).checked, event.shiftKey);
  }
  protected reload(): void {
    this.chosen.clear();
    this.groups.first.reload();
  }
  protected show(filter: { readonly branch?: string | null; readonly kind?: string | null }): void {
    void this.#address.set(filter);
  }
}
