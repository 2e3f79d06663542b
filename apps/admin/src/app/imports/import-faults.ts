import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ImportFault } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Chip } from '../ui/index.ts';

/** More at once are of no help to somebody who repairs a sheet from the top. */
const step = 50;

/** What a sheet needs, in words: where (row as the spreadsheet counts, column) and what to do. Errors come first. */
@Component({
  selector: 'saath-import-faults',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chip, MatButton, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <table class="saath-table">
        <caption class="cdk-visually-hidden">
          {{
            t('imports.faults')
          }}
        </caption>
        <thead>
          <tr>
            <th scope="col">{{ t('imports.row') }}</th>
            <th scope="col">{{ t('imports.column') }}</th>
            <th scope="col">{{ t('imports.todo') }}</th>
          </tr>
        </thead>
        <tbody>
          @for (fault of shown(); track $index) {
            <tr>
              <th scope="row">
                <span class="phone">{{ t('imports.row') }} </span>{{ fault.row }}
              </th>
              <td lang="en" translate="no">{{ fault.column }}</td>
              <td class="todo">
                <saath-chip
                  [tone]="fault.severity === 'error' ? 'attention' : 'caution'"
                  [icon]="fault.severity === 'error' ? 'error' : 'visibility'"
                >
                  {{ t('imports.severity.' + fault.severity) }}
                </saath-chip>
                {{ words(fault) }}
              </td>
            </tr>
          }
        </tbody>
      </table>
      @if (left(); as more) {
        <button type="button" matButton (click)="room.set(room() + step)">{{ t('imports.more-faults', { count: more }) }}</button>
      }
    </ng-container>
  `,
  styles: `
    .todo saath-chip {
      vertical-align: middle;
    }
    .phone {
      display: none;
    }
    @media (max-width: 599px) {
      .phone {
        display: inline;
      }
      thead {
        display: none;
      }
      tr {
        display: grid;
        grid-template-columns: auto 1fr;
        border-bottom: var(--saath-hairline);
      }
      :is(th, td) {
        border: 0;
      }
      td:last-child {
        grid-column: 1 / -1;
        padding-top: 0;
      }
    }
  `,
})
export class ImportFaults {
  readonly faults = input.required<readonly ImportFault[]>();
  readonly #words = inject(Words);
  protected readonly step = step;
  protected readonly room = signal(step);
  readonly #ordered = computed(() => this.faults().toSorted((a, b) => a.severity.localeCompare(b.severity) || a.row - b.row));
  protected readonly shown = computed(() => this.#ordered().slice(0, this.room()));
  protected readonly left = computed(() => Math.min(step, this.faults().length - this.shown().length));

  protected words({ code, params }: ImportFault): string {
    const key = `imports.fault.${code}`;
    const known = this.#words.say(key, params);
    return known === key ? this.#words.say('imports.fault.other') : known;
  }
}
