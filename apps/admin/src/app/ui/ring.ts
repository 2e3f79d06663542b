import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

interface Seat {
  readonly x: number;
  readonly y: number;
  readonly state: 'taken' | 'reserved' | 'free' | 'over';
}
/** More seats than this no longer read as seats; the ring then shows shares. */
const mostSeats = 20;

/** Seats on a circle around the middle: the first at the top, or half a step on, so that an outer seat stands between two inner ones. */
const onCircle = (states: readonly Seat['state'][], count: number, radius: number, shift: number): readonly Seat[] =>
  states.map((state, index) => {
    const angle = ((index + shift) / count) * 2 * Math.PI - Math.PI / 2;
    return { x: 50 + radius * Math.cos(angle), y: 50 + radius * Math.sin(angle), state };
  });

/**
 * The circle of seats: taken, reserved (marigold) and free ones. People beyond the seats stand around it, outlined, so that a group with too many
 * people never looks like a full one. Hidden from screen readers, because the text beside it has the same numbers.
 */
@Component({
  selector: 'saath-ring',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[style.width.px]': 'size()', '[style.height.px]': 'size()' },
  template: `
    <svg viewBox="0 0 100 100" aria-hidden="true" focusable="false">
      @for (seat of drawn(); track $index) {
        <circle [attr.cx]="seat.x" [attr.cy]="seat.y" [attr.r]="radius()" [attr.class]="seat.state" />
      }
    </svg>
    <span class="middle"><ng-content /></span>
  `,
  styles: `
    :host {
      position: relative;
      display: inline-grid;
      place-items: center;
      flex: none;
    }
    svg {
      position: absolute;
      inset: 0;
      overflow: visible;
    }
    circle {
      stroke-width: 1.5;
      stroke: transparent;
    }
    .taken {
      fill: var(--mat-sys-primary);
    }
    .reserved {
      fill: var(--saath-hope);
    }
    .over {
      fill: transparent;
      stroke: var(--saath-caution);
      stroke-width: 2.2;
    }
    .free {
      fill: transparent;
      stroke: var(--mat-sys-outline);
    }
    .middle {
      text-align: center;
      font: var(--mat-sys-title-small);
    }
  `,
})
export class Ring {
  readonly seats = input.required<number>();
  readonly taken = input(0);
  readonly reserved = input(0);
  /** Pixels. */
  readonly size = input(40);
  /** How many circles one circle of the drawing means, so that a large group is drawn by its shares. */
  readonly #share = computed(() => Math.min(1, mostSeats / Math.max(1, this.seats(), this.taken() + this.reserved())));
  protected readonly drawn = computed(() => {
    const drawnFor = (people: number): number => Math.round(people * this.#share());
    const seats = Math.max(1, drawnFor(this.seats()));
    const taken = Math.min(seats, drawnFor(this.taken()));
    const over = Math.max(0, drawnFor(this.taken()) - seats);
    const reserved = drawnFor(this.reserved());
    const inside = Math.min(reserved, seats - taken);
    const outside = [...of('over', over), ...of('reserved', reserved - inside)];
    const inner = [...of('taken', taken), ...of('reserved', inside), ...of('free', seats - taken - inside)];
    return [...onCircle(inner, seats, outside.length === 0 ? 41 : 33.5, 0), ...onCircle(outside, Math.max(seats, outside.length), 45, 0.5)];
  });
  protected readonly radius = computed(() => Math.min(9, 88 / Math.max(10, this.drawn().length)));
}

const of = (state: Seat['state'], count: number): readonly Seat['state'][] => Array.from({ length: count }, () => state);
