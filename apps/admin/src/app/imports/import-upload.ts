import { ChangeDetectionStrategy, Component, computed, inject, model, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatProgressBar } from '@angular/material/progress-bar';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { TranslocoDirective } from '@jsverse/transloco';
import { apiRoot } from '../api/api.ts';
import type { ImportKind, ImportView } from '../api/shapes.ts';
import { Icon, ProblemNote } from '../ui/index.ts';
import { importKinds, ImportUploadStore } from './import-upload-store.ts';

/** Takes a file, by button or by drag; the server answers what the import would change. */
@Component({
  selector: 'saath-import-upload',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatButton, MatProgressBar, MatRadioButton, MatRadioGroup, ProblemNote, TranslocoDirective],
  providers: [ImportUploadStore],
  templateUrl: './import-upload.html',
  styleUrl: './import-upload.css',
})
export class ImportUpload {
  readonly kind = model<ImportKind>('timetable');
  readonly checked = output<ImportView>();
  protected readonly store = inject(ImportUploadStore);
  protected readonly kinds = importKinds;
  /** Whether a file is dragged over the area. */
  protected readonly isOver = signal(false);
  protected readonly sample = computed(() => `${apiRoot}/imports/samples/${this.kind()}.csv`);

  protected hover(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(true);
  }
  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(false);
    void this.#send(event.dataTransfer?.files[0]);
  }
  /** The field is emptied, so that the same file can be chosen again after it was corrected. */
  protected choose(field: HTMLInputElement): void {
    void this.#send(field.files?.[0]);
    field.value = '';
  }
  protected async sendAs(kind: ImportKind): Promise<void> {
    this.kind.set(kind);
    this.#emit(await this.store.sendAgain(kind));
  }

  async #send(file: File | undefined): Promise<void> {
    if (file !== undefined) this.#emit(await this.store.send(file, this.kind()));
  }
  #emit(result: ImportView | undefined): void {
    if (result !== undefined) this.checked.emit(result);
  }
}
