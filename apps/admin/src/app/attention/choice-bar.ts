import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { TranslocoPipe } from '@jsverse/transloco';
import { Words } from '../i18n/words.ts';
import type { Choosing } from '../ui/choosing.ts';
import { Icon } from '../ui/index.ts';

/** The bar above a list of which several lines are given to a colleague: how many are chosen, all of the page, and the act. */
@Component({
  selector: 'saath-choice-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatButton, MatCheckbox, TranslocoPipe],
  host: { class: 'saath-row' },
  template: `
    @if (choice().isOn()) {
      <mat-checkbox
        [checked]="choice().isAll()"
        [indeterminate]="choice().chosen().length > 0 && !choice().isAll()"
        (change)="choice().setAll($event.checked)"
        >{{ 'follow-ups.hand.all' | transloco }}</mat-checkbox
      >
      <span class="saath-grow" role="status">{{ chosenWords() }}</span>
      <button type="button" matButton (click)="choice().stop()">{{ 'follow-ups.hand.stop' | transloco }}</button>
      <button type="button" matButton="tonal" [disabled]="choice().chosen().length === 0" (click)="give.emit()">
        <saath-icon name="handshake" /> {{ 'follow-ups.hand.go' | transloco }}
      </button>
    } @else {
      <button type="button" matButton (click)="choice().start()">
        <saath-icon name="done_all" /> {{ 'follow-ups.hand.select' | transloco }}
      </button>
    }
  `,
})
export class ChoiceBar {
  readonly choice = input.required<Choosing>();
  readonly give = output();
  readonly #words = inject(Words);
  protected readonly chosenWords = computed(() => this.#words.count('follow-ups.hand.chosen', this.choice().chosen().length));
}
