import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Words } from '../i18n/words.ts';
import { Icon } from '../ui/icon.ts';

/** The next steps of the set-up, with links. */
@Component({
  selector: 'saath-next-steps',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, RouterLink, TranslocoDirective],
  template: `
    <section *transloco="let t" class="saath-card saath-stack" aria-labelledby="next-steps">
      <h2 id="next-steps">{{ t('overview.next') }}</h2>
      <ul class="saath-list">
        @if (members() === 0) {
          <li>
            <saath-icon name="person_add" /> <a routerLink="/imports">{{ t('overview.no-members') }}</a>
          </li>
        }
        @if (waiting() > 0) {
          <li>
            <saath-icon name="mail" /> <a routerLink="/settings/staff">{{ words.count('overview.waiting', waiting()) }}</a>
          </li>
        }
        @if (withoutAddress() > 0) {
          <li>
            <saath-icon name="mail" />
            <a routerLink="/settings/staff">{{ words.count('overview.without-address', withoutAddress()) }}</a>
          </li>
        }
        @if (members() > 0 && waiting() === 0 && withoutAddress() === 0) {
          <li><saath-icon name="check_circle" /> {{ t('overview.settled') }}</li>
        }
        <li>
          <saath-icon name="badge" /> <a routerLink="/settings/staff/new">{{ t('overview.invite') }}</a>
        </li>
      </ul>
    </section>
  `,
  styles: `
    li {
      display: flex;
      align-items: center;
      gap: var(--saath-3);
      min-height: var(--saath-control);
    }
  `,
})
export class NextSteps {
  protected readonly words = inject(Words);
  /** Colleagues who were named in a timetable and cannot be invited yet. */
  readonly withoutAddress = input.required<number>();
  /** Invitations without an answer. */
  readonly waiting = input.required<number>();
  readonly members = input.required<number>();
}
