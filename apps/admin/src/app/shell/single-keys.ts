import { effect, Injectable, signal } from '@angular/core';

const key = 'saath.single-keys';

/** Whether keys without Ctrl are on; stored on this device (WCAG 2.1.4). */
@Injectable({ providedIn: 'root' })
export class SingleKeys {
  readonly on = signal(localStorage.getItem(key) !== 'off');

  constructor() {
    effect(() => localStorage.setItem(key, this.on() ? 'on' : 'off'));
  }
}
