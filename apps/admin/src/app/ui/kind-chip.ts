import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Words } from '../i18n/words.ts';
import { Chip } from './chip.ts';
import { Kinds } from './kinds.ts';

/** The kind of a programme: its colour, its glyph and its name in the language of the page. */
@Component({
  selector: 'saath-kind-chip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chip],
  styles: ':host { display: inline-flex }',
  template: `<saath-chip [tone]="face().colour" [icon]="face().icon">{{ words.of(face().name) }}</saath-chip>`,
})
export class KindChip {
  readonly kind = input.required<string>();
  protected readonly words = inject(Words);
  readonly #kinds = inject(Kinds);
  protected readonly face = computed(() => this.#kinds.face(this.kind()));
}
