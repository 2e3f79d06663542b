import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatProgressBar } from '@angular/material/progress-bar';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api } from '../api/api.ts';
import type { ImportView } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Icon, ProblemNote } from '../ui/index.ts';
import { ImportFaults } from './import-faults.ts';

/** One file: what would happen, what stands in the way, the going, and what was done. */
@Component({
  selector: 'saath-import-result',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, ImportFaults, MatButton, MatProgressBar, ProblemNote, RouterLink, TranslocoDirective],
  templateUrl: './import-result.html',
  styles: `
    dl {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr));
      gap: var(--saath-3);
    }
    dl > div {
      display: flex;
      flex-direction: column-reverse;
      padding: var(--saath-3);
      border-radius: var(--mat-sys-corner-medium);
      background: var(--mat-sys-surface-container);
    }
    dd {
      font: var(--mat-sys-headline-medium);
    }
    .done {
      color: var(--saath-positive);
    }
  `,
})
export class ImportResult {
  readonly #api = inject(Api);
  protected readonly words = inject(Words);
  readonly sheet = input.required<ImportView>();
  /** The server took the order to commit; read the import again. */
  readonly begun = output();
  readonly again = output();
  protected readonly asked = signal(false);
  protected readonly fault = signal<unknown>(undefined);
  protected readonly errors = computed(() => this.sheet().problems.filter(({ severity }) => severity === 'error').length);
  protected readonly counts = computed(() =>
    Object.entries(this.sheet().summary).flatMap(([name, count]) => {
      const key = `imports.summary.${name}`;
      const label = this.words.say(key);
      return label === key ? [] : [{ name, label, count }];
    }),
  );
  protected readonly percent = computed(() => {
    const { done, total } = this.sheet().progress;
    return total === 0 ? 0 : (100 * done) / total;
  });

  protected async commit(): Promise<void> {
    this.asked.set(true);
    this.fault.set(undefined);
    try {
      await this.#api.post(`/imports/${this.sheet().id}/commit`);
      this.begun.emit();
    } catch (fault) {
      this.fault.set(fault);
    } finally {
      this.asked.set(false);
    }
  }
}
