import { inject, Injectable } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';
import { Api } from '../api/api.ts';
import type { Member, Merge } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Prompt } from '../ui/index.ts';

/** Merges records of a person and takes them apart. Each action opens a dialog, and resolves with whether something was changed. */
@Injectable({ providedIn: 'root' })
export class MergeActions {
  readonly #api = inject(Api);
  readonly #dialog = inject(MatDialog);
  readonly #prompt = inject(Prompt);
  readonly #words = inject(Words);

  async merge(kept: Pick<Member, 'id' | 'code'>): Promise<boolean> {
    const { MergeDialog } = await import('./merge-dialog.ts');
    const opened = this.#dialog.open<unknown, Pick<Member, 'id' | 'code'>, boolean>(MergeDialog, {
      data: kept,
      width: '560px',
      ariaLabelledBy: 'merge-title',
      autoFocus: 'first-tabbable',
    });
    return (await firstValueFrom(opened.afterClosed())) ?? false;
  }

  undo({ id }: Pick<Member, 'id'>, { otherCode: code }: Pick<Merge, 'otherCode'>): Promise<boolean> {
    const say = (key: string): string => this.#words.say(`members.merge.${key}`, { code });
    return this.#prompt.ask({
      title: say('undo-title'),
      text: say('undo-text'),
      fields: [],
      go: say('undo-go'),
      submit: () => this.#api.post(`/members/${id}/unmerge`),
    });
  }
}
