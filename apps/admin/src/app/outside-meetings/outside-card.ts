import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { apiRoot } from '../api/api.ts';
import { itemsOf } from '../api/items-of.ts';
import { Session } from '../api/session.ts';
import type { OutsideReferral, Page } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Chip, ResourceStates, Skeleton } from '../ui/index.ts';
import { companionWords, whenWords } from './referral-words.ts';

/** The ways of a member to meetings outside, on their page. */
@Component({
  selector: 'saath-outside-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chip, MatButton, ResourceStates, RouterLink, Skeleton, TranslocoDirective],
  template: `
    <section *transloco="let t" class="saath-card saath-stack" aria-labelledby="outside">
      <div class="saath-row">
        <h2 id="outside" class="saath-grow">{{ t('outside-meetings.list') }}</h2>
        @if (mayWrite) {
          <a matButton [routerLink]="['/members', memberId(), 'outside-meetings', 'new']">{{ t('outside-meetings.new') }}</a>
        }
      </div>
      <saath-resource-states [of]="found" [empty]="items().length === 0">
        <saath-skeleton slot="loading" [lines]="2" />
        <p slot="empty" class="saath-muted">{{ t('outside-meetings.none-of-person') }}</p>
        <ng-template #filled>
          <ul class="saath-list">
            @for (one of items(); track one.id) {
              <li class="saath-row">
                <span class="saath-grow">
                  <a [routerLink]="['/members', memberId(), 'outside-meetings', one.id]">{{ one.meetingName }}</a>
                  <span class="saath-small saath-muted">
                    {{ t('outside-meetings.number', { number: one.number, visits: one.visits }) }} ·
                    {{ one.on === null ? companion(words, one) : when(words, one.on, one.at) }}
                  </span>
                </span>
                <saath-chip [tone]="one.state === 'due' ? 'info' : 'neutral'">{{ t('outside-meetings.state.' + one.state) }}</saath-chip>
              </li>
            }
          </ul>
        </ng-template>
      </saath-resource-states>
    </section>
  `,
  styles: `
    li span span {
      display: block;
    }
  `,
})
export class OutsideCard {
  readonly memberId = input.required<string>();
  protected readonly words = inject(Words);
  protected readonly mayWrite = inject(Session).may('outside-meetings:write');
  protected readonly found = httpResource<Page<OutsideReferral>>(() => `${apiRoot}/members/${this.memberId()}/outside-referrals`);
  protected readonly items = computed(() => itemsOf(this.found));
  protected readonly when = whenWords;
  protected readonly companion = companionWords;
}
