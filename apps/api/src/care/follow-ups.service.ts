import { Injectable } from '@nestjs/common';
import { completeFollowUp, snoozeFollowUp } from '@saath/domain/care';
import { dayIn, happened, type Day } from '@saath/domain/kernel';
import { decodeCursor } from '../http/cursor.ts';
import { defaultLimit, pageOf } from '../http/page.ts';
import { givenDay } from '../http/request-values.ts';
import { notFound, valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import { noteOpened } from '../members/looks.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { CompleteBody, FollowUpsQuery, NewFollowUpBody, SnoozeBody } from './care.body.ts';
import type { FollowUpPage, FollowUpView } from './care.view.ts';
import { followUpOf, followUpSql, followUpView, lockFollowUp, type FollowUpRecord } from './follow-up-record.ts';
import { actingStaff, insertContact } from './insert-contact.ts';
import { checkedOwner } from './contact-owner.query.ts';
import { givenNext, writeOutcome } from './write-outcome.ts';
import { careRefusals } from './care.refusals.ts';

@Injectable()
export class FollowUpsService {
  constructor(private readonly scope: TenantScope) {}

  list(query: FollowUpsQuery): Promise<FollowUpPage> {
    return this.scope.transaction(async (tx) => {
      const page = await this.page(tx, query);
      // The follow-ups of one person are a part of their record.
      if (query.memberId !== undefined && page.items.length > 0) await noteOpened(tx, query.memberId);
      return page;
    });
  }

  /** A page of follow-ups. Due follow-ups begin with the longest overdue, done follow-ups with the latest. */
  async page(
    tx: CentreTransaction,
    { limit = defaultLimit, cursor, state, due, memberId, ownerId }: FollowUpsQuery,
  ): Promise<FollowUpPage> {
    const after = decodeCursor(cursor, ['day', 'id']);
    const [beyond, direction] = state === 'done' ? ['<', 'desc'] : ['>', 'asc'];
    const rows = await tx.rows<FollowUpRecord>(
      `${followUpSql} and ($2::text is null or f.state = $2) and ($3::date is null or f.due_on <= $3)
         and ($4::date is null or (f.due_on, f.id) ${beyond} ($4, $5::uuid)) and ($6::uuid is null or f.member_id = $6)
         and ($7::uuid is null or f.owner_id = $7)
       order by f.due_on ${direction}, f.id ${direction} limit $8`,
      state ?? null,
      due === undefined ? null : givenDay(due, 'due').toString(),
      after?.[0] ?? null,
      after?.[1] ?? null,
      memberId ?? null,
      ownerId ?? null,
      limit + 1,
    );
    const page = pageOf(
      rows,
      limit,
      (row) => followUpView(tx, row),
      ({ due_on: on, id }) => [on, id],
    );
    return { items: [...page.items], nextCursor: page.nextCursor };
  }

  /** The number of follow-ups due on a day or before. */
  async countDue(tx: CentreTransaction, due: Day): Promise<number> {
    const row = await tx.row<{ count: number }>(
      `select count(*)::int as count from follow_ups f
       where f.centre_id = $1 and ${reach.ofMember('f')} and f.state = 'due' and f.due_on <= $2`,
      due.toString(),
    );
    return row?.count ?? 0;
  }

  /** Adds a follow-up. When one is already due on that day, it is answered instead; a day with a done follow-up is refused. */
  add({ memberId, dueOn, method = 'call', ownerId }: NewFollowUpBody): Promise<FollowUpView> {
    return this.scope.transaction(async (tx) => {
      const sql = `select m.branch_id from members m where m.centre_id = $1 and m.id = $2 and ${reach.members('m')}`;
      const member = await tx.row<{ branch_id: string }>(sql, memberId);
      if (member === undefined) throw notFound('members');
      const owner = ownerId === undefined ? actingStaff(tx) : await checkedOwner(tx, ownerId, member.branch_id);
      const contact = { kind: 'extra', origin: 'staff', method, ownerId: owner, dueOn: givenDay(dueOn, 'dueOn') } as const;
      const { id, isNew } = await insertContact(tx, memberId, contact);
      const row = await lockFollowUp(tx, id);
      if (row.state === 'done') throw careRefusals.doneThatDay(row.id);
      if (isNew) await tx.raise([happened('follow-up-added', 'member', memberId, {}, [memberId])]);
      return followUpView(tx, row);
    });
  }

  /** Completes a follow-up with its outcome, and adds the contact that follows from it. */
  complete(id: string, { outcome, note, nextOn }: CompleteBody): Promise<FollowUpView> {
    return this.scope.transaction(async (tx) => {
      const row = await lockFollowUp(tx, id);
      const at = { now: tx.now, today: dayIn(tx.now, row.time_zone) };
      const completed = valueOf(completeFollowUp(followUpOf(row), { outcome, ...at, ...givenNext(nextOn) }));
      await writeOutcome(tx, completed, { note, today: at.today });
      return followUpView(tx, await lockFollowUp(tx, id));
    });
  }

  /** Moves a follow-up to a later day. A day on which the member already has a follow-up of this kind is refused. */
  snooze(id: string, { until }: SnoozeBody): Promise<FollowUpView> {
    return this.scope.transaction(async (tx) => {
      const row = await lockFollowUp(tx, id);
      const day = givenDay(until, 'until');
      const { followUp, events } = valueOf(snoozeFollowUp(followUpOf(row), { until: day, today: dayIn(tx.now, row.time_zone) }));
      const moved = await tx.rows(
        `update follow_ups f set due_on = $3, version = f.version + 1 where f.centre_id = $1 and f.id = $2
           and not exists (select 1 from follow_ups o where o.centre_id = $1 and o.member_id = f.member_id and o.kind = f.kind and o.due_on = $3)
         returning f.id`,
        id,
        followUp.dueOn.toString(),
      );
      if (moved.length === 0) throw careRefusals.oneThatDay();
      await tx.raise(events);
      return followUpView(tx, await lockFollowUp(tx, id));
    });
  }
}
