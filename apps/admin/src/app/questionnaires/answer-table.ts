import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { GivenSummary } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';

/** The questions of several answers side by side. A question that was worded differently has a row of its own. */
@Component({
  selector: 'saath-answer-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoDirective],
  template: `
    <div *transloco="let t" class="saath-scroll" tabindex="0" role="group" [attr.aria-label]="t('questionnaires.trend.questions')">
      <table class="saath-table">
        <thead>
          <tr>
            <th scope="col">{{ t('questionnaires.trend.question') }}</th>
            @for (given of answers(); track given.id) {
              <th scope="col">{{ words.day(given.on, 'short') }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.text) {
            <tr [class.safety]="row.safety">
              <th scope="row">{{ row.text }}</th>
              @for (cell of row.cells; track $index) {
                <td>
                  <span class="steps" aria-hidden="true">
                    @for (step of cell.steps; track $index) {
                      <span [class.done]="step"></span>
                    }
                  </span>
                  {{ cell.word ?? t('questionnaires.trend.open') }}
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    td {
      min-width: 7.5rem;
    }
    .steps {
      display: flex;
      gap: 2px;
      margin-block-end: var(--saath-1);
    }
    .steps span {
      width: 12px;
      height: 6px;
      border-radius: var(--mat-sys-corner-full);
      background: var(--mat-sys-surface-container-high);
    }
    .steps .done {
      background: var(--mat-sys-primary);
    }
    .safety :is(th, td) {
      background: var(--saath-attention-container);
      color: var(--saath-attention-on-container);
    }
  `,
})
export class AnswerTable {
  /** The oldest first. */
  readonly answers = input.required<readonly GivenSummary[]>();
  protected readonly words = inject(Words);
  protected readonly rows = computed(() => {
    const lines = this.answers().map((given) => new Map(given.lines.map((line) => [this.words.of(line.text), line])));
    const texts = [...new Set(lines.flatMap((one) => [...one.keys()]))];
    return texts.map((text) => ({
      text,
      safety: lines.some((one) => one.get(text)?.safety === true),
      cells: lines.map((one) => {
        const line = one.get(text);
        const steps = Array.from({ length: Math.min(line?.most ?? 0, 6) }, (_, index) => index < (line?.points ?? 0));
        return { word: line?.word == null ? undefined : this.words.of(line.word), steps };
      }),
    }));
  });
}
