import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { Member } from '../api/shapes.ts';
import { Avatar, ResourceStates, Icon, Skeleton } from '../ui/index.ts';
import { Notice } from '../ui/notice.ts';
import { JourneySteps } from './journey-steps.ts';
import { LegalIdentity } from './legal-identity.ts';
import { MemberActions } from './member-actions.ts';
import { MemberCommitments } from './member-commitments.ts';
import { MemberConsents } from './member-consents.ts';
import { MemberFigures } from './member-figures.ts';
import { MemberFollowUps } from './member-follow-ups.ts';
import { MemberGroups } from './member-groups.ts';
import { MemberMilestones } from './member-milestones.ts';
import { MemberNotes } from './member-notes.ts';
import { MemberProofs } from './member-proofs.ts';
import { MemberTimeline } from './member-timeline.ts';
import { StageChip } from './stage-chip.ts';
import { AttentionReasons } from './attention-reasons.ts';

/** One member: stages, reasons for a word, attendance, history, groups, follow-ups, milestones, family and consents. */
@Component({
  selector: 'saath-member-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Avatar,
    ResourceStates,
    Icon,
    JourneySteps,
    LegalIdentity,
    MatButton,
    MemberCommitments,
    MemberConsents,
    MemberFigures,
    MemberFollowUps,
    MemberGroups,
    MemberMilestones,
    MemberNotes,
    MemberProofs,
    MemberTimeline,
    RouterLink,
    Skeleton,
    StageChip,
    TranslocoDirective,
    AttentionReasons,
  ],
  templateUrl: './member-page.html',
})
export class MemberPage {
  readonly #notice = inject(Notice);
  protected readonly actions = inject(MemberActions);
  protected readonly session = inject(Session);
  readonly id = input.required<string>();
  protected readonly found = httpResource<Member>(() => `${apiRoot}/members/${encodeURIComponent(this.id())}`);
  protected readonly member = computed(() => (this.found.hasValue() ? this.found.value() : undefined));

  /** Reads the person again when an act has changed something. */
  protected async after(act: Promise<boolean>): Promise<void> {
    if (await act) this.saved();
  }
  protected saved(): void {
    this.#notice.say('common.saved');
    this.found.reload();
  }
}
