import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { apiRoot } from '../api/api.ts';
import type { MenteePlan } from '../api/shapes.ts';
import { Empty, ResourceStates, Skeleton } from '../ui/index.ts';
import { HelplineLinks } from './helpline-links.ts';
import { PlanSections } from './plan-sections.ts';

/** The page of what helps a person, for the mentor who accompanies them, where the person wants that. */
@Component({
  selector: 'saath-mentee-plan-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, HelplineLinks, PlanSections, ResourceStates, RouterLink, Skeleton, TranslocoDirective],
  template: `
    <div *transloco="let t" class="saath-page">
      <p class="saath-small">
        <a class="saath-back" routerLink="/mentees">{{ t('mentors.own.title') }}</a>
      </p>
      <h1 tabindex="-1">{{ t('coping-plans.mentee-title') }}</h1>
      <saath-helpline-links />
      <saath-resource-states [of]="found" [empty]="lines().length === 0" [page]="true">
        <saath-skeleton slot="loading" shape="blocks" [lines]="4" />
        <div slot="empty" class="saath-card">
          <saath-empty [title]="t('coping-plans.mentee-none')" [text]="t('coping-plans.mentee-none-text')" />
        </div>
        <ng-template #filled><saath-plan-sections [lines]="lines()" [language]="plan()?.language ?? null" /></ng-template>
      </saath-resource-states>
    </div>
  `,
})
export class MenteePlanPage {
  readonly memberId = input.required<string>();
  protected readonly found = httpResource<MenteePlan>(() => `${apiRoot}/mentees/${encodeURIComponent(this.memberId())}/coping-plan`);
  protected readonly plan = computed(() => (this.found.hasValue() ? this.found.value() : undefined));
  protected readonly lines = computed(() => this.plan()?.lines ?? []);
}
