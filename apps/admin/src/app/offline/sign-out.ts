import { HttpClient, HttpContext } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom, from, race, timer } from 'rxjs';
import { apiRoot } from '../api/api-root.ts';
import { oweSignOut, signOutSettled, type SignOutOf } from '../api/owed-sign-out.ts';
import { patience } from '../api/patience.ts';
import { problemOf } from '../api/problem.ts';
import { Session } from '../api/session.ts';
import { Words } from '../i18n/words.ts';
import { Notice } from '../ui/notice.ts';
import { Prompt } from '../ui/prompt.ts';
import { forgetChoices } from '../ui/remembered-choice.ts';
import { ANSWER_WITHIN } from './answer-within.ts';
import { CommandQueue } from './command-queue.ts';
import { DeviceCopies } from './device-copies.ts';

/**
 * Signs a person out and removes everything of theirs from this device, with the keys that read it. What still waits is sent first; if
 * something is left, the person is asked, because it would be lost. A server that does not answer is not waited for: it is told of the
 * sign-out later, and until then nobody uses this device without signing in. Each act answers whether they are signed out.
 */
@Injectable({ providedIn: 'root' })
export class SignOut {
  readonly #prompt = inject(Prompt);
  readonly #copies = inject(DeviceCopies);
  readonly #http = inject(HttpClient);
  readonly #notice = inject(Notice);
  readonly #queue = inject(CommandQueue);
  readonly #session = inject(Session);
  readonly #words = inject(Words);

  here(): Promise<boolean> {
    return this.#leave('here');
  }
  /** On this device and on every other. */
  everywhere(): Promise<boolean> {
    return this.#leave('everywhere');
  }

  async #leave(of: SignOutOf): Promise<boolean> {
    const userId = this.#session.me()?.user.id ?? '';
    const leave = async (): Promise<void> => {
      oweSignOut(of);
      // First: an answer that arrives during the removal is one to nobody, and is not stored.
      this.#session.leave();
      forgetChoices(userId);
      await Promise.all([this.#queue.wipe(userId), this.#copies.wipe(userId)]);
      if (await this.#tell(of)) signOutSettled();
      else this.#notice.say(`offline.sign-out.server-later-${of}`);
    };
    await firstValueFrom(race(from(this.#queue.flush()), timer(patience)));
    const count = await this.#queue.count(userId);
    if (count > 0) return this.#askFirst(count, leave);
    await leave();
    return true;
  }
  /** Whether the server knows now; it also does where it knew no sign-in any more. */
  async #tell(of: SignOutOf): Promise<boolean> {
    const context = new HttpContext().set(ANSWER_WITHIN, patience);
    const asked =
      of === 'here'
        ? this.#http.post(`${apiRoot}/auth/sign-out`, {}, { context })
        : this.#http.delete(`${apiRoot}/auth/sessions`, { context });
    try {
      await firstValueFrom(asked);
      return true;
    } catch (fault) {
      return problemOf(fault).status === 401;
    }
  }
  #askFirst(count: number, submit: () => Promise<void>): Promise<boolean> {
    return this.#prompt.ask({
      title: this.#words.say('offline.sign-out.title'),
      text: this.#words.count('offline.sign-out.text', count),
      go: this.#words.say('offline.sign-out.go'),
      grave: true,
      fields: [],
      submit,
    });
  }
}
