import { computed, inject, Injectable, signal } from '@angular/core';
import { Api } from '../api/api.ts';
import { problemOf } from '../api/problem.ts';
import type { ImportKind, ImportView } from '../api/shapes.ts';
import { sending } from '../ui/sending.ts';

export const importKinds: readonly ImportKind[] = ['timetable', 'members'];

/** Sends a file to be checked, and remembers it, so that it need not be chosen again when only its kind was wrong. */
@Injectable()
export class ImportUploadStore {
  readonly #api = inject(Api);
  readonly #file = signal<File | undefined>(undefined);
  readonly #sending = sending();
  readonly busy = this.#sending.busy;
  readonly fault = this.#sending.fault;
  /** The kind whose columns the refused file has. */
  readonly detectedKind = computed(() => {
    const { code, params } = problemOf(this.fault());
    return code === 'imports/other-kind' ? importKinds.find((kind) => kind === params['kind']) : undefined;
  });

  /** Answers what the import would change; nothing when the file was refused, or while another one is being sent. */
  async send(file: File, kind: ImportKind): Promise<ImportView | undefined> {
    if (this.busy()) return undefined;
    const form = new FormData();
    form.append('file', file);
    this.#file.set(file);
    let checked: ImportView | undefined;
    await this.#sending.send(async () => {
      checked = await this.#api.post(`/imports/${kind}`, form);
    });
    return checked;
  }
  /** Sends the last file again as another kind. */
  async sendAgain(kind: ImportKind): Promise<ImportView | undefined> {
    const file = this.#file();
    return file === undefined ? undefined : this.send(file, kind);
  }
}
