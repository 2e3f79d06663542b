import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { MatSlideToggle } from '@angular/material/slide-toggle';
import { TranslocoDirective } from '@jsverse/transloco';
import { idleMinutes, isSharedDevice, shareDevice, touchDevice } from '../api/device-lock.ts';
import { lockWhenIdle } from '../offline/lock-when-idle.ts';

/** Says of this device that several people use it, so that it is locked when nobody touches it. */
@Component({
  selector: 'saath-shared-device',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatSlideToggle, TranslocoDirective],
  template: `
    <section *transloco="let t" class="saath-card saath-stack">
      <h2>{{ t('account.shared.title') }}</h2>
      <mat-slide-toggle hideIcon [checked]="isShared()" (change)="set($event.checked)">{{ t('account.shared.label') }}</mat-slide-toggle>
      <p class="saath-small saath-muted">{{ t('account.shared.help', { count: minutes }) }}</p>
    </section>
  `,
})
export class SharedDevice {
  protected readonly minutes = idleMinutes;
  protected readonly isShared = signal(isSharedDevice());
  readonly #start = lockWhenIdle();

  protected set(isShared: boolean): void {
    touchDevice();
    shareDevice(isShared);
    this.isShared.set(isShared);
    void this.#start();
  }
}
