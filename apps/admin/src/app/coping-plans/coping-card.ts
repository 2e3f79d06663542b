import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { inSections } from '@saath/domain/coping-plans';
import { apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { CopingPlan, Member } from '../api/shapes.ts';
import { ResourceStates, Skeleton } from '../ui/index.ts';
import { ReviewLine } from './review-line.ts';

const linesOnCard = 3;
/** The section that comes first on the card, because that is what a reader needs in a moment that is hard. */
const firstOnCard = 'what-helps';

/** The card of what helps a member: when it was gone over, and its first lines. */
@Component({
  selector: 'saath-coping-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, ResourceStates, ReviewLine, RouterLink, Skeleton, TranslocoDirective],
  template: `
    <section *transloco="let t" class="saath-card saath-stack" aria-labelledby="coping">
      <div class="saath-row">
        <h2 id="coping" class="saath-grow">{{ t('coping-plans.title') }}</h2>
        @if (session.may('members:write') || lines().length > 0) {
          <a matButton [routerLink]="['/members', member().id, 'coping-plan']">
            {{ t(lines().length > 0 ? 'coping-plans.open' : 'coping-plans.write') }}
          </a>
        }
      </div>
      <saath-resource-states [of]="found" [empty]="lines().length === 0">
        <saath-skeleton slot="loading" [lines]="2" />
        <p slot="empty" class="saath-muted">{{ t('coping-plans.none-short') }}</p>
        <ng-template #filled>
          @if (plan(); as it) {
            <saath-review-line [plan]="it" />
            <ul class="saath-list" [attr.lang]="it.language">
              @for (line of lines(); track $index) {
                <li>{{ line.text }}</li>
              }
            </ul>
          }
        </ng-template>
      </saath-resource-states>
    </section>
  `,
})
export class CopingCard {
  readonly member = input.required<Pick<Member, 'id'>>();
  protected readonly session = inject(Session);
  protected readonly found = httpResource<CopingPlan>(() => `${apiRoot}/members/${encodeURIComponent(this.member().id)}/coping-plan`);
  protected readonly plan = computed(() => (this.found.hasValue() ? this.found.value() : undefined));
  protected readonly lines = computed(() => {
    const all = inSections(this.plan()?.lines ?? []);
    const isFirst = ({ section }: (typeof all)[number]): boolean => section === firstOnCard;
    return [...all.filter(isFirst), ...all.filter((line) => !isFirst(line))].slice(0, linesOnCard);
  });
}
