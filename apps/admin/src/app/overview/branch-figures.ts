import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Overview } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { shareWords } from './share.ts';
import { ShareBar } from './share-bar.ts';

/** Each branch with its people and groups, attendance, overdue calls, and people who need a word. */
@Component({
  selector: 'saath-branch-figures',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, ShareBar, TranslocoDirective],
  templateUrl: './branch-figures.html',
  styleUrl: './branch-figures.css',
})
export class BranchFigures {
  protected readonly words = inject(Words);
  readonly branches = input.required<Overview['branches']>();
  protected readonly share = shareWords;
  /** The contacts of day 7 and day 30 that reached the person, of those that were due; a dash where too few people are behind them. */
  protected contacts({ contacts }: Overview['branches'][number]): string {
    const reached = ['day-7', 'day-30'].map((day) => {
      const figure = contacts.find(({ kind }) => kind === day);
      const reached = figure?.reached ?? null;
      return reached === null ? '–' : this.words.say('overview.branch-reached', { reached, due: figure?.due });
    });
    return reached.join(' · ');
  }
  protected size({ members, groups }: Overview['branches'][number]): string {
    return `${this.words.count('overview.branch-members', members)} · ${this.words.count('overview.branch-groups', groups)}`;
  }
}
