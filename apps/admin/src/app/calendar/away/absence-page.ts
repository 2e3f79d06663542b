import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { SessionItem } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { HangingNote } from '../../sessions/hanging-note.ts';
import { SubstituteLine } from '../../sessions/lead/substitute-line.ts';
import { peopleWords } from '../../sessions/people-words.ts';
import { placeWords, timeRange } from '../../sessions/session-words.ts';
import { Avatar, Chip, DayTile, Icon, KindChip, ProblemNote, ResourceStates, Skeleton } from '../../ui/index.ts';
import { AbsenceStore } from './absence-store.ts';
import { AwayActions } from './away-actions.ts';
import { daysAway } from './days-away.ts';

/** Every session of an absence on one page, with the people who could lead it; all choices are saved at once. */
@Component({
  selector: 'saath-absence-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Avatar, Chip, DayTile, Icon, KindChip, MatButton, HangingNote, ProblemNote, ResourceStates],
    ...[RouterLink, Skeleton, SubstituteLine, TranslocoDirective],
  ],
  providers: [AbsenceStore],
  templateUrl: './absence-page.html',
  styleUrl: './absence-page.css',
})
export class AbsencePage {
  readonly id = input.required<string>();
  protected readonly store = inject(AbsenceStore);
  protected readonly actions = inject(AwayActions);
  protected readonly words = inject(Words);
  protected readonly daysAway = daysAway;

  constructor() {
    this.store.id.connect(this.id);
  }
  protected day({ startsAt, timeZone }: SessionItem): string {
    return this.words.instantDay(startsAt, timeZone);
  }
  /** “18:00 to 19:00, Kothrud, Hall 1 · 14 expected”. */
  protected about(session: SessionItem): string {
    const where = [timeRange(this.words, session), placeWords(session)].join(', ');
    return [where, peopleWords(this.words, session)].filter((part) => part !== '').join(' · ');
  }
  protected async change(): Promise<void> {
    const plan = this.store.plan();
    if (plan !== undefined && (await this.actions.change(plan))) this.store.loaded.reload();
  }
}
