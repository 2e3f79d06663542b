import { computed, Directive, inject, input } from '@angular/core';
import type { Localised } from '@saath/domain/kernel';
import { Words } from '../i18n/words.ts';

/**
 * Draws a text that a kind brings, and says its language where that is not the language of the page: a kind may speak further ones, and a
 * screen reader would read Gujarati with the sounds of English (WCAG 3.1.2). Every text of a kind that stands for itself is drawn by it.
 */
@Directive({
  selector: '[saathText]',
  host: { '[textContent]': 'text()', '[attr.lang]': 'lang()' },
})
export class LocalisedText {
  readonly saathText = input.required<Localised | undefined>();
  readonly #words = inject(Words);
  protected readonly text = computed(() => this.#words.of(this.saathText()));
  protected readonly lang = computed(() => this.#words.languageOf(this.saathText()) ?? null);
}
