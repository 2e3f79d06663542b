import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { paged } from '../api/paged.ts';
import { Session } from '../api/session.ts';
import type { GroupItem } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { BranchChips, Empty, ResourceStates, FilterChips, Icon, Kinds, LoadMore, Skeleton } from '../ui/index.ts';
import { GroupCard } from './group-card.ts';

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
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  templateUrl: './groups-page.html',
  styles: `
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
      gap: var(--saath-4);
    }
  `,
})
export class GroupsPage {
  readonly #router = inject(Router);
  readonly #words = inject(Words);
  protected readonly session = inject(Session);
  readonly branch = input<string>();
  readonly kind = input<string>();
  protected readonly groups = paged<GroupItem>('/groups', () => ({ branchId: this.branch(), kind: this.kind(), limit: 25 }));
  readonly #kinds = inject(Kinds);
  protected readonly kinds = computed(() => this.#kinds.all().map(({ code, name }) => ({ value: code, label: this.#words.of(name) })));
  protected readonly filtered = computed(() => this.branch() !== undefined || this.kind() !== undefined);
  protected readonly branches = computed(() => {
    const byBranch = Map.groupBy(this.groups.items(), ({ branchId }) => branchId);
    return [...byBranch].map(([id, groups]) => ({ id, name: groups[0]?.branchName ?? '', groups }));
  });

  protected show(filter: { readonly branch?: string | null; readonly kind?: string | null }): void {
    void this.#router.navigate(['/groups'], { queryParams: filter, queryParamsHandling: 'merge' });
  }
}
