import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../../api/api.ts';
import type { StandInRequest } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { Icon } from '../../ui/icon.ts';
import { Notice } from '../../ui/notice.ts';
import { isAsked, standInWords } from './stand-in-words.ts';

/** How many earlier answers are shown beside the question that waits. */
const shown = 3;

/**
 * The people who were asked to lead the session, with their answers, the latest first. A question that waits for an answer can be taken
 * back.
 */
@Component({
  selector: 'saath-asked-note',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatButton, TranslocoPipe],
  template: `
    @for (one of latest(); track one.id) {
      <p [class.waits]="isAsked(one)">
        <saath-icon [name]="isAsked(one) ? 'schedule' : one.state === 'accepted' ? 'check_circle' : 'block'" [size]="16" />
        <span>
          <strong>{{ one.staffName }}</strong> · {{ standInWords(words, one, timeZone()) }}
        </span>
        @if (isAsked(one)) {
          <button type="button" matButton (click)="takeBack(one)">{{ 'sessions.stand-in.back' | transloco }}</button>
        }
      </p>
    }
  `,
  styles: `
    p {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--saath-1) var(--saath-2);
      padding-block: var(--saath-1);
      font: var(--mat-sys-body-small);
      color: var(--mat-sys-on-surface-variant);
    }
    span {
      flex: 1 1 12rem;
    }
    .waits saath-icon {
      color: var(--saath-caution);
    }
  `,
})
export class AskedNote {
  readonly requests = input.required<readonly StandInRequest[]>();
  readonly timeZone = input.required<string>();
  readonly changed = output();
  readonly #api = inject(Api);
  readonly #notice = inject(Notice);
  protected readonly words = inject(Words);
  protected readonly isAsked = isAsked;
  protected readonly standInWords = standInWords;
  protected readonly latest = computed(() => this.requests().slice(0, shown));

  protected async takeBack({ id }: StandInRequest): Promise<void> {
    try {
      await this.#api.post(`/stand-in-requests/${id}/withdraw`, {});
      this.#notice.say('sessions.stand-in.back-done');
    } catch (fault) {
      this.#notice.refused(fault);
    }
    this.changed.emit();
  }
}
