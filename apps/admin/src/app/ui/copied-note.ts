import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import { Words } from '../i18n/words.ts';
import { Icon } from './icon.ts';
import { dayIn, todayIn } from './zoned-time.ts';

/** Says that a page shows a copy from this device, of which time it is, and offers to ask the server again. */
@Component({
  selector: 'saath-copied-note',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatButton, TranslocoPipe],
  host: { role: 'status', '(window:online)': 'retry.emit()' },
  template: `
    <saath-icon name="cloud_off" />
    <span class="saath-grow">{{ 'common.copied' | transloco: { time: time() } }}</span>
    <button type="button" matButton (click)="retry.emit()">{{ 'common.retry' | transloco }}</button>
  `,
  styles: `
    :host {
      display: flex;
      align-items: center;
      gap: var(--saath-3);
      margin-bottom: var(--saath-4);
      padding: var(--saath-1) var(--saath-4);
      border-radius: var(--mat-sys-corner-medium);
      background: var(--saath-caution-container);
      color: var(--saath-caution-on-container);
    }
  `,
})
export class CopiedNote {
  /** The instant of the copy. */
  readonly at = input.required<string>();
  readonly retry = output();
  readonly #session = inject(Session);
  readonly #words = inject(Words);
  /** The time of day, and before today the day with it. */
  protected readonly time = computed(() => {
    const zone = this.#session.timeZone();
    const time = this.#words.time(this.at(), zone);
    return dayIn(this.at(), zone) === todayIn(zone) ? time : `${this.#words.instantDay(this.at(), zone, 'short')}, ${time}`;
  });
}
