import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Ring } from './ring.ts';

/** Nothing here: the ring with its first seat kept, one sentence, and one way on (projected). */
@Component({
  selector: 'saath-empty',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Ring],
  host: { '[class.lost]': 'lost()' },
  template: `
    <saath-ring [seats]="8" [taken]="lost() ? 7 : 0" [kept]="lost() ? 0 : 1" [size]="72" />
    <h2>{{ title() }}</h2>
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
    :host(.lost) saath-ring {
      --mat-sys-primary: var(--saath-att-absent);
    }
  `,
})
export class Empty {
  readonly title = input.required<string>();
  readonly text = input<string>();
  /** Not a beginning but something that cannot be found: grey seats, for marigold is hope. */
  readonly lost = input(false);
}
