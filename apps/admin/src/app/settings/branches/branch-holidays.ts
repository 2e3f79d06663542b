import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Branch, Holiday } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { Icon, ProblemNote, ResourceStates, Skeleton } from '../../ui/index.ts';
import { BranchHolidaysStore } from './branch-holidays-store.ts';

/** The holidays of a branch, loaded when the section is opened. */
@Component({
  selector: 'saath-branch-holidays',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, ProblemNote, ResourceStates, MatButton, MatIconButton, RouterLink, Skeleton, TranslocoDirective],
  providers: [BranchHolidaysStore],
  templateUrl: './branch-holidays.html',
  styleUrl: './branch-holidays.css',
})
export class BranchHolidays {
  protected readonly store = inject(BranchHolidaysStore);
  protected readonly words = inject(Words);
  readonly branch = input.required<Branch>();
  readonly mayWrite = input.required<boolean>();

  constructor() {
    this.store.branch.connect(this.branch);
  }
  protected names({ keptGroups }: Holiday): string {
    return this.words.list(keptGroups.map(({ name }) => name));
  }
}
