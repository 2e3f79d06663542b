import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/**
 * Grey in the shape of what is coming: `rows` of a list (a face, a name, what is said of them), the `head` of a page about somebody,
 * or `blocks` (fields, cards). Nothing shows for the first 300 ms, so a quick answer does not flicker.
 */
@Component({
  selector: 'saath-skeleton',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { 'aria-hidden': 'true', '[class]': 'shape()' },
  template: `@for (line of each(); track line) {
    <div>
      @if (shape() !== 'blocks') {
        <span class="face"></span><span class="name"></span><span class="more"></span>
      }
    </div>
  }`,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      animation: appear var(--saath-slow) 300ms both;
    }
    div {
      min-height: var(--saath-row);
    }
    :host(.blocks) {
      gap: var(--saath-3);
    }
    span,
    :host(.blocks) div {
      border-radius: var(--mat-sys-corner-medium);
      background: var(--mat-sys-surface-container-high);
    }
    :host(:not(.blocks)) div {
      display: grid;
      grid-template: 'face name' auto 'face more' auto / auto minmax(0, 1fr);
      gap: var(--saath-2) var(--saath-3);
      align-content: center;
    }
    .face {
      grid-area: face;
      align-self: center;
      width: calc(var(--saath-8) + var(--saath-1));
      height: calc(var(--saath-8) + var(--saath-1));
      border-radius: var(--mat-sys-corner-full);
    }
    .name {
      grid-area: name;
      width: 35%;
      height: var(--saath-3);
    }
    .more {
      grid-area: more;
      width: 60%;
      height: var(--saath-2);
    }
    div:nth-child(even) .name {
      width: 25%;
    }
    div:nth-child(3n) .more {
      width: 75%;
    }
    :host(.head) .face {
      width: calc(var(--saath-12) + var(--saath-4));
      height: calc(var(--saath-12) + var(--saath-4));
    }
    :host(.head) .name {
      height: var(--saath-6);
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
  readonly shape = input<'rows' | 'head' | 'blocks'>('rows');
  protected readonly each = computed(() => Array.from({ length: this.lines() }, (_, index) => index));
}
