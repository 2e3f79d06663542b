import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, contentChild, input, output, type TemplateRef } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Empty } from './empty.ts';
import { LoadMore } from './load-more.ts';
import type { PagedItems } from './paged-list.ts';
import { ResourceStates } from './resource-states.ts';
import { Skeleton } from './skeleton.ts';

/**
 * A filtered table that is read page by page, with its four states and a button for more. `<ng-template #table>` is the card with the table;
 * `slot="none"` is shown where the list is empty without any filter.
 */
@Component({
  selector: 'saath-table-pages',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, LoadMore, MatButton, NgTemplateOutlet, ResourceStates, Skeleton],
  template: `
    <saath-resource-states [of]="of().first" [empty]="of().items().length === 0" [dated]="dated()">
      <div slot="loading" class="saath-card"><saath-skeleton [lines]="8" /></div>
      <div slot="empty" class="saath-card">
        @if (isFiltered()) {
          <saath-empty [title]="noMatch()">
            <button type="button" matButton="tonal" (click)="cleared.emit()">{{ showAll() }}</button>
          </saath-empty>
        } @else {
          <ng-content select="[slot=none]" />
        }
      </div>
      <ng-template #filled>
        <ng-container [ngTemplateOutlet]="table()" />
        <saath-load-more [of]="of()" />
      </ng-template>
    </saath-resource-states>
  `,
})
export class TablePages {
  readonly of = input.required<PagedItems<unknown>>();
  /** Whether a filter hides items. */
  readonly isFiltered = input.required<boolean>();
  /** The sentence of a filter that leaves nothing. */
  readonly noMatch = input.required<string>();
  /** The button that takes the filter away. */
  readonly showAll = input.required<string>();
  /** False inside other states, which say of what time the page is. */
  readonly dated = input(true);
  readonly cleared = output();
  protected readonly table = contentChild.required<TemplateRef<unknown>>('table');
}
