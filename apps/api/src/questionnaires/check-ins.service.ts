import { Injectable } from '@nestjs/common';
import { recordCheckIn } from '@saath/domain/questionnaires';
import { pageOf, defaultLimit, type PageQuery } from '../http/page.ts';
import { decodeCursor } from '../http/cursor.ts';
import { noteOpened } from '../members/looks.ts';
import { MembersRepository } from '../members/members.repository.ts';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { valueOf } from '../platform/refusal.ts';
import { actingStaff } from '../tenancy/acting-staff.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { CheckInRow } from './check-in.row.ts';
import type { CheckInBody, CheckInPage, CheckInView } from './check-in.view.ts';
import { openFeelings, sealFeelings } from './sealed-said.ts';

interface CheckInRecord {
  readonly id: string;
  readonly said_at: Date;
  readonly wants_talk: boolean;
  readonly content_cipher: Buffer;
  readonly recorded_by: string;
}

const checkInsSql = `
  select c.id, c.said_at, c.wants_talk, c.content_cipher, t.name as recorded_by
  from check_ins c join staff t on t.centre_id = $1 and t.id = c.recorded_by
  where c.centre_id = $1 and c.member_id = $2 and ($3::timestamptz is null or (c.said_at, c.id) < ($3, $4::uuid))
  order by c.said_at desc, c.id desc limit $5`;

/** Records how members are between sessions. */
@Injectable()
export class CheckInsService {
  constructor(
    private readonly scope: TenantScope,
    private readonly members: MembersRepository,
  ) {}

  list(memberId: string, { limit = defaultLimit, cursor }: PageQuery): Promise<CheckInPage> {
    const after = decodeCursor(cursor, ['instant', 'id']);
    return this.scope.transaction(async (tx) => {
      await this.members.read(tx, memberId);
      await noteOpened(tx, memberId);
      const rows = await tx.rows<CheckInRecord>(checkInsSql, memberId, after?.[0] ?? null, after?.[1] ?? null, limit + 1);
      const page = pageOf(
        rows,
        limit,
        (row) => viewOf(tx, row),
        ({ said_at: at, id }) => [at.toISOString(), id],
      );
      return { items: [...page.items], nextCursor: page.nextCursor };
    });
  }

  record(memberId: string, { mood = null, craving = null, wantsTalk }: CheckInBody): Promise<CheckInView> {
    return this.scope.transaction(async (tx) => {
      const member = await this.members.lockReachable(tx, memberId);
      const events = valueOf(recordCheckIn(member.id, { mood, craving, wantsTalk }, tx.now));
      const id = newId();
      const contentCipher = sealFeelings(tx, id, { mood, craving });
      await tx.table(CheckInRow).insert([{ id, memberId, contentCipher, wantsTalk, saidAt: toDate(tx.now), recordedBy: actingStaff(tx) }]);
      await tx.raise(events);
      const staff = await tx.row<{ name: string }>('select t.name from staff t where t.centre_id = $1 and t.id = $2', actingStaff(tx));
      return { id, saidAt: toDate(tx.now).toISOString(), mood, craving, wantsTalk, recordedBy: staff?.name ?? '' };
    });
  }
}

const viewOf = (tx: CentreTransaction, row: CheckInRecord): CheckInView => ({
  ...{ id: row.id, saidAt: row.said_at.toISOString(), wantsTalk: row.wants_talk, recordedBy: row.recorded_by },
  ...openFeelings(tx, row.id, row.content_cipher),
});
