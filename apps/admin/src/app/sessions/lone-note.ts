import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import type { LoneSession } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Icon } from '../ui/icon.ts';
import { whenWords } from './when-words.ts';

/** The sessions of a group at which nobody could stand in this week or the next. */
@Component({
  selector: 'saath-lone-note',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatButton, RouterLink, TranslocoDirective],
  styleUrl: './hanging-note.css',
  template: `
    <aside *transloco="let t">
      <saath-icon name="error" />
      <p>
        <strong>{{ t('groups.alone.title') }}</strong>
        {{ t('groups.alone.text', { when: when() }) }}
      </p>
      @if (session.may('groups:write')) {
        <a matButton="outlined" [routerLink]="['/groups', groupId(), 'settings']">{{ t('groups.hangs.name') }}</a>
      }
    </aside>
  `,
})
export class LoneNote {
  readonly #words = inject(Words);
  protected readonly session = inject(Session);
  readonly groupId = input.required<string>();
  readonly sessions = input.required<readonly LoneSession[]>();
  protected readonly when = computed(() =>
    this.sessions()
      .map(({ startsAt, timeZone }) => whenWords(this.#words, startsAt, timeZone))
      .join('; '),
  );
}
