import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import type { SuggestedMentor } from '../api/shapes.ts';
import { Avatar, Icon, PersonLine, ProblemNote, ResourceStates, Skeleton } from '../ui/index.ts';
import { SuggestionsStore } from './suggestions-store.ts';

/** The panel with the mentors for one person. */
@Component({
  selector: 'saath-mentor-suggestions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Avatar, Icon, MatButton, MatIconButton, PersonLine, ProblemNote, ResourceStates, RouterLink, Skeleton, TranslocoDirective],
  providers: [SuggestionsStore],
  templateUrl: './mentor-suggestions.html',
  styleUrl: './mentor-suggestions.css',
})
export class MentorSuggestionsPanel {
  readonly memberId = input.required<string>();
  readonly paired = output();
  readonly closed = output();
  protected readonly session = inject(Session);
  protected readonly store = inject(SuggestionsStore);

  constructor() {
    this.store.memberId.connect(this.memberId);
  }
  protected async pair(mentor: SuggestedMentor): Promise<void> {
    if (await this.store.pair(mentor)) this.paired.emit();
  }
}
