import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import { Words } from '../i18n/words.ts';
import { Icon } from '../ui/icon.ts';
import { dayIn, todayIn } from '../ui/zoned-time.ts';
import { StripStore } from './strip-store.ts';

/** One strip about the connection, what waits on this device, of which time the page is, and a new version; with the one action that helps. */
@Component({
  selector: 'saath-strip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TranslocoPipe],
  host: { role: 'status' },
  styleUrl: './strip.css',
  template: `
    @if (store.line(); as line) {
      <p>
        <saath-icon [name]="line.about === 'version' ? 'sync' : 'cloud_off'" />
        <span class="saath-grow">
          <strong>{{ line.key | transloco }}</strong>
          {{ rest() }}
        </span>
        @if (line.about === 'version') {
          <button type="button" (click)="store.load()">{{ 'shell.version.load' | transloco }}</button>
        } @else if (line.about === 'silent') {
          <button type="button" [disabled]="store.busy()" (click)="store.tryNow()">{{ 'offline.strip.tryNow' | transloco }}</button>
        }
      </p>
    }
  `,
})
export class Strip {
  protected readonly store = inject(StripStore);
  readonly #words = inject(Words);
  readonly #session = inject(Session);
  protected readonly rest = computed(() => {
    const line = this.store.line();
    if (line === null) return '';
    const { about, copiedAt, waiting } = line;
    const copied = copiedAt === undefined ? [] : [this.#words.say('offline.strip.copied', { time: this.#time(copiedAt) })];
    const waits = waiting === 0 ? [] : [this.#words.say('offline.strip.waiting', { count: waiting })];
    const saved = about === 'offline' && copied.length + waits.length === 0 ? [this.#words.say('offline.strip.nothingWaits')] : [];
    return [...copied, ...waits, ...saved].join(' ');
  });

  /** The time of day, and before today the day with it. */
  #time(at: string): string {
    const zone = this.#session.timeZone();
    const time = this.#words.time(at, zone);
    return dayIn(at, zone) === todayIn(zone) ? time : `${this.#words.instantDay(at, zone, 'short')}, ${time}`;
  }
}
