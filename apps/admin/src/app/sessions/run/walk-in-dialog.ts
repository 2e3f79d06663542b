import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../../api/api.ts';
import type { MemberItem } from '../../api/shapes.ts';
import { Avatar } from '../../ui/index.ts';

export interface WalkInGiven {
  /** Who is on the sheet already. */
  readonly present: readonly string[];
}

/** Finds who came in without being expected, by the name they chose, their code or a phone. Closes with the member. */
@Component({
  selector: 'saath-walk-in-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Avatar, MatButton, TranslocoPipe],
  styleUrls: ['../dialog.css', './walk-in-dialog.css'],
  templateUrl: './walk-in-dialog.html',
})
export class WalkInDialog {
  readonly #api = inject(Api);
  readonly #given = inject<WalkInGiven>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<WalkInDialog, MemberItem>>(MatDialogRef);
  protected readonly found = signal<readonly MemberItem[] | null>(null);
  protected readonly failed = signal(false);
  #asked = 0;

  protected isPresent({ id }: MemberItem): boolean {
    return this.#given.present.includes(id);
  }

  /** Waits for a pause in typing; an answer to an older question is dropped. */
  protected async search(typed: string): Promise<void> {
    const text = typed.trim();
    const turn = (this.#asked += 1);
    await new Promise((resolve) => setTimeout(resolve, 250));
    if (turn !== this.#asked) return;
    if (text.length < 2) return this.found.set(null);
    try {
      const page = await this.#api.post('/members/search', { text });
      if (turn === this.#asked) this.#show(page.items);
    } catch {
      this.failed.set(true);
    }
  }
  #show(items: readonly MemberItem[]): void {
    this.failed.set(false);
    this.found.set(items);
  }
}
