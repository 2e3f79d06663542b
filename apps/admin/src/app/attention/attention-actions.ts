import { inject, Injectable } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';
import { Session } from '../api/session.ts';
import { Words } from '../i18n/words.ts';
import { CommandQueue } from '../offline/command-queue.ts';
import { Notice } from '../ui/notice.ts';
import { todayIn } from '../ui/zoned-time.ts';
import type { LaterDialog, LaterDialogData } from './later-dialog.ts';
import type { SpokeDialog, MemberInNeed } from './spoke-dialog.ts';

type Answer = { readonly answer: 'spoke'; readonly note?: string } | { readonly answer: 'later'; readonly until: string };

/**
 * The answers of staff for a member who needs a word. Each action resolves with whether the answer was saved. A dialog and its fields are
 * loaded when it is opened.
 */
@Injectable({ providedIn: 'root' })
export class AttentionActions {
  readonly #queue = inject(CommandQueue);
  readonly #session = inject(Session);
  readonly #words = inject(Words);
  readonly #dialog = inject(MatDialog);
  readonly #notice = inject(Notice);

  async spoke(person: MemberInNeed): Promise<boolean> {
    const { SpokeDialog: dialog } = await import('./spoke-dialog.ts');
    const opened = this.#dialog.open<SpokeDialog, MemberInNeed, string>(dialog, {
      data: person,
      width: '480px',
      ariaLabelledBy: 'spoke',
    });
    const note = await firstValueFrom(opened.afterClosed());
    if (note === undefined) return false;
    return this.#save(person, { answer: 'spoke', ...(note === '' ? {} : { note }) }, 'attention.saved.spoke');
  }

  async later(person: MemberInNeed): Promise<boolean> {
    const data: LaterDialogData = { displayName: person.displayName, today: todayIn(this.#session.timeZone()) };
    const { LaterDialog: dialog } = await import('./later-dialog.ts');
    const opened = this.#dialog.open<LaterDialog, LaterDialogData, string>(dialog, { data, width: '480px', ariaLabelledBy: 'later' });
    const until = await firstValueFrom(opened.afterClosed());
    if (until === undefined) return false;
    return this.#save(person, { answer: 'later', until }, 'attention.saved.later', { date: this.#words.day(until) });
  }

  /** Without a network the answer is stored on the device and sent later; that counts as saved. */
  async #save({ memberId }: MemberInNeed, answer: Answer, key: string, facts = {}): Promise<boolean> {
    const { name } = await this.#queue.submit({ type: 'answer-attention', memberId, answer });
    if (name === 'refused') {
      this.#notice.warn('attention.saveProblem');
      return false;
    }
    if (name === 'sent') this.#notice.say(key, facts);
    else this.#notice.say('offline.stored');
    return true;
  }
}
