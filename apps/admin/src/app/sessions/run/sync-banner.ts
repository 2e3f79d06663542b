import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Words } from '../../i18n/words.ts';
import { Strip } from '../../shell/strip.ts';
import { refusalWords } from '../refusal-words.ts';
import { Icon } from '../../ui/index.ts';
import { MarkOutbox } from './mark-outbox.ts';

/** Where the taps are: what needs the person first, such as a refusal; otherwise what the strip of every page says. */
@Component({
  selector: 'saath-sync-banner',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, Strip, TranslocoPipe],
  styleUrl: '../../shell/strip.css',
  template: `
    @if (!outbox.kept()) {
      <p role="alert"><saath-icon name="error" />{{ 'sessions.run.notKept' | transloco }}</p>
    }
    @if (outbox.refused(); as code) {
      <p role="alert">
        <saath-icon name="error" />
        <span class="saath-grow">
          <strong>{{ 'sessions.run.refused' | transloco }}</strong>
          {{ refusal(code) }}
        </span>
        @if (outbox.waiting() > 0) {
          <button type="button" (click)="outbox.flush()">{{ 'common.retry' | transloco }}</button>
        }
      </p>
    } @else {
      <saath-strip />
    }
  `,
})
export class SyncBanner {
  protected readonly outbox = inject(MarkOutbox);
  readonly #words = inject(Words);

  protected refusal(code: string): string {
    return refusalWords(this.#words, code);
  }
}
