import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel, MatPrefix } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import { memberLimits } from '@saath/domain/members';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import { AddressFilters } from '../ui/address-filters.ts';
import { BranchChips, Empty, ResourceStates, FilterChips, Icon, LoadMore, Skeleton } from '../ui/index.ts';
import { MemberList } from './member-list.ts';
import { MembersStore } from './members-store.ts';

/** The people the reader may see, with filters and a search. */
@Component({
  selector: 'saath-members-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    BranchChips,
    Empty,
    ResourceStates,
    FilterChips,
    Icon,
    MatButton,
    MatFormField,
    MatInput,
    MatLabel,
    MatPrefix,
    MemberList,
    LoadMore,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  providers: [MembersStore],
  templateUrl: './members-page.html',
  styles: `
    saath-icon[matPrefix] {
      margin-inline: var(--saath-3);
    }
  `,
})
export class MembersPage {
  readonly branch = input<string>();
  readonly stage = input<string>();
  protected readonly store = inject(MembersStore);
  protected readonly session = inject(Session);
  protected readonly searchLength = memberLimits.nameLength;
  readonly #address = inject(AddressFilters);

  constructor() {
    this.store.branch.connect(this.branch);
    this.store.stage.connect(this.stage);
  }
  protected show(filter: { readonly branch?: string | null; readonly stage?: string | null }): void {
    void this.#address.set(filter);
  }
}
