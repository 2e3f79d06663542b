import { DestroyRef, inject, Injectable, signal } from '@angular/core';
import { Subject } from 'rxjs';

/** Whether the device has a network, as far as the browser knows. */
@Injectable({ providedIn: 'root' })
export class Connection {
  readonly online = signal(navigator.onLine);
  /** True since a read had no answer in time, until the server answers again: the next reads do not wait as long. */
  readonly silent = signal(false);
  /** The network is back. */
  readonly restored = new Subject<void>();

  constructor() {
    const restored = (): void => {
      this.online.set(true);
      this.restored.next();
    };
    const lost = (): void => this.online.set(false);
    addEventListener('online', restored);
    addEventListener('offline', lost);
    inject(DestroyRef).onDestroy(() => {
      removeEventListener('online', restored);
      removeEventListener('offline', lost);
    });
  }
}
