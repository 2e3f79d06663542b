import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatProgressBar } from '@angular/material/progress-bar';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ImportView } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Icon, ProblemNote } from '../ui/index.ts';
import { ImportFaults } from './import-faults.ts';

/** The figures of an import in order: the changes first, then the contents of the file. */
const counted = ['created', 'updated', 'unchanged', 'members', 'groups', 'branches', 'rooms', 'staff', 'enrolments', 'relatives'] as const;

/** One import: the changes it would make, its problems, its progress, its result. */
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
  protected readonly words = inject(Words);
  readonly sheet = input.required<ImportView>();
  /** Whether it is being written now. */
  readonly running = input(false);
  /** Why the last try to write it was refused. */
  readonly fault = input<unknown>();
  readonly commit = output();
  readonly again = output();
  protected readonly errors = computed(() => this.sheet().problems.filter(({ severity }) => severity === 'error').length);
  protected readonly counts = computed(() => {
    const { summary } = this.sheet();
    return counted.flatMap((name) => {
      const count = summary[name];
      return count === undefined ? [] : [{ name, count }];
    });
  });
  /** How many people the sheet makes discharged. */
  protected readonly aftercare = computed(() => this.sheet().summary['discharged'] ?? 0);
  protected readonly percent = computed(() => {
    const { done, total } = this.sheet().progress;
    return total === 0 ? 0 : (100 * done) / total;
  });
}
