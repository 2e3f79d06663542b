import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { problemOf } from '../api/problem.ts';
import { Words } from '../i18n/words.ts';
import { Empty } from './empty.ts';
import { problemText } from './problem-text.ts';

/** Data that does not exist, or that the reader may not see: a calm sentence without a retry button, and a link to the start page. */
@Component({
  selector: 'saath-not-available',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, MatButton, RouterLink, TranslocoPipe],
  host: { role: 'alert' },
  template: `
    <saath-empty [unavailable]="true" [title]="text()" [text]="'common.code' | transloco: { code: problem().code }">
      <a matButton="tonal" routerLink="/">{{ 'common.to-start' | transloco }}</a>
    </saath-empty>
  `,
})
export class NotAvailable {
  /** The value that was thrown, of any type. */
  readonly fault = input.required<unknown>();
  readonly #words = inject(Words);
  protected readonly problem = computed(() => problemOf(this.fault()));
  protected readonly text = computed(() => problemText(this.#words, this.fault()));
}
