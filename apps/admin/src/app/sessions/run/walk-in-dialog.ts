import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { Temporal } from '@saath/domain/kernel';
import { Api } from '../../api/api.ts';
import { problemOf } from '../../api/problem.ts';
import type { MemberItem, RosterItem } from '../../api/shapes.ts';
import { CommandQueue } from '../../offline/command-queue.ts';
import { Avatar } from '../../ui/index.ts';
import { asWalkIn } from './walk-in-state.ts';

export interface WalkInDialogData {
  readonly sessionId: string;
  /** Ids of the people who are on the roster already. */
  readonly present: readonly string[];
  /** Whether the people of the branch may be searched. Peers add a person by the code that the person tells them. */
  readonly maySearch: boolean;
}

/**
 * Finds a person who came without being expected, by chosen name, code or phone, or puts somebody new on record. Closes with their line of
 * the roster; the server has marked those who were added by code or name. Without a network these are stored on this device.
 */
@Component({
  selector: 'saath-walk-in-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Avatar, MatButton, TranslocoPipe],
  styleUrls: ['../../ui/dialog.css', './walk-in-dialog.css'],
  templateUrl: './walk-in-dialog.html',
})
export class WalkInDialog {
  readonly #api = inject(Api);
  readonly #queue = inject(CommandQueue);
  protected readonly data = inject<WalkInDialogData>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<WalkInDialog, RosterItem | 'stored'>>(MatDialogRef);
  protected readonly found = signal<readonly MemberItem[] | null>(null);
  protected readonly fault = signal<string | null>(null);
  protected readonly busy = signal(false);
  /** One tap, however often it is sent. */
  readonly #tap = { clientId: crypto.randomUUID(), markedAt: Temporal.Now.instant().toString({ fractionalSecondDigits: 3 }) };
  #searches = 0;

  protected isPresent({ id }: MemberItem): boolean {
    return this.data.present.includes(id);
  }
  protected choose(member: MemberItem): void {
    this.dialog.close(asWalkIn(member));
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
      this.fault.set('problem');
    }
  }

  protected async add(event: Event, by: 'code' | 'name', typed: string): Promise<void> {
    event.preventDefault();
    const text = typed.trim();
    if (text === '' || this.busy()) return;
    this.busy.set(true);
    try {
      this.dialog.close(await this.#api.post(`/sessions/${this.data.sessionId}/walk-ins`, { ...this.#tap, [by]: text }));
    } catch (error) {
      const { status } = problemOf(error);
      if (status === 0 || status >= 500) return this.#leaveToQueue(by, text);
      this.fault.set(status === 404 ? 'unknownCode' : 'refused');
      this.busy.set(false);
    }
  }

  /** Nobody knows whether the request arrived: it is sent again as the same tap, when there is a connection. */
  #leaveToQueue(by: 'code' | 'name', text: string): void {
    const { clientId, markedAt } = this.#tap;
    void this.#queue.add({ type: 'add-walk-in', sessionId: this.data.sessionId, by, text, markedAt }, clientId);
    this.dialog.close('stored');
  }
  #show(items: readonly MemberItem[]): void {
    this.fault.set(null);
    this.found.set(items);
  }
}
