import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { mayTransition } from '@saath/domain/members';
import { AftercareCard } from '../aftercare/aftercare-card.ts';
import { Session } from '../api/session.ts';
import type { Member } from '../api/shapes.ts';
import { Avatar, LadderLink, ResourceStates, Icon } from '../ui/index.ts';
import { JourneySteps } from './journey-steps.ts';
import { LegalIdentity } from './legal-identity.ts';
import { MemberActions } from './member-actions.ts';
import { MemberCommitments } from './member-commitments.ts';
import { MemberConsents } from './member-consents.ts';
import { MemberDocuments } from './member-documents.ts';
import { MemberFigures } from './member-figures.ts';
import { MemberFollowUps } from './member-follow-ups.ts';
import { MemberGroups } from './member-groups.ts';
import { MemberMentor } from './member-mentor.ts';
import { MemberMerges } from './member-merges.ts';
import { MemberMilestones } from './member-milestones.ts';
import { MemberNotes } from './member-notes.ts';
import { MemberProofs } from './member-proofs.ts';
import { MemberStories } from './member-stories.ts';
import { MemberQuestionnaires } from './member-questionnaires.ts';
import { MemberStore } from './member-store.ts';
import { MemberTimeline } from './member-timeline.ts';
import { StageChip } from './stage-chip.ts';
import { AttentionReasons } from './attention-reasons.ts';

/** One member: stages, reasons for a word, attendance, history, groups, follow-ups, milestones, family and consents. */
@Component({
  selector: 'saath-member-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AftercareCard,
    Avatar,
    ResourceStates,
    Icon,
    JourneySteps,
    LadderLink,
    LegalIdentity,
    MatButton,
    MemberCommitments,
    MemberConsents,
    MemberDocuments,
    MemberFigures,
    MemberFollowUps,
    MemberGroups,
    MemberMentor,
    MemberMerges,
    MemberMilestones,
    MemberNotes,
    MemberProofs,
    MemberStories,
    MemberQuestionnaires,
    MemberTimeline,
    RouterLink,
    StageChip,
    TranslocoDirective,
    AttentionReasons,
  ],
  providers: [MemberStore],
  templateUrl: './member-page.html',
})
export class MemberPage {
  readonly id = input.required<string>();
  protected readonly actions = inject(MemberActions);
  protected readonly session = inject(Session);
  protected readonly store = inject(MemberStore);

  constructor() {
    this.store.id.connect(this.id);
  }
  protected mayBeDischarged({ stage }: Pick<Member, 'stage'>): boolean {
    return mayTransition(stage, 'discharged');
  }
}
