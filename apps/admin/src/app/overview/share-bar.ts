import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** Parts of a whole as one bar. Hidden from screen readers, because the text beside it has the same numbers. */
@Component({
  selector: 'saath-share-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { 'aria-hidden': 'true' },
  template: `
    @for (width of widths(); track $index) {
      <span [style.width.%]="width"></span>
    }
  `,
  styles: `
    :host {
      display: flex;
      overflow: hidden;
      height: var(--saath-2);
      border-radius: var(--mat-sys-corner-full);
      background: var(--saath-att-absent);
    }
    span:first-child {
      background: var(--mat-sys-primary);
    }
    span + span {
      background: var(--saath-hope);
    }
    @media (forced-colors: active) {
      :host {
        border: 1px solid CanvasText;
      }
      span:first-child {
        forced-color-adjust: none;
        background: CanvasText;
      }
    }
  `,
})
export class ShareBar {
  readonly parts = input.required<readonly number[]>();
  readonly whole = input.required<number>();
  protected readonly widths = computed(() => this.parts().map((part) => (this.whole() === 0 ? 0 : (100 * part) / this.whole())));
}
