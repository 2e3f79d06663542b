import { inject, Injectable, type Type } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { MatSnackBar } from '@angular/material/snack-bar';
import { Router } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { Api } from '../api/api.ts';
import type { Session, SessionItem } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';

/** What can be done with a session from wherever it is shown: opened for marking, written about, cancelled, moved. Each says when it is done. */
@Injectable({ providedIn: 'root' })
export class SessionActs {
  readonly #api = inject(Api);
  readonly #dialog = inject(MatDialog);
  readonly #router = inject(Router);
  readonly #snackBar = inject(MatSnackBar);
  readonly #words = inject(Words);

  /** The roster opens whatever becomes of the start: marks work without it, and finishing dates it to when it was planned. */
  async run(session: Pick<SessionItem, 'id' | 'startedAt'>): Promise<void> {
    if (session.startedAt === null) await Promise.allSettled([this.#api.post(`/sessions/${session.id}/start`)]);
    await this.#router.navigate(['/sessions', session.id, 'run']);
  }

  /** Whether it was cancelled. */
  async cancel(session: SessionItem): Promise<boolean> {
    const { CancelDialog } = await import('./record/cancel-dialog.ts');
    return this.#ask(CancelDialog, session, 'cancel');
  }
  /** Whether topic and note were saved. */
  async note(session: Session): Promise<boolean> {
    const { NoteDialog } = await import('./note-dialog.ts');
    return this.#ask(NoteDialog, session, 'note');
  }
  /** Whether it was moved. */
  async move(session: SessionItem): Promise<boolean> {
    const { MoveDialog } = await import('./record/move-dialog.ts');
    return this.#ask(MoveDialog, session, 'move');
  }

  async #ask(dialog: Type<unknown>, data: SessionItem, act: 'cancel' | 'move' | 'note'): Promise<boolean> {
    const opened = this.#dialog.open<unknown, SessionItem, boolean>(dialog, { data, width: '480px', ariaLabelledBy: act });
    if ((await firstValueFrom(opened.afterClosed())) !== true) return false;
    this.#snackBar.open(this.#words.say(`sessions.${act}.done`), undefined, { duration: 8000 });
    return true;
  }
}
