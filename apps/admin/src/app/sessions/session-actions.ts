import { inject, Injectable, type Type } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { Router } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { Api } from '../api/api.ts';
import type { Session, SessionItem } from '../api/shapes.ts';
import { Notice } from '../ui/notice.ts';

/** What can be done with a session on any page: run it, write a note, cancel it, move it. Each action resolves with whether it was done, and says so. */
@Injectable({ providedIn: 'root' })
export class SessionActions {
  readonly #api = inject(Api);
  readonly #dialog = inject(MatDialog);
  readonly #router = inject(Router);
  readonly #notice = inject(Notice);

  /** Opens the roster even when the start fails: marks work without a start, and finishing then sets the start to the planned time. */
  async run(session: Pick<SessionItem, 'id' | 'startedAt'>): Promise<void> {
    if (session.startedAt === null) await Promise.allSettled([this.#api.post(`/sessions/${session.id}/start`)]);
    await this.#router.navigate(['/sessions', session.id, 'run']);
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

  async #ask(dialog: Type<unknown>, data: SessionItem, action: 'cancel' | 'move' | 'note'): Promise<boolean> {
    const opened = this.#dialog.open<unknown, SessionItem, boolean>(dialog, { data, width: '480px', ariaLabelledBy: action });
    if ((await firstValueFrom(opened.afterClosed())) !== true) return false;
    this.#notice.say(`sessions.${action}.done`);
    return true;
  }
}
