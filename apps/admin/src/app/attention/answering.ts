import { inject, Injectable } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { MatSnackBar } from '@angular/material/snack-bar';
import { firstValueFrom } from 'rxjs';
import { Session } from '../api/session.ts';
import { Words } from '../i18n/words.ts';
import { CommandQueue } from '../offline/command-queue.ts';
import { todayIn } from '../ui/zoned-time.ts';
import { LaterDialog, type LaterGiven } from './later-dialog.ts';
import { SpokeDialog, type SomebodyInNeed } from './spoke-dialog.ts';

type Answer = { readonly answer: 'spoke'; readonly note?: string } | { readonly answer: 'later'; readonly until: string };

/** Asks what came of somebody who needs a word, saves it and says so. Each act resolves with whether an answer was saved. */
@Injectable({ providedIn: 'root' })
export class Answering {
  readonly #queue = inject(CommandQueue);
  readonly #session = inject(Session);
  readonly #words = inject(Words);
  readonly #dialog = inject(MatDialog);
  readonly #snackBar = inject(MatSnackBar);

  async spoke(person: SomebodyInNeed): Promise<boolean> {
    const opened = this.#dialog.open<SpokeDialog, SomebodyInNeed, string>(SpokeDialog, {
      data: person,
      width: '480px',
      ariaLabelledBy: 'spoke',
    });
    const note = await firstValueFrom(opened.afterClosed());
    if (note === undefined) return false;
    return this.#save(person, { answer: 'spoke', ...(note === '' ? {} : { note }) }, this.#words.say('attention.saved.spoke'));
  }

  async later(person: SomebodyInNeed): Promise<boolean> {
    const data: LaterGiven = { displayName: person.displayName, today: todayIn(this.#session.timeZone()) };
    const opened = this.#dialog.open<LaterDialog, LaterGiven, string>(LaterDialog, { data, width: '480px', ariaLabelledBy: 'later' });
    const until = await firstValueFrom(opened.afterClosed());
    if (until === undefined) return false;
    return this.#save(person, { answer: 'later', until }, this.#words.say('attention.saved.later', { date: this.#words.day(until) }));
  }

  /** Without a network the answer is stored on the device and sent later; that counts as saved. */
  async #save({ memberId }: SomebodyInNeed, answer: Answer, sentence: string): Promise<boolean> {
    const { name } = await this.#queue.submit({ type: 'answer-attention', memberId, answer });
    if (name === 'refused') {
      this.#snackBar.open(this.#words.say('attention.saveProblem'), undefined, { duration: 8000, politeness: 'assertive' });
      return false;
    }
    this.#snackBar.open(name === 'sent' ? sentence : this.#words.say('offline.stored'), undefined, { duration: 8000 });
    return true;
  }
}
