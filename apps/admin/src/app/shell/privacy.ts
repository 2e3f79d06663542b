import { effect, Injectable, signal } from '@angular/core';

const key = 'saath.privacy';

/** Whether names are blurred on this device, against looks over the shoulder. Access is protected by the server. */
@Injectable({ providedIn: 'root' })
export class Privacy {
  readonly on = signal(localStorage.getItem(key) === 'on');

  constructor() {
    effect(() => {
      const state = this.on() ? 'on' : 'off';
      document.documentElement.dataset['privacy'] = state;
      localStorage.setItem(key, state);
    });
  }
  toggle(): void {
    this.on.update((on) => !on);
  }
}
