import { Injectable } from '@nestjs/common';
import { noteOpened } from '../members/looks.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { menteeWithin, openRequestOf } from './mentor-requests.query.ts';
import { mentorshipViews } from './mentorships.query.ts';
import type { MentorRequestBody } from './pairing.body.ts';
import type { MemberMentorView } from './pairing.view.ts';
import { PairingsService } from './pairings.service.ts';

/** The mentor of one member, for their page. */
@Injectable()
export class MemberMentorsService {
  constructor(
    private readonly scope: TenantScope,
    private readonly pairings: PairingsService,
  ) {}

  read(memberId: string): Promise<MemberMentorView> {
    return this.scope.transaction(async (tx) => {
      const { preference } = await menteeWithin(tx, memberId);
      await noteOpened(tx, memberId);
      const [mentorship = null] = await mentorshipViews(tx, { memberId });
      return { mentorship, waitingSince: await openRequestOf(tx, memberId), preference };
    });
  }

  async ask(memberId: string, { preference = null }: MentorRequestBody): Promise<MemberMentorView> {
    await this.pairings.ask(memberId, preference);
    return this.read(memberId);
  }
}
