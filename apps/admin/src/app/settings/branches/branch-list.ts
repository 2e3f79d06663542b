import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { paged } from '../../api/paged.ts';
import { Session } from '../../api/session.ts';
import type { Branch } from '../../api/shapes.ts';
import { Empty, ResourceStates, Icon, LoadMore, Skeleton } from '../../ui/index.ts';
import { BranchCard } from './branch-card.ts';

/** The places of the centre, each with its rooms and holidays. */
@Component({
  selector: 'saath-branch-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [BranchCard, Empty, ResourceStates, Icon, MatButton, LoadMore, RouterLink, Skeleton, TranslocoDirective],
  template: `
    <div *transloco="let t" class="saath-page">
      <header class="saath-head">
        <h1 class="saath-grow">{{ t('settings.branches.title') }}</h1>
        @if (mayWrite) {
          <a matButton="outlined" routerLink="/settings/travel-times">{{ t('settings.travel.title') }}</a>
          <a matButton="outlined" routerLink="/settings/holidays/new">{{ t('settings.holidays.title') }}</a>
          <a matButton="filled" routerLink="/settings/branches/new"><saath-icon name="add" /> {{ t('settings.branches.add') }}</a>
        }
      </header>
      <saath-resource-states [of]="branches.first" [empty]="branches.items().length === 0">
        <saath-skeleton slot="loading" shape="blocks" [lines]="6" />
        <saath-empty slot="empty" [title]="t('settings.branches.empty')" [text]="t('settings.branches.empty-text')" />
        <ng-template #filled>
          <ul>
            @for (branch of branches.items(); track branch.id) {
              <li><saath-branch-card [branch]="branch" [mayWrite]="mayWrite" (changed)="branches.first.reload()" /></li>
            }
          </ul>
          <saath-load-more [of]="branches" />
        </ng-template>
      </saath-resource-states>
    </div>
  `,
  styles: `
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr));
      gap: var(--saath-4);
    }
  `,
})
export class BranchList {
  protected readonly mayWrite = inject(Session).may('branches:write');
  protected readonly branches = paged<Branch>('/branches', () => ({ limit: 12 }), 24);
}
