import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../../api/session.ts';
import { Words } from '../../i18n/words.ts';
import { Avatar, Chip, Empty, Icon, ResourceStates, Skeleton } from '../../ui/index.ts';
import { absenceDays } from './absence-days.ts';
import { AbsencesStore } from './absences-store.ts';

/** The page of absences: one's own absences, and those of everybody within reach for people who plan groups. */
@Component({
  selector: 'saath-absences-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Avatar, Chip, Empty, Icon, MatButton, ResourceStates, RouterLink, Skeleton, TranslocoDirective],
  providers: [AbsencesStore],
  templateUrl: './absences-page.html',
  // On a phone the state and the buttons go below the name, which has the whole width.
  styles: `
    .saath-grow {
      flex-basis: 14rem;
    }
  `,
})
export class AbsencesPage {
  protected readonly store = inject(AbsencesStore);
  protected readonly words = inject(Words);
  protected readonly mayPlan = inject(Session).may('groups:write');
  protected readonly absenceDays = absenceDays;
}
