import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Localised } from '@saath/domain/kernel';
import type { AttendanceState } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Icon } from './icon.ts';

const glyphs: Readonly<Record<AttendanceState, string>> = {
  present: 'check',
  late: 'schedule',
  'left-early': 'arrow_forward',
  excused: 'event_available',
  absent: 'remove',
  'walk-in': 'directions_walk',
};

/**
 * The colour and glyph of one mark. Its word is beside it, or in the cell for screen readers. A mark of the kind's own has the first letter
 * of its name as its glyph, on the colour of the mark as which it is counted.
 */
@Component({
  selector: 'saath-attendance-mark',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  host: { '[class]': 'state()' },
  template: `
    @if (letter(); as letter) {
      <span aria-hidden="true" translate="no" [attr.lang]="lang()">{{ letter }}</span>
    } @else {
      <saath-icon [name]="glyph()" [size]="16" />
    }
  `,
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
      font: var(--mat-sys-label-medium);
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
  readonly #words = inject(Words);
  readonly state = input.required<AttendanceState>();
  /** The name of a mark of the kind's own; undefined for one of the product. */
  readonly own = input<Localised>();
  protected readonly lang = computed(() => this.#words.languageOf(this.own()) ?? null);
  protected readonly letter = computed(() => {
    const [first] = new Intl.Segmenter(this.lang() ?? this.#words.language()).segment(this.#words.of(this.own()));
    return first?.segment;
  });
  protected readonly glyph = computed(() => glyphs[this.state()]);
}
