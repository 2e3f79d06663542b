import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Empty, ResourceStates, Icon, Skeleton } from '../ui/index.ts';
import { AttendanceWeeks } from './attendance-weeks.ts';
import { BranchFigures } from './branch-figures.ts';
import { ContactsAfter } from './contacts-after.ts';
import { NextSteps } from './next-steps.ts';
import { OverviewStore } from './overview-store.ts';

/** The administrator's first page: figures with links to their lists, attendance of the last weeks, and the next steps of the set-up. */
@Component({
  selector: 'saath-overview-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AttendanceWeeks,
    BranchFigures,
    ContactsAfter,
    Empty,
    ResourceStates,
    Icon,
    MatButton,
    NextSteps,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  providers: [OverviewStore],
  templateUrl: './overview-page.html',
  styleUrl: './overview-page.css',
})
export class OverviewPage {
  protected readonly store = inject(OverviewStore);
}
