import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, contentChild, Directive, inject, input, type Signal, TemplateRef } from '@angular/core';
import { Faces, type Loadable } from './faces.ts';
import { More } from './more.ts';
import { Skeleton } from './skeleton.ts';

/** A list read page by page, as `paged` makes them. */
interface PagedList<Item> {
  readonly first: Loadable;
  readonly items: Signal<readonly Item[]>;
  readonly fault: Signal<unknown>;
  readonly next: Signal<string | null>;
  more(cursor: string): Promise<void>;
}

/** How one item of the list is shown: `<ng-template [saathLine]="list" let-item>`. */
@Directive({ selector: 'ng-template[saathLine]' })
export class Line<Item> {
  readonly saathLine = input.required<PagedList<Item>>();
  readonly template = inject<TemplateRef<{ readonly $implicit: Item }>>(TemplateRef);

  /** Tells the compiler what `let-item` is. */
  static ngTemplateContextGuard<Item>(_line: Line<Item>, _context: unknown): _context is { readonly $implicit: Item } {
    return true;
  }
}

/** A short list on a card: while it loads, when there is nothing, a line for each item (a glyph, what it is, when), and what there is beyond. */
@Component({
  selector: 'saath-listed',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Faces, More, NgTemplateOutlet, Skeleton],
  template: `
    <saath-faces [of]="of().first" [empty]="of().items().length === 0">
      <saath-skeleton slot="loading" [lines]="lines()" />
      <p slot="empty" class="saath-muted">{{ none() }}</p>
      <ng-template #filled>
        <ol class="saath-list">
          @for (item of of().items(); track $index) {
            <li><ng-container [ngTemplateOutlet]="line().template" [ngTemplateOutletContext]="{ $implicit: item }" /></li>
          }
        </ol>
        <saath-more [of]="of()" />
      </ng-template>
    </saath-faces>
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
export class Listed<Item> {
  readonly of = input.required<PagedList<Item>>();
  /** What is said when there is nothing. */
  readonly none = input.required<string>();
  /** As many lines as are likely, while they load. */
  readonly lines = input(3);
  protected readonly line = contentChild.required<Line<Item>>(Line);
}
