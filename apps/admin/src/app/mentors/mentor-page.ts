import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import type { Mentor } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Avatar, LoadMore, PersonLine, ProblemNote, ResourceStates, Ring, Skeleton } from '../ui/index.ts';
import { ContactLine } from './contact-line.ts';
import { MentorActions } from './mentor-actions.ts';
import { MentorStore } from './mentor-store.ts';
import { SupervisionChip } from './supervision-chip.ts';

/** One mentor: seats, profile, the people whom they accompany, their contacts and supervisions. */
@Component({
  selector: 'saath-mentor-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Avatar,
    ContactLine,
    LoadMore,
    MatButton,
    PersonLine,
    ProblemNote,
    ResourceStates,
    Ring,
    RouterLink,
    Skeleton,
    SupervisionChip,
    TranslocoDirective,
  ],
  providers: [MentorStore],
  templateUrl: './mentor-page.html',
  styleUrl: './mentor-page.css',
})
export class MentorPage {
  readonly id = input.required<string>();
  protected readonly store = inject(MentorStore);
  protected readonly session = inject(Session);
  protected readonly words = inject(Words);
  protected readonly actions = inject(MentorActions);

  constructor() {
    this.store.id.connect(this.id);
  }
  protected languagesOf({ languages }: Mentor): string {
    return languages.map((language) => this.words.say(`common.language.${language}`)).join(', ');
  }
}
