import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { Language, QuestionnaireItem } from '../api/shapes.ts';

/** One question with its answers beside each other. One tap chooses, the same tap again takes the answer back; arrows move. */
@Component({
  selector: 'saath-question-row',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class.next]': 'isNext()' },
  template: `
    <span class="place" aria-hidden="true">{{ place() }}</span>
    <p [id]="'text-' + item().key" [attr.lang]="language()">
      {{ item().text[language()] }}
      @if (note(); as words) {
        <span class="note" [attr.lang]="null">{{ words }}</span>
      }
    </p>
    <div role="radiogroup" [attr.aria-labelledby]="'text-' + item().key" [style.--options]="item().options.length">
      @for (option of item().options; track option.value) {
        <button
          type="button"
          role="radio"
          [attr.aria-checked]="value() === option.value"
          [attr.lang]="language()"
          [disabled]="isLocked()"
          [tabIndex]="option.value === entry() ? 0 : -1"
          (click)="chosen.emit(option.value)"
          (keydown)="move($event, $index)"
        >
          {{ option.label[language()] }}
        </button>
      }
    </div>
  `,
  styleUrl: './question-row.css',
})
export class QuestionRow {
  readonly item = input.required<QuestionnaireItem>();
  /** The number of the question; empty for one that is not counted. */
  readonly place = input.required<string>();
  readonly language = input.required<Language>();
  readonly value = input<string>();
  /** A word beside the question, such as that it is not counted. */
  readonly note = input<string>();
  readonly isNext = input(false);
  readonly isLocked = input(false);
  readonly chosen = output<string>();
  /** The answer that Tab reaches. */
  protected readonly entry = computed(() => this.value() ?? this.item().options[0]?.value);

  protected move(event: KeyboardEvent, from: number): void {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const next = by === undefined ? undefined : this.item().options[from + by];
    if (by === undefined || next === undefined) return;
    event.preventDefault();
    const buttons = (event.currentTarget as HTMLElement).parentElement?.querySelectorAll('button');
    buttons?.[from + by]?.focus();
    if (this.value() !== next.value) this.chosen.emit(next.value);
  }
}
