import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ImportKind } from '../api/shapes.ts';
import { Empty, ResourceStates, Skeleton } from '../ui/index.ts';
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
  protected readonly nextKind = computed((): ImportKind => (this.kind() === 'members' ? 'members' : 'timetable'));

  constructor() {
    this.store.id.connect(this.id);
  }
  protected show(queryParams: { readonly kind: ImportKind; readonly id?: string }): void {
    void this.#router.navigate(['/imports'], { queryParams });
  }
}
