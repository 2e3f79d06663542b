import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { KeptMilestonesForm } from './kept-milestones.ts';
import { ReviewDays } from './review-days.ts';

/** The milestones that are kept in this centre, and when people go over what helps them again. */
@Component({
  selector: 'saath-milestones-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [KeptMilestonesForm, ReviewDays, TranslocoDirective],
  template: `
    <div *transloco="let t" class="saath-page">
      <h1 tabindex="-1">{{ t('settings.milestones.title') }}</h1>
      <saath-kept-milestones />
      <saath-review-days />
    </div>
  `,
})
export class MilestonesPage {}
