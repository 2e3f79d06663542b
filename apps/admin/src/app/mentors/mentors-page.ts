import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import type { Mentor } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Avatar, Chip, Empty, FilterChips, Icon, LoadMore, PersonLine, ResourceStates, Ring, Skeleton } from '../ui/index.ts';
import { MentorActions } from './mentor-actions.ts';
import { MentorSuggestionsPanel } from './mentor-suggestions.ts';
import { MentorsStore } from './mentors-store.ts';
import { SupervisionChip } from './supervision-chip.ts';

/** The load board of mentors, the people who wait, and the mentors for one of them. The address says for whom. */
@Component({
  selector: 'saath-mentors-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Avatar,
    Chip,
    Empty,
    FilterChips,
    Icon,
    LoadMore,
    MatButton,
    MentorSuggestionsPanel,
    PersonLine,
    ResourceStates,
    Ring,
    RouterLink,
    Skeleton,
    SupervisionChip,
    TranslocoDirective,
  ],
  providers: [MentorsStore],
  templateUrl: './mentors-page.html',
  styleUrl: './mentors-page.css',
})
export class MentorsPage {
  readonly show = input<string>();
  /** The person for whom a mentor is looked for. */
  readonly for = input<string>();
  protected readonly store = inject(MentorsStore);
  protected readonly session = inject(Session);
  protected readonly words = inject(Words);
  protected readonly actions = inject(MentorActions);
  readonly #router = inject(Router);

  constructor() {
    this.store.asked.connect(this.show);
  }
  protected languagesOf({ languages }: Mentor): string {
    return languages.map((language) => this.words.say(`common.language.${language}`)).join(', ');
  }
  protected spokeAt(at: string): string {
    return `${this.words.instantDay(at, this.session.timeZone(), 'short')} ${this.words.time(at, this.session.timeZone())}`;
  }
  protected go(queryParams: { readonly show?: string | null; readonly for?: string | null }): void {
    void this.#router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }
  protected paired(): void {
    this.store.reload();
    this.go({ for: null });
  }
  protected async add(): Promise<void> {
    if (await this.actions.add()) this.store.reload();
  }
}
