import { inject, Injectable, type Type } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { Router } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { Temporal } from '@saath/domain/kernel';
import type { Group, Session, SessionItem } from '../api/shapes.ts';
import type { Command } from '../offline/command.ts';
import { CommandQueue } from '../offline/command-queue.ts';
import { Notice } from '../ui/notice.ts';
import { isoOf } from '../ui/zoned-time.ts';
import type { ChangeAnswer } from './record/change-sending.ts';
import type { LeadAnswer, LeadRequest, WantedLeader } from './lead/lead-request.ts';
import type { MoveRequest, WantedMove } from './record/move-request.ts';

/**
 * The actions on a session on any page: open its roster, start it, take a start back, write a note, cancel it, undo that, move it, add one,
 * name who leads it. A dialog resolves with whether something is to be read again, and says what was done.
 */
@Injectable({ providedIn: 'root' })
export class SessionActions {
  readonly #queue = inject(CommandQueue);
  readonly #dialog = inject(MatDialog);
  readonly #router = inject(Router);
  readonly #notice = inject(Notice);

  /** Opens the roster. Opening is not starting: marks work without a start, and finishing then sets the start to the planned time. */
  async run({ id }: Pick<SessionItem, 'id'>): Promise<void> {
    await this.#router.navigate(['/sessions', id, 'run']);
  }
  start(sessionId: string): Promise<void> {
    return this.#submit({ type: 'start-session', sessionId, startedAt: isoOf(Temporal.Now.instant()) });
  }
  undoStart(sessionId: string): Promise<void> {
    return this.#submit({ type: 'undo-start', sessionId });
  }

  async cancel(session: SessionItem): Promise<boolean> {
    const { CancelDialog } = await import('./record/cancel-dialog.ts');
    return this.#ask(CancelDialog, session, 'cancel');
  }
  async restore(session: SessionItem): Promise<boolean> {
    const { RestoreDialog } = await import('./record/restore-dialog.ts');
    return this.#ask(RestoreDialog, session, 'restore');
  }
  async addTo(group: Group): Promise<boolean> {
    const { AddSessionDialog } = await import('./record/add-session-dialog.ts');
    return this.#ask(AddSessionDialog, group, 'add');
  }
  /** Without a network the text is stored on this device and sent later; that is said, and is not yet done. */
  async note(session: Session): Promise<boolean> {
    const { NoteDialog } = await import('./note-dialog.ts');
    const answer = await this.#open<'sent' | 'waiting'>(NoteDialog, session, 'note');
    if (answer !== undefined) this.#notice.say(answer === 'sent' ? 'sessions.note.done' : 'offline.stored');
    return answer === 'sent';
  }
  /** The dialog begins with the time to which the session was dragged, or with a room, and asks before anything is moved. */
  async move(session: SessionItem, wanted: WantedMove = {}): Promise<boolean> {
    const { MoveDialog } = await import('./record/move-dialog.ts');
    const request: MoveRequest = { ...session, ...wanted };
    return this.#ask(MoveDialog, request, 'move');
  }

  /** Asks a person to lead this session alone, or names those who do; the dialog may begin with one person in the place of another. */
  async lead(session: SessionItem, wanted: WantedLeader = {}): Promise<boolean> {
    const { LeadDialog } = await import('./lead/lead-dialog.ts');
    const request: LeadRequest = { ...session, ...wanted };
    return this.#ask(LeadDialog, request, 'lead');
  }

  /** Lets one person lead several of the coming sessions of a group. */
  async leadSeveral(group: Group): Promise<boolean> {
    const { LeadSeveralDialog } = await import('./lead/lead-several-dialog.ts');
    const isDone = (await this.#open<boolean>(LeadSeveralDialog, group, 'lead-several')) === true;
    if (isDone) this.#notice.say('sessions.lead.done');
    return isDone;
  }

  async #submit(command: Command): Promise<void> {
    const answer = await this.#queue.submit(command);
    if (answer.name === 'waiting') this.#notice.say('offline.stored');
    if (answer.name === 'refused') this.#notice.refusal(answer);
  }
  /** Asks by a dialog. A record that somebody else has changed meanwhile is read again as well, and nothing is said to be done. */
  async #ask(dialog: Type<unknown>, data: SessionItem | Group, action: 'cancel' | 'restore' | 'move' | 'add' | 'lead'): Promise<boolean> {
    const answer = await this.#open<ChangeAnswer | LeadAnswer>(dialog, data, action === 'add' ? 'add-session' : action);
    if (answer === true) this.#notice.say(`sessions.${action}.done`);
    if (answer === 'asked') this.#notice.say('sessions.lead.asked');
    return answer === true || answer === 'stale' || answer === 'asked';
  }
  #open<Answer>(dialog: Type<unknown>, data: object, ariaLabelledBy: string): Promise<Answer | undefined> {
    return firstValueFrom(this.#dialog.open<unknown, object, Answer>(dialog, { data, width: '480px', ariaLabelledBy }).afterClosed());
  }
}
