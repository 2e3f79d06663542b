import { ChangeDetectionStrategy, Component, ElementRef, inject, input, type Signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { ProblemNote } from './problem.ts';

/** A list read page by page, as `paged` makes them. */
interface PagedItems {
  readonly fault: Signal<unknown>;
  readonly next: Signal<string | null>;
  more(cursor: string): Promise<void>;
  /** Whether items before those that are shown are known, and the way back to them. */
  readonly hasEarlier: Signal<boolean>;
  earlier(): void;
}

/** The end of a paged list: buttons for the next page and for the one before, or the problem that prevented it. */
@Component({
  selector: 'saath-load-more',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, ProblemNote, TranslocoPipe],
  template: `
    @if (of().fault(); as thrown) {
      <saath-problem [fault]="thrown" [retryable]="false" />
    }
    @if (of().next() !== null || of().hasEarlier()) {
      <div class="saath-row">
        @if (of().hasEarlier()) {
          <button type="button" matButton (click)="earlier()">{{ 'common.earlier' | transloco }}</button>
        }
        @if (of().next(); as cursor) {
          <button type="button" matButton="tonal" (click)="more(cursor)">{{ 'common.more' | transloco }}</button>
        }
      </div>
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
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected async more(cursor: string): Promise<void> {
    await this.of().more(cursor);
    if (this.of().hasEarlier()) this.#toBegin();
  }
  protected earlier(): void {
    this.of().earlier();
    this.#toBegin();
  }
  /** Other items have taken the place of those that were read: the list is read from its beginning. */
  #toBegin(): void {
    this.#host.previousElementSibling?.scrollIntoView({ block: 'start' });
  }
}
