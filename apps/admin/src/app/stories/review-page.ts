import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { storyChecks, storyLimits } from '@saath/domain/stories';
import { Session } from '../api/session.ts';
import { Words } from '../i18n/words.ts';
import { Chip, Empty, LoadMore, ProblemNote, ResourceStates, Skeleton } from '../ui/index.ts';
import { Helplines } from './helplines.ts';
import { ReviewStore } from './review-store.ts';

/** The stories to review: one is read with its details marked, beside the list that is gone through before it is shown. */
@Component({
  selector: 'saath-review-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Chip,
    Empty,
    Helplines,
    LoadMore,
    MatButton,
    MatCheckbox,
    MatFormField,
    MatInput,
    MatLabel,
    ProblemNote,
    ResourceStates,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  providers: [ReviewStore],
  templateUrl: './review-page.html',
  styleUrl: './stories.css',
})
export class ReviewPage {
  protected readonly session = inject(Session);
  protected readonly store = inject(ReviewStore);
  protected readonly words = inject(Words);
  protected readonly checks = storyChecks;
  protected readonly noteLength = storyLimits.noteLength;
  /** The number of stories that wait, of those that are listed. */
  protected readonly waiting = computed(() => this.store.list.items().filter(({ state }) => state === 'waiting').length);
}
