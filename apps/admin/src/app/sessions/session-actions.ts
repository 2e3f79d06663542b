import { inject, Injectable, type Type } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { Router } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { Api } from '../api/api.ts';
import type { Session, SessionItem } from '../api/shapes.ts';
import { Notice } from '../ui/notice.ts';

/** What can be done with a session on any page: open its roster, start it, take a start back, write a note, cancel it, move it. Each action resolves with whether it was done, and says so. */
@Injectable({ providedIn: 'root' })
export class SessionActions {
  readonly #api = inject(Api);
  readonly #dialog = inject(MatDialog);
  readonly #router = inject(Router);
  readonly #notice = inject(Notice);

  /** Opens the roster. Opening is not starting: marks work without a start, and finishing then sets the start to the planned time. */
  async run({ id }: Pick<SessionItem, 'id'>): Promise<void> {
    await this.#router.navigate(['/sessions', id, 'run']);
  }
  start(id: string): Promise<boolean> {
    return this.#post(`/sessions/${id}/start`);
  }
  undoStart(id: string): Promise<boolean> {
    return this.#post(`/sessions/${id}/undo-start`);
  }

  async cancel(session: SessionItem): Promise<boolean> {
    const { CancelDialog } = await import('./record/cancel-dialog.ts');
    return this.#ask(CancelDialog, session, 'cancel');
  }
  async note(session: Session): Promise<boolean> {
    const { NoteDialog } = await import('./note-dialog.ts');
    return this.#ask(NoteDialog, session, 'note');
  }
  async move(session: SessionItem): Promise<boolean> {
    const { MoveDialog } = await import('./record/move-dialog.ts');
    return this.#ask(MoveDialog, session, 'move');
  }

  async #post(path: `/sessions/${string}/${'start' | 'undo-start'}`): Promise<boolean> {
    try {
      await this.#api.post(path);
      return true;
    } catch (fault) {
      this.#notice.refused(fault);
      return false;
    }
  }
  async #ask(dialog: Type<unknown>, data: SessionItem, action: 'cancel' | 'move' | 'note'): Promise<boolean> {
    const opened = this.#dialog.open<unknown, SessionItem, boolean>(dialog, { data, width: '480px', ariaLabelledBy: action });
    if ((await firstValueFrom(opened.afterClosed())) !== true) return false;
    this.#notice.say(`sessions.${action}.done`);
    return true;
  }
}
