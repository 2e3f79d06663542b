import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, contentChild, Directive, inject, input, type Signal, TemplateRef } from '@angular/core';
import type { Loadable } from './loadable.ts';
import { ResourceStates } from './resource-states.ts';
import { LoadMore } from './load-more.ts';
import { Skeleton } from './skeleton.ts';

/** A list read page by page, as `paged` makes them. */
export interface PagedItems<Item> {
  readonly first: Loadable;
  readonly items: Signal<readonly Item[]>;
  readonly fault: Signal<unknown>;
  readonly next: Signal<string | null>;
  more(cursor: string): Promise<void>;
  readonly hasEarlier: Signal<boolean>;
  earlier(): void;
}

/** How one item of the list is shown: `<ng-template [saathLine]="list" let-item>`. */
@Directive({ selector: 'ng-template[saathLine]' })
export class Line<Item> {
  readonly saathLine = input.required<PagedItems<Item>>();
  readonly template = inject<TemplateRef<{ readonly $implicit: Item }>>(TemplateRef);

  /** The type of `let-item` in a template. */
  static ngTemplateContextGuard<Item>(_line: Line<Item>, _context: unknown): _context is { readonly $implicit: Item } {
    return true;
  }
}

/** A paged list on a card with its four states, a line for each item (a glyph, a text, a date), and a button for more. */
@Component({
  selector: 'saath-paged-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ResourceStates, LoadMore, NgTemplateOutlet, Skeleton],
  template: `
    <saath-resource-states [of]="of().first" [empty]="of().items().length === 0">
      <saath-skeleton slot="loading" [lines]="lines()" />
      <p slot="empty" class="saath-muted">{{ none() }}</p>
      <ng-template #filled>
        <ol class="saath-list">
          @for (item of of().items(); track $index) {
            <li><ng-container [ngTemplateOutlet]="line().template" [ngTemplateOutletContext]="{ $implicit: item }" /></li>
          }
        </ol>
        <saath-load-more [of]="of()" />
      </ng-template>
    </saath-resource-states>
  `,
  styles: `
    li {
      display: grid;
      grid-template-columns: 20px minmax(0, 1fr) auto;
      gap: var(--saath-3);
      align-items: center;
      min-height: var(--saath-control);
      position: relative;
    }
  `,
})
export class PagedList<Item> {
  readonly of = input.required<PagedItems<Item>>();
  /** The sentence of an empty list. */
  readonly none = input.required<string>();
  /** As many lines as are likely, while they load. */
  readonly lines = input(3);
  protected readonly line = contentChild.required<Line<Item>>(Line);
}
