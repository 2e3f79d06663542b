import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { stageTransitions } from '@saath/domain/members';
import { Api, apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { Member } from '../api/shapes.ts';
import { scheduleWords } from '../groups/schedule-words.ts';
import { Words } from '../i18n/words.ts';
import { dayIn } from '../sessions/zoned-time.ts';
import { Ask, Avatar, Chip, Faces, Icon, KindChip, Skeleton } from '../ui/index.ts';
import { JourneySteps } from './journey-steps.ts';
import { LegalIdentity } from './legal-identity.ts';
import { MemberConsents } from './member-consents.ts';
import { RecentAttendance } from './recent-attendance.ts';
import { StageChip } from './stage-chip.ts';
import { WhyAWord } from './why-a-word.ts';

/** One person: the way so far, why a word is needed, groups, milestones, family and consent. */
@Component({
  selector: 'saath-member-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Avatar,
    Chip,
    Faces,
    Icon,
    JourneySteps,
    KindChip,
    LegalIdentity,
    MatButton,
    MemberConsents,
    RecentAttendance,
    RouterLink,
    Skeleton,
    StageChip,
    TranslocoDirective,
    WhyAWord,
  ],
  templateUrl: './member-page.html',
  styles: `
    .milestones li {
      min-height: var(--saath-control);
    }
  `,
})
export class MemberPage {
  readonly #api = inject(Api);
  readonly #ask = inject(Ask);
  protected readonly words = inject(Words);
  protected readonly session = inject(Session);
  readonly id = input.required<string>();
  protected readonly found = httpResource<Member>(() => `${apiRoot}/members/${encodeURIComponent(this.id())}`);
  protected readonly member = computed(() => (this.found.hasValue() ? this.found.value() : undefined));
  protected readonly running = computed(() => this.member()?.enrolments.filter(({ endsOn }) => endsOn === null) ?? []);
  protected readonly schedule = scheduleWords;

  protected async move(member: Member): Promise<void> {
    const say = (key: string): string => this.words.say(`members.${key}`);
    const done = await this.#ask.ask({
      title: say('move-title'),
      fields: [
        {
          name: 'to',
          label: say('move-to'),
          type: 'choice',
          options: stageTransitions[member.stage].map((value) => ({ value, label: this.words.say(`common.stage.${value}`) })),
        },
        { name: 'on', label: say('move-on'), type: 'day', value: dayIn(new Date(), this.session.timeZone()) },
        { name: 'reason', label: say('move-reason'), type: 'text', optional: true },
      ],
      go: say('move-go'),
      submit: ({ to, on, reason }) => this.#api.post(`/members/${member.id}/transitions`, { to, on, ...(reason === '' ? {} : { reason }) }),
    });
    if (done) this.found.reload();
  }
}
