import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Icon } from './icon.ts';

export type StatusTone = 'positive' | 'caution' | 'attention' | 'info' | 'neutral';
export type KindTone = 'counselling' | 'sharing' | 'activity' | 'fellowship' | 'family' | 'mentor' | 'aftercare';

const statuses: readonly string[] = ['positive', 'caution', 'attention', 'info', 'neutral'] satisfies readonly StatusTone[];

/** A fact in a pill: colour, always with a word, usually with a glyph. It does nothing when pressed. */
@Component({
  selector: 'saath-chip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  host: { '[style.background]': 'background()', '[style.color]': 'text()' },
  template: `@if (icon(); as name) {
      <saath-icon [name]="name" [size]="16" />
    }
    <span><ng-content /></span>`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: var(--saath-1);
      min-height: var(--saath-6);
      padding-inline: var(--saath-2);
      border-radius: var(--mat-sys-corner-medium);
      font: var(--mat-sys-label-medium);
    }
  `,
})
export class Chip {
  readonly tone = input<StatusTone | KindTone>('neutral');
  readonly icon = input<string>();
  readonly #token = computed(() => (statuses.includes(this.tone()) ? `--saath-${this.tone()}` : `--saath-kind-${this.tone()}`));
  protected readonly background = computed(() => `var(${this.#token()}-container)`);
  protected readonly text = computed(() => `var(${this.#token()}-on-container)`);
}
