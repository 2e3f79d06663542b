import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Chip } from './chip.ts';
import { Kinds } from './kinds.ts';
import { LocalisedText } from './localised-text.ts';

/** The kind of a programme: its colour, its glyph and its name in the language of the page. */
@Component({
  selector: 'saath-kind-chip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chip, LocalisedText],
  styles: ':host { display: inline-flex }',
  template: `<saath-chip [tone]="face().colour" [icon]="face().icon"><span [saathText]="face().name"></span></saath-chip>`,
})
export class KindChip {
  readonly kind = input.required<string>();
  readonly #kinds = inject(Kinds);
  protected readonly face = computed(() => this.#kinds.face(this.kind()));
}
