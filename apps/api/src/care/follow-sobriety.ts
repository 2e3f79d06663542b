import { Injectable } from '@nestjs/common';
import { supportAfterReturn } from '@saath/domain/care';
import type { EventOf } from '@saath/domain/events';
import { dayIn, happened, idOf, type StaffId } from '@saath/domain/kernel';
import type { Stage } from '@saath/domain/members';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { actingStaff, oweContact } from './insert-contact.ts';

interface ReturnRecord {
  readonly id: string;
  readonly stage: Stage;
  readonly time_zone: string;
  readonly owner_id: string | null;
}

/** The members whose span of sobriety, one of these, ended by a return to use. The event does not say why a span ended, so that no list does. */
const returnedSql = `
  select m.id, m.stage, b.time_zone, (select p.owner_id from aftercare_plans p
    where p.centre_id = $1 and p.member_id = m.id and p.ended_on is null order by p.discharged_on desc limit 1) as owner_id
  from members m join branches b on b.centre_id = $1 and b.id = m.branch_id
  where m.centre_id = $1 and m.id in (select e.member_id from sobriety_episodes e
    where e.centre_id = $1 and e.id = any($2::uuid[]) and e.end_reason = 'lapse')`;

/** A return to use reopens support, and takes nothing away. */
@Injectable()
export class FollowSobriety {
  @Follows('sobriety-ended', { when: 'in-transaction' })
  async reopenSupport(tx: CentreTransaction, events: readonly EventOf<'sobriety-ended'>[]): Promise<void> {
    const rows = await tx.rows<ReturnRecord>(
      returnedSql,
      events.map(({ facts }) => facts.episodeId),
    );
    for (const { id, stage, time_zone: zone, owner_id: owner } of rows) {
      const ownerId = owner === null ? actingStaff(tx) : idOf<StaffId>(owner);
      const contact = supportAfterReturn({ stage, today: dayIn(tx.now, zone), ownerId });
      if (contact === null) continue;
      if (await oweContact(tx, id, contact)) await tx.raise([happened('follow-up-added', 'member', id, {}, [id])]);
    }
  }
}
