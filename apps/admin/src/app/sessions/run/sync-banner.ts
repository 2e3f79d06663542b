import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Words } from '../../i18n/words.ts';
import { refusalWords } from '../refusal-words.ts';
import { Icon } from '../../ui/index.ts';
import { MarkOutbox } from './mark-outbox.ts';

/** Where the taps are: nothing to say while they go through; otherwise what waits, why, and what to do. */
@Component({
  selector: 'saath-sync-banner',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TranslocoPipe],
  styleUrl: './sync-banner.css',
  template: `
    @if (outbox.refused(); as code) {
      <p class="refused" role="alert">
        <saath-icon name="error" />
        <span class="saath-grow">
          <strong>{{ 'sessions.run.refused' | transloco }}</strong>
          {{ refusal(code) }}
        </span>
        @if (outbox.waiting() > 0) {
          <button type="button" (click)="outbox.flush()">{{ 'common.retry' | transloco }}</button>
        }
      </p>
    } @else if (waits()) {
      <p role="status">
        <saath-icon name="cloud_off" />
        <span class="saath-grow">
          <strong>{{ (outbox.online() ? 'sessions.run.unreachable' : 'sessions.run.offline') | transloco }}</strong>
          @if (outbox.waiting() > 0) {
            {{ 'sessions.run.waiting' | transloco: { count: outbox.waiting() } }}
          } @else {
            {{ 'sessions.run.nothingWaits' | transloco }}
          }
        </span>
        @if (outbox.online()) {
          <button type="button" [disabled]="outbox.sending()" (click)="outbox.flush()">{{ 'sessions.run.tryNow' | transloco }}</button>
        }
      </p>
    }
    @if (!outbox.kept()) {
      <p class="refused" role="alert"><saath-icon name="error" />{{ 'sessions.run.notKept' | transloco }}</p>
    }
  `,
})
export class SyncBanner {
  protected readonly outbox = inject(MarkOutbox);
  readonly #words = inject(Words);
  protected readonly waits = computed(() => !this.outbox.online() || (this.outbox.unreachable() && this.outbox.waiting() > 0));

  protected refusal(code: string): string {
    return refusalWords(this.#words, code);
  }
}
