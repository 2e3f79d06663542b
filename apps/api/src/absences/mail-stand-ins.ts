import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import { toInstant } from '../platform/clock.ts';
import { orderStandInMail } from '../sign-in/one-time-links.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { PlatformScope } from '../tenancy/platform-scope.ts';

/** Mails people who are asked to lead sessions. A question about several sessions is one mail, and one that was answered meanwhile is none. */
@Injectable()
export class MailStandIns {
  constructor(private readonly platform: PlatformScope) {}

  @Follows('stand-in-asked', { when: 'after-commit' })
  async asked(tx: CentreTransaction, events: readonly EventOf<'stand-in-asked'>[]): Promise<void> {
    const open = await tx.rows<{ questionId: string; userId: string; until: Date }>(
      `select r.question_id as "questionId", t.user_id as "userId", min(r.answer_by) as until
       from stand_in_requests r join staff t on t.centre_id = $1 and t.id = r.staff_id and t.state = 'active'
       where r.centre_id = $1 and r.question_id = any($2::uuid[]) and r.state = 'asked' group by r.question_id, t.user_id`,
      events.map(({ facts }) => facts.questionId),
    );
    if (open.length === 0) return;
    await this.platform.transaction(async (given) => {
      for (const { until, ...question } of open)
        await orderStandInMail(given, { ...question, centreId: tx.centreId, until: toInstant(until) });
    });
  }
}
