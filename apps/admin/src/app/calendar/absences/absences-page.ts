import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { itemsOf } from '../../api/items-of.ts';
import { apiRoot } from '../../api/api.ts';
import { Session } from '../../api/session.ts';
import type { Absence, Page } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { Avatar, Chip, Empty, Icon, ResourceStates, Skeleton } from '../../ui/index.ts';
import { AbsenceActions } from './absence-actions.ts';
import { absenceDays } from './absence-days.ts';

/** The page of absences: one's own absences, and those of everybody within reach for people who plan groups. */
@Component({
  selector: 'saath-absences-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Avatar, Chip, Empty, Icon, MatButton, ResourceStates, RouterLink, Skeleton, TranslocoDirective],
  templateUrl: './absences-page.html',
  // On a phone the state and the buttons go below the name, which has the whole width.
  styles: `
    .saath-grow {
      flex-basis: 14rem;
    }
  `,
})
export class AbsencesPage {
  protected readonly words = inject(Words);
  protected readonly actions = inject(AbsenceActions);
  protected readonly mayPlan = inject(Session).may('groups:write');
  protected readonly loaded = httpResource<Page<Absence>>(() => `${apiRoot}/absences?limit=200`);
  protected readonly absences = computed(() => itemsOf(this.loaded));
  protected readonly absenceDays = absenceDays;

  protected async run(act: () => Promise<boolean>): Promise<void> {
    if (await act()) this.loaded.reload();
  }
}
