import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { QuietMember } from '../api/shapes.ts';
import { BranchChips, Chip, Empty, FilterChips, LoadMore, ResourceStates, Skeleton } from '../ui/index.ts';
import { AttentionRow } from './attention-row.ts';
import { CallButton } from './call-button.ts';
import { QuietStore } from './quiet-store.ts';

/** The members who have come to no session for some days, those for longest first, each with what helps to call them. */
@Component({
  selector: 'saath-quiet-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AttentionRow,
    BranchChips,
    CallButton,
    Chip,
    Empty,
    FilterChips,
    LoadMore,
    MatButton,
    ResourceStates,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  providers: [QuietStore],
  templateUrl: './quiet-list.html',
  styleUrl: './attention-list.css',
})
export class QuietList {
  /** The branch and the number of days, in the address. */
  readonly branch = input<string>();
  readonly days = input<string>();
  protected readonly store = inject(QuietStore);
  readonly #router = inject(Router);

  constructor() {
    this.store.branch.connect(this.branch);
    this.store.asked.connect(this.days);
  }
  protected callOf({ memberId }: QuietMember, { id }: QuietMember['relatives'][number]): `/attention/${string}` {
    return `/attention/${memberId}/relatives/${id}`;
  }
  protected show(queryParams: { readonly branch?: string | null; readonly days?: string | null }): void {
    void this.#router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }
}
