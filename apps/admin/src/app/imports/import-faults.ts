import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ImportFault } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Chip } from '../ui/index.ts';
import { readable } from '../ui/problem-text.ts';

/** So many problems are shown at once, because a sheet is corrected from the top. */
const step = 50;

/** The problems of a sheet: row (as the spreadsheet counts), column, and what to do. Errors come first. */
@Component({
  selector: 'saath-import-faults',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chip, MatButton, TranslocoDirective],
  templateUrl: './import-faults.html',
  styleUrl: './import-faults.css',
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
    const known = this.#words.say(key, readable(this.#words, params ?? {}));
    return known === key ? this.#words.say('imports.fault.other') : known;
  }
}
