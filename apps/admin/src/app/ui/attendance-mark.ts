import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { AttendanceState } from '../api/shapes.ts';
import { Icon } from './icon.ts';

const glyphs: Readonly<Record<AttendanceState, string>> = {
  present: 'check',
  late: 'schedule',
  'left-early': 'arrow_forward',
  excused: 'event_available',
  absent: 'remove',
  'walk-in': 'directions_walk',
};

/** The colour and glyph of one mark. Its word is beside it, or in the cell for screen readers. */
@Component({
  selector: 'saath-attendance-mark',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  host: { '[class]': 'state()' },
  template: `<saath-icon [name]="glyph()" [size]="16" />`,
  styles: `
    :host {
      display: inline-grid;
      place-items: center;
      width: var(--saath-mark, var(--saath-8));
      height: var(--saath-6);
      border-radius: var(--mat-sys-corner-extra-small);
      border: 1px solid transparent;
      background: var(--saath-att-absent);
      color: var(--saath-att-on-absent);
    }
    :host(.present) {
      background: var(--saath-att-present);
      color: var(--mat-sys-on-primary);
    }
    :host(.late),
    :host(.left-early) {
      background: var(--saath-att-late);
      color: var(--mat-sys-scrim);
    }
    :host(.excused) {
      background: var(--saath-att-excused);
      color: var(--mat-sys-scrim);
    }
    :host(.walk-in) {
      background: transparent;
      border-color: var(--saath-att-walkin);
      color: var(--saath-att-walkin);
    }
    @media (forced-colors: active) {
      :host {
        border-color: CanvasText;
      }
    }
  `,
})
export class AttendanceMark {
  readonly state = input.required<AttendanceState>();
  protected readonly glyph = computed(() => glyphs[this.state()]);
}
