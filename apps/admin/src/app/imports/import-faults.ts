import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ImportFault } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Chip } from '../ui/index.ts';
import { readable } from '../ui/problem-text.ts';
import { RefusalWords } from '../ui/refusal-words.ts';
import { groupedFaults, type GroupedFault } from './grouped-faults.ts';

/** So many problems are shown at once, because a sheet is corrected from the top. */
const step = 50;

/** So many rows of a group are named. */
const mostNamed = 8;

/** Where something that the rows name and the centre does not have is added, by the code of the fault. */
const pagesToAdd: Readonly<Record<string, string>> = {
  'branch-unknown': '/settings/branches/new',
  'group-unknown': '/groups/new',
  'kind-not-offered': '/settings/programme-kinds',
};

/** The problems of a sheet, equal ones together: rows (as the spreadsheet counts), column, and what to do. Errors come first. */
@Component({
  selector: 'saath-import-faults',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chip, MatButton, RouterLink, TranslocoDirective],
  templateUrl: './import-faults.html',
  styleUrl: './import-faults.css',
})
export class ImportFaults {
  readonly faults = input.required<readonly ImportFault[]>();
  readonly #words = inject(Words);
  readonly #refusals = inject(RefusalWords);
  protected readonly step = step;
  protected readonly room = signal(step);
  readonly #groups = computed(() => groupedFaults(this.faults()));
  protected readonly shown = computed(() => this.#groups().slice(0, this.room()));
  protected readonly left = computed(() => Math.min(step, this.#groups().length - this.shown().length));

  /** The rows of a group: the first ones by number, and how many more there are. */
  protected rows(rows: readonly number[]): string {
    const named = rows.slice(0, mostNamed).join(', ');
    return rows.length <= mostNamed ? named : this.#words.say('imports.rows-and-more', { rows: named, count: rows.length - mostNamed });
  }

  /** The remedy for the fault in the console: the name that is missing, and the page on which it is added. */
  protected remedy({ fault: { code, value }, rows }: GroupedFault): { readonly text: string; readonly link: string } | undefined {
    const link = pagesToAdd[code];
    if (link === undefined || value === undefined) return undefined;
    return { text: this.#words.count('imports.not-yours', rows.length, { value }), link };
  }

  protected words({ code, params }: ImportFault): string {
    if (code === 'not-eligible' && params !== undefined) return this.#refusals.of({ code: 'groups/not-eligible', params });
    const key = `imports.fault.${code}`;
    const known = this.#words.say(key, readable(this.#words, params ?? {}));
    return known === key ? this.#words.say('imports.fault.other') : known;
  }
}
