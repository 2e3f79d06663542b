import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** Grey lines in the shape of what is coming. Nothing shows for the first 300 ms, so a quick answer does not flicker. */
@Component({
  selector: 'saath-skeleton',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { 'aria-hidden': 'true' },
  template: `@for (line of each(); track line) {
    <div></div>
  }`,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: var(--saath-3);
      animation: appear var(--saath-slow) 300ms both;
    }
    div {
      height: var(--saath-row);
      border-radius: var(--mat-sys-corner-medium);
      background: var(--mat-sys-surface-container-high);
    }
    @keyframes appear {
      from {
        opacity: 0;
      }
    }
  `,
})
export class Skeleton {
  readonly lines = input(4);
  protected readonly each = computed(() => Array.from({ length: this.lines() }, (_, index) => index));
}
