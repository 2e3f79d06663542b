import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { problemOf } from '../api/problem.ts';
import { Words } from '../i18n/words.ts';
import { Icon } from './icon.ts';
import { RefusalWords } from './refusal-words.ts';

/** A problem in words, with its code for support and a button to try again. When the connection comes back, it tries again by itself. */
@Component({
  selector: 'saath-problem',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatButton, TranslocoPipe],
  host: { role: 'alert', '(window:online)': 'retryWhenOnline()' },
  template: `
    <saath-icon name="error" [size]="24" />
    <div class="saath-grow">
      <p>{{ text() }}</p>
      @for (detail of details(); track detail) {
        <p>{{ detail }}</p>
      }
      <p class="saath-small">{{ 'common.code' | transloco: { code: problem().code } }}</p>
    </div>
    @if (retryable()) {
      <button type="button" matButton="tonal" (click)="retry.emit()">{{ 'common.retry' | transloco }}</button>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--saath-3);
      padding: var(--saath-4);
      border-radius: var(--mat-sys-corner-medium);
      border: 1px solid var(--saath-attention-outline);
      background: var(--saath-attention-container);
      color: var(--saath-attention-on-container);
    }
  `,
})
export class ProblemNote {
  /** The value that was thrown, of any type. */
  readonly fault = input.required<unknown>();
  readonly retryable = input(true);
  readonly retry = output();
  protected readonly words = inject(Words);
  readonly #refusals = inject(RefusalWords);
  protected readonly problem = computed(() => problemOf(this.fault()));
  protected readonly text = computed(() => this.#refusals.ofFault(this.fault()));
  /** The faults of single fields, as far as there are words for them. */
  protected readonly details = computed(() => {
    const keys = new Set(this.problem().errors.map(({ code }) => `common.detail.${code}`));
    return [...keys].flatMap((key) => {
      const words = this.words.say(key);
      return words === key ? [] : [words];
    });
  });

  protected retryWhenOnline(): void {
    if (this.retryable() && this.problem().code === 'http/offline') this.retry.emit();
  }
}
