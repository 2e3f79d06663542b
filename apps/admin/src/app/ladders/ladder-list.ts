import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatButtonToggle, MatButtonToggleGroup } from '@angular/material/button-toggle';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Empty, LoadMore, ResourceStates, Skeleton } from '../ui/index.ts';
import { LadderListStore } from './ladder-list-store.ts';
import { LadderRow } from './ladder-row.ts';

/** The calls after missed sessions, the one that is due first at the top: my own, or all. */
@Component({
  selector: 'saath-ladder-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, LadderRow, LoadMore, MatButton, MatButtonToggle, MatButtonToggleGroup, ResourceStates, Skeleton, TranslocoDirective],
  providers: [LadderListStore],
  template: `
    <div *transloco="let t" class="saath-page">
      <header class="saath-head">
        <div class="saath-grow">
          <h1 tabindex="-1">{{ t('ladders.title') }}</h1>
          <p class="saath-muted">{{ t('ladders.text') }}</p>
        </div>
        <mat-button-toggle-group
          [attr.aria-label]="t('ladders.show')"
          [hideSingleSelectionIndicator]="true"
          [value]="store.shown()"
          (change)="show($event.value)"
        >
          <mat-button-toggle value="mine">{{ t('ladders.mine') }}</mat-button-toggle>
          <mat-button-toggle value="all">{{ t('ladders.all') }}</mat-button-toggle>
        </mat-button-toggle-group>
      </header>
      <saath-resource-states [of]="store.list.first" [empty]="store.list.items().length === 0">
        <div slot="loading" class="saath-card"><saath-skeleton [lines]="6" /></div>
        <div slot="empty" class="saath-card">
          <saath-empty [title]="t('ladders.empty-' + store.shown())" [text]="t('ladders.empty-text')">
            @if (store.shown() === 'mine') {
              <button type="button" matButton="tonal" (click)="show('all')">{{ t('ladders.show-all') }}</button>
            }
          </saath-empty>
        </div>
        <ng-template #filled>
          <ul class="card">
            @for (item of store.list.items(); track item.id) {
              <li><saath-ladder-row [of]="item" /></li>
            }
          </ul>
          <saath-load-more [of]="store.list" />
        </ng-template>
      </saath-resource-states>
    </div>
  `,
  styleUrl: '../attention/attention-list.css',
})
export class LadderList {
  /** Mine or all, in the address. */
  readonly of = input<string>();
  protected readonly store = inject(LadderListStore);
  readonly #router = inject(Router);

  constructor() {
    this.store.asked.connect(this.of);
  }
  protected show(of: string): void {
    void this.#router.navigate([], { queryParams: { of: of === 'all' ? of : null }, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
