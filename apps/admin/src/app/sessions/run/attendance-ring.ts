import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { AttendanceState } from '../../api/shapes.ts';
import { markColours } from './mark-looks.ts';

/** More seats than this no longer read as seats. */
const mostSeats = 24;

/** The circle of seats of a session, each in the colour of its mark; an unmarked one is open. Hidden from readers: the words beside it count. */
@Component({
  selector: 'saath-attendance-ring',
  changeDetection: ChangeDetectionStrategy.OnPush,
  styleUrl: './attendance-ring.css',
  template: `
    <svg viewBox="0 0 100 100" aria-hidden="true" focusable="false">
      @for (seat of seats(); track $index) {
        <circle [attr.cx]="seat.x" [attr.cy]="seat.y" [attr.r]="radius()" [style.fill]="seat.colour" [class.open]="seat.colour === null" />
      }
    </svg>
    <span class="middle"><ng-content /></span>
  `,
})
export class AttendanceRing {
  readonly states = input.required<readonly (AttendanceState | null)[]>();
  readonly #shown = computed(() => this.states().slice(0, mostSeats));
  protected readonly radius = computed(() => Math.min(8, 110 / Math.max(1, this.#shown().length)));
  protected readonly seats = computed(() =>
    this.#shown().map((state, index, all) => {
      const angle = (index / all.length) * 2 * Math.PI - Math.PI / 2;
      return { x: 50 + 42 * Math.cos(angle), y: 50 + 42 * Math.sin(angle), colour: state === null ? null : markColours[state] };
    }),
  );
}
