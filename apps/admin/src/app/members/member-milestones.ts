import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import type { Member } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { CelebrationActions } from './celebration-actions.ts';
import { MemberActions } from './member-actions.ts';
import { SobrietyEpisodes } from './sobriety-episodes.ts';
import { milestoneBadge, milestoneWords } from '../ui/milestone-words.ts';

type Milestone = Member['milestones'][number];

/** Milestones of recovery: reached ones in marigold, upcoming ones as free seats, each with its date; what is celebrated of them, as the person wants it. */
@Component({
  selector: 'saath-member-milestones',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, RouterLink, SobrietyEpisodes, TranslocoDirective],
  templateUrl: './member-milestones.html',
  styleUrl: './member-milestones.css',
})
export class MemberMilestones {
  protected readonly words = inject(Words);
  readonly #actions = inject(MemberActions);
  protected readonly celebrations = inject(CelebrationActions);
  protected readonly session = inject(Session);
  readonly member = input.required<Pick<Member, 'id' | 'sobriety' | 'milestones' | 'earlierMilestones' | 'celebrates'>>();
  readonly changed = output();
  /** The last milestone that was reached, which is the one to celebrate; undefined where it was, or nobody wants it. */
  protected readonly toCelebrate = computed(() => {
    const last = this.member().milestones.findLast(({ reached }) => reached);
    return last?.celebrated === null && this.member().celebrates.length > 0 ? last : undefined;
  });
  protected readonly wanted = computed(() => {
    const ways = this.member().celebrates.map((way) => this.words.say(`members.celebration.way.${way}`));
    return ways.length === 0 ? this.words.say('members.celebration.not-asked') : ways.join(' · ');
  });
  protected readonly celebrated = computed(() =>
    [...this.member().milestones, ...this.member().earlierMilestones].flatMap((milestone) => {
      if (milestone.celebrated === null) return [];
      const { on, way, by } = milestone.celebrated;
      const facts = { span: this.name(milestone), day: this.words.day(on, 'short-year'), name: by };
      return [`${this.words.say('members.celebration.on-record', facts)} · ${this.words.say(`members.celebration.way.${way}`)}`];
    }),
  );
  protected readonly earlier = computed(() =>
    this.member().earlierMilestones.map((milestone) => `${this.name(milestone)}, ${this.words.day(milestone.on, 'short-year')}`),
  );

  protected async record(): Promise<void> {
    if (await this.#actions.recordReturn(this.member())) this.changed.emit();
  }
  protected async celebrate(milestone: Milestone): Promise<void> {
    const { id: memberId, celebrates: ways } = this.member();
    if (await this.celebrations.record({ ...milestone, memberId, ways })) this.changed.emit();
  }
  protected cardOf(milestone: Milestone): string {
    return this.celebrations.cardOf({ ...milestone, memberId: this.member().id });
  }
  protected name(milestone: Milestone): string {
    return milestoneWords(this.words, milestone);
  }
  protected badge(milestone: Milestone): string {
    return milestoneBadge(this.words, milestone);
  }
}
