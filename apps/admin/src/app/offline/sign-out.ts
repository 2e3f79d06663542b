import { inject, Injectable } from '@angular/core';
import { Session } from '../api/session.ts';
import { Words } from '../i18n/words.ts';
import { Prompt } from '../ui/prompt.ts';
import { CommandQueue } from './command-queue.ts';
import { DeviceCopies } from './device-copies.ts';

/**
 * Signs a person out and removes everything of theirs from this device. What still waits is sent first; if something is left, the person
 * is asked, because it would be lost. Each act answers whether they are signed out.
 */
@Injectable({ providedIn: 'root' })
export class SignOut {
  readonly #prompt = inject(Prompt);
  readonly #copies = inject(DeviceCopies);
  readonly #queue = inject(CommandQueue);
  readonly #session = inject(Session);
  readonly #words = inject(Words);

  here(): Promise<boolean> {
    return this.#leave(() => this.#session.signOut());
  }
  /** On this device and on every other. */
  everywhere(): Promise<boolean> {
    return this.#leave(() => this.#session.signOutEverywhere());
  }

  async #leave(end: () => Promise<void>): Promise<boolean> {
    const userId = this.#session.me()?.user.id ?? '';
    const leave = async (): Promise<void> => {
      await end();
      await Promise.all([this.#queue.wipe(userId), this.#copies.wipe(userId)]);
    };
    await this.#queue.flush();
    const count = await this.#queue.count(userId);
    if (count > 0) return this.#askFirst(count, leave);
    await leave();
    return true;
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
