import { DestroyRef, inject, Injectable } from '@angular/core';
import { Subject } from 'rxjs';
import type { Owner } from './command.ts';

export type TabMessage =
  /** The stored commands of an owner changed; the server has taken those of `sent`, which are about these subjects. */
  | (Owner & { readonly type: 'changed'; readonly sent: readonly string[]; readonly about?: readonly string[] })
  /** From now on the browser is signed in as this owner. */
  | (Owner & { readonly type: 'signed-in' })
  | { readonly type: 'signed-out'; readonly userId: string };

/** The other tabs of this browser in which the console is open. */
@Injectable({ providedIn: 'root' })
export class OtherTabs {
  readonly messages = new Subject<TabMessage>();
  readonly #channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('saath.offline') : undefined;

  constructor() {
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => this.messages.next(data));
    inject(DestroyRef).onDestroy(() => this.#channel?.close());
  }
  post(message: TabMessage): void {
    this.#channel?.postMessage(message);
  }
}
