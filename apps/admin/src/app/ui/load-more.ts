import { ChangeDetectionStrategy, Component, input, type Signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { ProblemNote } from './problem.ts';

/** A list read page by page, as `paged` makes them. */
interface PagedItems {
  readonly fault: Signal<unknown>;
  readonly next: Signal<string | null>;
  more(cursor: string): Promise<void>;
}

/** The end of a paged list: a button for the next page, or the problem that prevented it. */
@Component({
  selector: 'saath-load-more',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, ProblemNote, TranslocoPipe],
  template: `
    @if (of().fault(); as thrown) {
      <saath-problem [fault]="thrown" [retryable]="false" />
    }
    @if (of().next(); as cursor) {
      <button type="button" matButton="tonal" (click)="of().more(cursor)">{{ 'common.more' | transloco }}</button>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--saath-4);
      justify-items: center;
      margin-top: var(--saath-4);
    }
    :host(:empty) {
      display: none;
    }
  `,
})
export class LoadMore {
  readonly of = input.required<PagedItems>();
}
