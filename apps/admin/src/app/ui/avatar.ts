import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** The initials of a name: of its first two words, or of the first alone when the second is in another script. */
export function initials(name: string): string {
  const letters = name.split(/\s+/u).flatMap((word) => graphemes(word).slice(0, 1));
  const [first = '', second = ''] = letters;
  return scriptOf(first) === scriptOf(second) ? first + second : first;
}
const scriptOf = (letter: string): 'devanagari' | 'other' => (/\p{Script=Devanagari}/u.test(letter) ? 'devanagari' : 'other');

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
  protected readonly letters = computed(() => initials(this.name()));
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const graphemes = (text: string): readonly string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);
