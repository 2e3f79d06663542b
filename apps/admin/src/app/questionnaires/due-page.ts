import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatButtonToggle, MatButtonToggleGroup } from '@angular/material/button-toggle';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import { Chip, Empty, LoadMore, ResourceStates, Skeleton } from '../ui/index.ts';
import { BeginActions } from './begin-actions.ts';
import { DueStore } from './due-store.ts';

/** The questionnaires that are due now or within seven days, the longest due first; each line leads to filling it in. */
@Component({
  selector: 'saath-due-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Chip,
    Empty,
    LoadMore,
    MatButton,
    MatButtonToggle,
    MatButtonToggleGroup,
    ResourceStates,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  providers: [DueStore],
  templateUrl: './due-page.html',
  styleUrl: './due-page.css',
})
export class DuePage {
  readonly whose = input<string>();
  protected readonly store = inject(DueStore);
  protected readonly actions = inject(BeginActions);
  protected readonly mayAsk = inject(Session).may('questionnaire-answers:write');
  readonly #router = inject(Router);

  constructor() {
    this.store.whose.connect(this.whose);
  }
  protected show(whose: string): void {
    void this.#router.navigate([], {
      queryParams: { whose: whose === 'mine' ? whose : null },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }
}
