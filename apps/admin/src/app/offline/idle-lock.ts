import { HttpClient, HttpContext } from '@angular/common/http';
import { DestroyRef, DOCUMENT, inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { apiRoot } from '../api/api-root.ts';
import { isDeviceLocked, isIdle, isSharedDevice, lockDevice, touchDevice } from '../api/device-lock.ts';
import { settleSignOut } from '../api/owed-sign-out.ts';
import { patience } from '../api/patience.ts';
import { Session } from '../api/session.ts';
import { ANSWER_WITHIN } from './answer-within.ts';
import { DeviceCopies } from './device-copies.ts';

/** Milliseconds between two looks at the clock. */
const look = 10_000;
const touches = ['pointerdown', 'keydown'] as const;

/**
 * Locks a shared device that nobody has touched for five minutes: the person signs in again and is then where they were. The copies are
 * removed with their key; commands that were not sent stay on the device, sealed, for the next sign-in of their person. The sign-in ends at
 * the server where that answers; where it does not, this device asks for a new one all the same.
 */
@Injectable({ providedIn: 'root' })
export class IdleLock {
  readonly #copies = inject(DeviceCopies);
  readonly #document = inject(DOCUMENT);
  readonly #http = inject(HttpClient);
  readonly #router = inject(Router);
  readonly #session = inject(Session);

  constructor() {
    const check = (): void => void this.#check();
    const touch = (): void => {
      // The first touch after a pause finds the device locked.
      if (!isIdle()) touchDevice();
      check();
    };
    const timer = setInterval(check, look);
    for (const name of touches) this.#document.addEventListener(name, touch, { capture: true });
    this.#document.addEventListener('visibilitychange', check);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(timer);
      for (const name of touches) this.#document.removeEventListener(name, touch, { capture: true });
      this.#document.removeEventListener('visibilitychange', check);
    });
  }

  /** Ends what this device knows of the person who was signed in. */
  async lock(): Promise<void> {
    lockDevice();
    this.#session.leave();
    const context = new HttpContext().set(ANSWER_WITHIN, patience);
    const ended = settleSignOut() ?? firstValueFrom(this.#http.post(`${apiRoot}/auth/sign-out`, {}, { context }));
    // Without an answer the device is locked all the same.
    await Promise.all([this.#copies.forget(), ended.catch(() => undefined)]);
  }
  async #check(): Promise<void> {
    if (this.#session.me() === null || !isSharedDevice() || !(isIdle() || isDeviceLocked())) return;
    const then = this.#router.url;
    const locked = this.lock();
    await this.#router.navigate(['/sign-in'], { queryParams: { then } });
    await locked;
  }
}
