import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../../api/api.ts';
import type { MemberItem } from '../../api/shapes.ts';
import { Avatar } from '../../ui/index.ts';

export interface WalkInDialogData {
  /** Ids of the people who are on the roster already. */
  readonly present: readonly string[];
}

/** Finds a person who came without being expected, by chosen name, code or phone. Closes with the member. */
@Component({
  selector: 'saath-walk-in-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Avatar, MatButton, TranslocoPipe],
  styleUrls: ['../../ui/dialog.css', './walk-in-dialog.css'],
  templateUrl: './walk-in-dialog.html',
})
export class WalkInDialog {
  readonly #api = inject(Api);
  readonly #data = inject<WalkInDialogData>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<WalkInDialog, MemberItem>>(MatDialogRef);
  protected readonly found = signal<readonly MemberItem[] | null>(null);
  protected readonly failed = signal(false);
  #searches = 0;

  protected isPresent({ id }: MemberItem): boolean {
    return this.#data.present.includes(id);
  }

  /** Waits for a pause in typing; the answer to an older search is dropped. */
  protected async search(typed: string): Promise<void> {
    const text = typed.trim();
    const turn = (this.#searches += 1);
    await new Promise((resolve) => setTimeout(resolve, 250));
    if (turn !== this.#searches) return;
    if (text.length < 2) return this.found.set(null);
    try {
      const page = await this.#api.post('/members/search', { text });
      if (turn === this.#searches) this.#show(page.items);
    } catch {
      this.failed.set(true);
    }
  }
  #show(items: readonly MemberItem[]): void {
    this.failed.set(false);
    this.found.set(items);
  }
}
