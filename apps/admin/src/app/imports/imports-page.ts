import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { groupLimits } from '@saath/domain/groups';
import type { ImportKind } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Empty, ResourceStates, Skeleton } from '../ui/index.ts';
import { Prompt } from '../ui/prompt.ts';
import { ImportResult } from './import-result.ts';
import { ImportUpload } from './import-upload.ts';
import { ImportStore } from './import-store.ts';

/** An import in three steps: choose a file, look at the changes it would make, commit it. */
@Component({
  selector: 'saath-imports-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, ResourceStates, ImportResult, ImportUpload, Skeleton, TranslocoDirective],
  providers: [ImportStore],
  templateUrl: './imports-page.html',
})
export class ImportsPage {
  readonly id = input<string>();
  readonly kind = input<string>();
  protected readonly store = inject(ImportStore);
  readonly #router = inject(Router);
  readonly #prompt = inject(Prompt);
  readonly #words = inject(Words);
  protected readonly nextKind = computed((): ImportKind => (this.kind() === 'members' ? 'members' : 'timetable'));

  constructor() {
    this.store.id.connect(this.id);
  }
  /** Groups beyond their seats are a decision of the person who imports the sheet, so that person is asked for the reason first. */
  protected async commit(id: string): Promise<void> {
    const groups = this.store.overfull();
    if (groups.length === 0) return this.store.commit(id);
    let reason = '';
    const isDecided = await this.#prompt.ask({
      title: this.#words.count('imports.overfull.title', groups.length),
      text: this.#words.list(groups.map(({ params }) => this.#words.say('imports.overfull.group', { ...params }))),
      fields: [
        {
          ...{
            name: 'reason',
            label: this.#words.say('imports.overfull.reason'),
            type: 'text',
            help: this.#words.say('imports.overfull.help'),
          },
          maxLength: groupLimits.reasonLength,
        },
      ],
      go: this.#words.say('imports.overfull.decide'),
      submit: (answers) => Promise.resolve((reason = answers['reason'] ?? '')),
    });
    if (isDecided) await this.store.commit(id, reason);
  }
  protected show(queryParams: { readonly kind: ImportKind; readonly id?: string }): void {
    void this.#router.navigate(['/imports'], { queryParams });
  }
}
