import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Ring } from './ring.ts';

/** An empty list: the ring with its first seat reserved, one sentence, and one projected action. */
@Component({
  selector: 'saath-empty',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Ring],
  host: { '[class.unavailable]': 'unavailable()' },
  template: `
    <saath-ring [seats]="8" [taken]="unavailable() ? 7 : 0" [reserved]="unavailable() ? 0 : 1" [size]="72" />
    @if (page()) {
      <h1>{{ title() }}</h1>
    } @else {
      <h2>{{ title() }}</h2>
    }
    @if (text(); as more) {
      <p class="saath-muted">{{ more }}</p>
    }
    <ng-content />
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      align-items: center;
      gap: var(--saath-3);
      padding: var(--saath-8) var(--saath-4);
      text-align: center;
    }
    h1 {
      font: var(--mat-sys-headline-small);
    }
    :host(.unavailable) saath-ring {
      --mat-sys-primary: var(--saath-att-absent);
    }
  `,
})
export class Empty {
  readonly title = input.required<string>();
  readonly text = input<string>();
  /** True where nothing else is on the page. */
  readonly page = input(false);
  /** Data that cannot be shown, rather than an empty list: grey seats without the marigold one. */
  readonly unavailable = input(false);
}
