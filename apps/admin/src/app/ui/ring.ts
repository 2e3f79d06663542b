import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

interface Seat {
  readonly x: number;
  readonly y: number;
  readonly state: 'taken' | 'reserved' | 'free';
}
/** More seats than this no longer read as seats; the ring then shows shares. */
const mostSeats = 20;

/** The circle of seats: taken, reserved (marigold) and free ones. Hidden from screen readers, because the text beside it has the same numbers. */
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
  readonly #count = computed(() => Math.max(1, Math.min(mostSeats, Math.max(this.seats(), this.taken() + this.reserved()))));
  protected readonly radius = computed(() => Math.min(9, 88 / this.#count()));
  protected readonly drawn = computed(() => {
    const count = this.#count();
    const share = count / Math.max(1, this.seats(), this.taken() + this.reserved());
    const taken = Math.round(this.taken() * share);
    const reserved = Math.round(this.reserved() * share);
    return Array.from({ length: count }, (_, index): Seat => {
      const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
      const state = index < taken ? 'taken' : index < taken + reserved ? 'reserved' : 'free';
      return { x: 50 + 41 * Math.cos(angle), y: 50 + 41 * Math.sin(angle), state };
    });
  });
}
