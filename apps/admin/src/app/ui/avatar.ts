import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** The initials of a person's chosen name. Hidden from screen readers, because the name is beside it. */
@Component({
  selector: 'saath-avatar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: {
    class: 'name',
    'aria-hidden': 'true',
    '[style.width.px]': 'size()',
    '[style.height.px]': 'size()',
    '[class.large]': 'size() > 40',
  },
  template: '{{ letters() }}',
  styles: `
    :host {
      display: inline-grid;
      place-items: center;
      flex: none;
      border-radius: var(--mat-sys-corner-full);
      background: var(--mat-sys-secondary-container);
      color: var(--mat-sys-on-secondary-container);
      font: var(--mat-sys-label-medium);
    }
    :host(.large) {
      font: var(--mat-sys-headline-small);
    }
  `,
})
export class Avatar {
  readonly name = input.required<string>();
  /** Pixels. */
  readonly size = input(36);
  protected readonly letters = computed(() => {
    const parts = this.name().split(/\s+/u).filter(Boolean);
    return parts
      .slice(0, 2)
      .map((part) => graphemes(part)[0])
      .join('');
  });
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const graphemes = (text: string): readonly string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);
