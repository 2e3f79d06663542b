import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { partsOf } from '../i18n/said.ts';

/**
 * Draws a sentence in which texts of kinds stand (`Words.inside`), each with its own language where that is not the language of the page: as
 * `saathText` does for a text that stands for itself.
 */
@Component({
  selector: 'saath-said',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: '@for (part of parts(); track $index) {<span [attr.lang]="part.lang">{{ part.text }}</span>}',
})
export class Said {
  readonly of = input.required<string>();
  protected readonly parts = computed(() => partsOf(this.of()));
}
