import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input, linkedSignal, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, apiRoot } from '../api/api.ts';
import type { ImportKind, ImportView } from '../api/shapes.ts';
import { Empty, Faces, Skeleton } from '../ui/index.ts';
import { ImportResult } from './import-result.ts';
import { ImportUpload } from './import-upload.ts';

/** How often a running import is read again, in milliseconds. */
const pollEvery = 1000;

/** From a spreadsheet to a running timetable: choose, look at what would happen, then let it happen. */
@Component({
  selector: 'saath-imports-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, Faces, ImportResult, ImportUpload, Skeleton, TranslocoDirective],
  template: `
    <div *transloco="let t" class="saath-page">
      <header>
        <h1>{{ t('imports.title') }}</h1>
        <p class="saath-muted">{{ t('imports.intro') }}</p>
      </header>
      @if (!running()) {
        <saath-import-upload
          [kind]="chosen()"
          (kindChange)="show({ kind: $event })"
          (checked)="show({ kind: $event.kind, id: $event.id })"
        />
      }
      @if (id()) {
        <saath-faces [of]="sheet">
          <saath-skeleton slot="loading" shape="blocks" [lines]="3" />
          <ng-template #filled>
            @if (read(); as found) {
              <saath-import-result
                [sheet]="found"
                [running]="running()"
                [fault]="fault()"
                (commit)="commit(found.id)"
                (again)="show({ kind: found.kind })"
              />
            }
          </ng-template>
        </saath-faces>
      } @else {
        <saath-empty [title]="t('imports.empty')" [text]="t('imports.empty-text')" />
      }
    </div>
  `,
})
export class ImportsPage {
  readonly #api = inject(Api);
  readonly #router = inject(Router);
  /** From the address: which import is shown, and what the next file holds. */
  readonly id = input<string>();
  readonly kind = input<string>();
  protected readonly chosen = computed((): ImportKind => (this.kind() === 'members' ? 'members' : 'timetable'));
  protected readonly sheet = httpResource<ImportView>(() => {
    const id = this.id();
    return id === undefined ? undefined : `${apiRoot}/imports/${encodeURIComponent(id)}`;
  });
  protected readonly read = computed(() => (this.sheet.hasValue() ? this.sheet.value() : undefined));
  /** The server answers an order to commit only when all is written; meanwhile the page reads how far it is. */
  readonly #going = signal(false);
  protected readonly fault = linkedSignal<string | undefined, unknown>({ source: this.id, computation: () => undefined });
  protected readonly running = computed(() => this.#going() || this.read()?.state === 'committing');

  constructor() {
    effect((onCleanup) => {
      if (this.sheet.status() !== 'resolved' || !this.running()) return;
      const timer = setTimeout(() => this.sheet.reload(), pollEvery);
      onCleanup(() => clearTimeout(timer));
    });
  }

  protected async commit(id: string): Promise<void> {
    this.#going.set(true);
    this.fault.set(undefined);
    try {
      await this.#api.post(`/imports/${id}/commit`);
    } catch (fault) {
      this.fault.set(fault);
    } finally {
      this.#going.set(false);
      this.sheet.reload();
    }
  }
  protected show(queryParams: { readonly kind: ImportKind; readonly id?: string }): void {
    void this.#router.navigate(['/imports'], { queryParams });
  }
}
