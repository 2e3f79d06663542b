import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AftercareCard } from '../aftercare/aftercare-card.ts';
import { Session } from '../api/session.ts';
import type { Member } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Icon, ResourceStates } from '../ui/index.ts';
import { CopingCard } from '../coping-plans/coping-card.ts';
import { JourneySteps } from './journey-steps.ts';
import { MemberCommitments } from './member-commitments.ts';
import { MemberConsents } from './member-consents.ts';
import { MemberDocuments } from './member-documents.ts';
import { MemberFigures } from './member-figures.ts';
import { MemberFollowUps } from './member-follow-ups.ts';
import { MemberGroups } from './member-groups.ts';
import { MemberHead } from './member-head.ts';
import { MemberMentor } from './member-mentor.ts';
import { MemberMerges } from './member-merges.ts';
import { IntroductionsCard } from './introductions/introductions-card.ts';
import { MemberMilestones } from './member-milestones.ts';
import { MemberNotes } from './member-notes.ts';
import { MemberProofs } from './member-proofs.ts';
import { MemberStories } from './member-stories.ts';
import { MemberQuestionnaires } from './member-questionnaires.ts';
import { MemberStore } from './member-store.ts';
import { MemberTimeline } from './member-timeline.ts';
import { OutsideCard } from '../outside-meetings/outside-card.ts';
import { AttentionReasons } from './attention-reasons.ts';

/** One member: stages, reasons for a word, attendance, history, groups, follow-ups, milestones, family and consents. */
@Component({
  selector: 'saath-member-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AftercareCard,
    CopingCard,
    ResourceStates,
    Icon,
    JourneySteps,
    MemberCommitments,
    MemberConsents,
    MemberDocuments,
    MemberFigures,
    MemberFollowUps,
    MemberGroups,
    MemberHead,
    MemberMentor,
    MemberMerges,
    MemberMilestones,
    MemberNotes,
    MemberProofs,
    IntroductionsCard,
    MemberStories,
    MemberQuestionnaires,
    MemberTimeline,
    OutsideCard,
    RouterLink,
    TranslocoDirective,
    AttentionReasons,
  ],
  providers: [MemberStore],
  templateUrl: './member-page.html',
})
export class MemberPage {
  readonly id = input.required<string>();
  /** The kinds of events that the timeline shows, in the address. */
  readonly kinds = input<string | string[]>();
  protected readonly session = inject(Session);
  protected readonly store = inject(MemberStore);
  readonly #words = inject(Words);

  constructor() {
    this.store.id.connect(this.id);
  }
  /** The branch, with the counsellor in charge where one is named. */
  protected where({ branchName: branch, inCharge }: Pick<Member, 'branchName' | 'inCharge'>): string {
    return inCharge === null ? branch : this.#words.say('members.branch-with', { branch, name: inCharge.name });
  }
}
