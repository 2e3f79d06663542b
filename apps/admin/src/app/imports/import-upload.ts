import { ChangeDetectionStrategy, Component, computed, inject, model, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatProgressBar } from '@angular/material/progress-bar';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, apiRoot } from '../api/api.ts';
import { problemOf } from '../api/problem.ts';
import type { ImportKind, ImportView } from '../api/shapes.ts';
import { Icon, ProblemNote } from '../ui/index.ts';

/** Says what the file holds and takes it, by button or by drag; the server reads it and answers what would happen. */
@Component({
  selector: 'saath-import-upload',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatButton, MatProgressBar, MatRadioButton, MatRadioGroup, ProblemNote, TranslocoDirective],
  template: `
    <section *transloco="let t" class="saath-card saath-stack" [attr.aria-busy]="busy()">
      <h2 id="what">{{ t('imports.what') }}</h2>
      <mat-radio-group aria-labelledby="what" [value]="kind()" (change)="kind.set($event.value)">
        @for (one of kinds; track one) {
          <mat-radio-button [value]="one">{{ t('imports.kind.' + one) }}</mat-radio-button>
        }
      </mat-radio-group>
      <div class="drop" [class.over]="over()" (dragover)="hover($event)" (dragleave)="over.set(false)" (drop)="dropped($event)">
        <saath-icon name="library_books" [size]="32" />
        <span>{{ t('imports.drop') }}</span>
        <button type="button" matButton="tonal" [disabled]="busy()" (click)="file.click()">{{ t('imports.choose') }}</button>
        <input #file type="file" accept=".csv,text/csv" hidden (change)="chosen(file)" />
        <a [href]="sample()" download><saath-icon name="download" /> {{ t('imports.sample') }}</a>
      </div>
      @if (busy()) {
        <p role="status">{{ t('imports.checking') }}</p>
        <mat-progress-bar mode="indeterminate" [attr.aria-label]="t('imports.checking')" />
      }
      @if (fault(); as thrown) {
        <saath-problem [fault]="thrown" [retryable]="false" />
        @if (looksLike(); as other) {
          <button type="button" matButton="filled" (click)="readAs(other)">
            {{ t('imports.read-as', { kind: t('imports.kind.' + other) }) }}
          </button>
        }
      }
    </section>
  `,
  styles: `
    mat-radio-group {
      display: flex;
      flex-wrap: wrap;
      column-gap: var(--saath-4);
    }
    .drop {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--saath-3);
      padding: var(--saath-5);
      border: 1px dashed var(--mat-sys-outline);
      border-radius: var(--mat-sys-corner-medium);
    }
    .over {
      background: var(--mat-sys-primary-container);
    }
  `,
})
export class ImportUpload {
  readonly #api = inject(Api);
  readonly kind = model<ImportKind>('timetable');
  readonly checked = output<ImportView>();
  protected readonly kinds: readonly ImportKind[] = ['timetable', 'members'];
  protected readonly over = signal(false);
  protected readonly busy = signal(false);
  protected readonly fault = signal<unknown>(undefined);
  /** The file sent last, so that it need not be chosen again when only its kind was mistaken. */
  readonly #file = signal<File | undefined>(undefined);
  /** The kind whose columns the refused file has. */
  protected readonly looksLike = computed(() => {
    const { code, params } = problemOf(this.fault());
    return code === 'imports/other-kind' ? this.kinds.find((kind) => kind === params['kind']) : undefined;
  });

  protected sample(): string {
    return `${apiRoot}/imports/samples/${this.kind()}.csv`;
  }
  protected hover(event: DragEvent): void {
    event.preventDefault();
    this.over.set(true);
  }
  protected dropped(event: DragEvent): void {
    event.preventDefault();
    this.over.set(false);
    const file = event.dataTransfer?.files[0];
    if (file !== undefined && !this.busy()) void this.send(file);
  }
  /** The field is emptied so that the same file, repaired, can be chosen again. */
  protected chosen(field: HTMLInputElement): void {
    const file = field.files?.[0];
    if (file !== undefined) void this.send(file);
    field.value = '';
  }
  protected readAs(kind: ImportKind): void {
    const file = this.#file();
    this.kind.set(kind);
    if (file !== undefined) void this.send(file);
  }
  async send(file: File): Promise<void> {
    const form = new FormData();
    form.append('file', file);
    this.#file.set(file);
    this.busy.set(true);
    this.fault.set(undefined);
    try {
      this.checked.emit(await this.#api.post(`/imports/${this.kind()}`, form));
    } catch (fault) {
      this.fault.set(fault);
    } finally {
      this.busy.set(false);
    }
  }
}
