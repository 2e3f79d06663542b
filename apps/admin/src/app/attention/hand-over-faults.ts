import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** One line of a hand-over that cannot be: the person, and why. */
export interface HandOverFault {
  readonly name: string;
  readonly reason: string;
}

/** The people who cannot be handed over, each with the reason, so that they can be left out. */
@Component({
  selector: 'saath-hand-over-faults',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  template: `
    @if (faults().length > 0) {
      <p id="hand-over-faults">{{ 'follow-ups.hand.faults' | transloco }}</p>
      <ul class="saath-list" aria-labelledby="hand-over-faults">
        @for (fault of faults(); track $index) {
          <li>
            <span translate="no" class="saath-whole">{{ fault.name }}</span>: {{ fault.reason }}
          </li>
        }
      </ul>
    }
  `,
})
export class HandOverFaults {
  readonly faults = input.required<readonly HandOverFault[]>();
}
