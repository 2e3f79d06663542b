import { Injectable } from '@nestjs/common';
import { completeFollowUp, overdueDays, snoozeFollowUp, type FollowUp, type FollowUpKind } from '@saath/domain/care';
import { dayIn, happened, idOf, type Day, type FollowUpId, type MemberId, type StaffId } from '@saath/domain/kernel';
import { decodeCursor } from '../http/cursor.ts';
import { defaultLimit, pageOf } from '../http/page.ts';
import { storedDay } from '../database/stored-day.ts';
import { givenDay } from '../http/request-values.ts';
import { toDate, toInstant } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { notFound, valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import { nextVersion } from '../tenancy/table.ts';
import { noteOpened } from '../members/looks.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { CompleteBody, FollowUpsQuery, NewFollowUpBody, SnoozeBody } from './care.body.ts';
import type { FollowUpPage, FollowUpView } from './care.view.ts';
import { FollowUpRow } from './follow-up.row.ts';
import { sealed } from './sealed.ts';
import { careRefusals } from './care.refusals.ts';

interface FollowUpRecord {
  readonly id: string;
  readonly member_id: string;
  readonly alias: string;
  readonly code: string;
  readonly kind: FollowUpKind;
  readonly due_on: string;
  readonly state: FollowUp['state'];
  readonly outcome: 'reached' | 'not-reached' | 'visited' | null;
  readonly done_at: Date | null;
  readonly owner_id: string | null;
  readonly owner_name: string | null;
  readonly time_zone: string;
  readonly version: number;
}

const followUpSql = `
  select f.id, f.member_id, m.alias, m.code, f.kind, f.due_on, f.state, f.outcome, f.done_at, f.owner_id, t.name as owner_name, b.time_zone, f.version
  from follow_ups f
  join members m on m.centre_id = $1 and m.id = f.member_id
  join branches b on b.centre_id = $1 and b.id = m.branch_id
  left join staff t on t.centre_id = $1 and t.id = f.owner_id
  where f.centre_id = $1 and ${reach.members('m')}`;

function followUpOf(row: FollowUpRecord): FollowUp {
  const base = {
    id: idOf<FollowUpId>(row.id),
    memberId: idOf<MemberId>(row.member_id),
    kind: row.kind,
    dueOn: storedDay(row.due_on),
    ownerId: row.owner_id === null ? null : idOf<StaffId>(row.owner_id),
  };
  if (row.state === 'due' || row.outcome === null || row.done_at === null) return { ...base, state: 'due' };
  return { ...base, state: 'done', outcome: row.outcome, doneAt: toInstant(row.done_at) };
}

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
  async page(tx: CentreTransaction, { limit = defaultLimit, cursor, state, due, memberId }: FollowUpsQuery): Promise<FollowUpPage> {
    const after = decodeCursor(cursor, ['day', 'id']);
    const [beyond, direction] = state === 'done' ? ['<', 'desc'] : ['>', 'asc'];
    const rows = await tx.rows<FollowUpRecord>(
      `${followUpSql} and ($2::text is null or f.state = $2) and ($3::date is null or f.due_on <= $3)
         and ($4::date is null or (f.due_on, f.id) ${beyond} ($4, $5::uuid)) and ($6::uuid is null or f.member_id = $6)
       order by f.due_on ${direction}, f.id ${direction} limit $7`,
      state ?? null,
      due === undefined ? null : givenDay(due, 'due').toString(),
      after?.[0] ?? null,
      after?.[1] ?? null,
      memberId ?? null,
      limit + 1,
    );
    const page = pageOf(
      rows,
      limit,
      (row) => this.viewOf(tx, row),
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
  add({ memberId, dueOn }: NewFollowUpBody): Promise<FollowUpView> {
    return this.scope.transaction(async (tx) => {
      const member = await tx.rows(`select 1 from members m where m.centre_id = $1 and m.id = $2 and ${reach.members('m')}`, memberId);
      if (member.length === 0) throw notFound('members');
      const { id, isNew } = await this.insert(tx, memberId, givenDay(dueOn, 'dueOn'));
      const row = await this.lock(tx, id);
      if (row.state === 'done') throw careRefusals.doneThatDay(row.id);
      if (isNew) await tx.raise([happened('follow-up-added', 'member', memberId, {}, [memberId])]);
      return this.viewOf(tx, row);
    });
  }

  /** Completes a follow-up with its outcome. When the member was not reached, another follow-up is due tomorrow. */
  complete(id: string, { outcome, note }: CompleteBody): Promise<FollowUpView> {
    return this.scope.transaction(async (tx) => {
      const row = await this.lock(tx, id);
      const { followUp, next, events } = valueOf(
        completeFollowUp(followUpOf(row), { outcome, now: tx.now, today: dayIn(tx.now, row.time_zone) }),
      );
      await tx.table(FollowUpRow).update(id, {
        state: 'done',
        outcome: followUp.outcome,
        doneAt: toDate(followUp.doneAt),
        noteCipher: sealed(tx, note, { table: 'follow_ups', column: 'note', id }),
        version: nextVersion,
      });
      if (next !== null) await this.insert(tx, row.member_id, await firstFreeDay(tx, row.member_id, next.dueOn));
      await tx.raise(events);
      return this.viewOf(tx, await this.lock(tx, id));
    });
  }

  /** Moves a follow-up to a later day. A day on which the member already has a follow-up of this kind is refused. */
  snooze(id: string, { until }: SnoozeBody): Promise<FollowUpView> {
    return this.scope.transaction(async (tx) => {
      const row = await this.lock(tx, id);
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
      return this.viewOf(tx, await this.lock(tx, id));
    });
  }

  /** Inserts a further follow-up, or finds the one that the member already has on that day. */
  private async insert(tx: CentreTransaction, memberId: string, dueOn: Day): Promise<{ readonly id: string; readonly isNew: boolean }> {
    const owner = tx.actor.kind === 'staff' ? tx.actor.staffId : null;
    const given = { memberId, kind: 'extra', dueOn: dueOn.toString() };
    const [written] = await tx
      .table(FollowUpRow)
      .upsert([{ ...given, id: newId(), ownerId: owner, state: 'due', version: 1, createdAt: toDate(tx.now) }], {
        conflict: ['memberId', 'kind', 'dueOn'],
        update: 'nothing',
      });
    return written === undefined ? { id: await existingOnDay(tx, given), isNew: false } : { id: written, isNew: true };
  }

  /** Locks one follow-up within reach and reads it. */
  private async lock(tx: CentreTransaction, id: string): Promise<FollowUpRecord> {
    const row = await tx.row<FollowUpRecord>(`${followUpSql} and f.id = $2 for update of f`, id);
    if (row === undefined) throw notFound('follow-ups');
    return row;
  }

  private viewOf(tx: CentreTransaction, row: FollowUpRecord): FollowUpView {
    const { id, member_id: memberId, alias: displayName, code, kind, due_on: dueOn, state, outcome, owner_name: ownerName, version } = row;
    return {
      id,
      memberId,
      displayName,
      code,
      kind,
      dueOn,
      state,
      outcome,
      overdueDays: overdueDays(followUpOf(row), dayIn(tx.now, row.time_zone)),
      ownerName,
      version,
    };
  }
}

/** The id of the existing follow-up of that member, kind and day. */
async function existingOnDay(
  tx: CentreTransaction,
  { memberId, kind, dueOn }: Pick<FollowUpRow, 'memberId' | 'kind' | 'dueOn'>,
): Promise<string> {
  const sql = 'select id from follow_ups where centre_id = $1 and member_id = $2 and kind = $3 and due_on = $4';
  const present = await tx.row<{ id: string }>(sql, memberId, kind, dueOn);
  if (present === undefined) throw new Error('The follow-up that prevented the insert is not on record.');
  return present.id;
}

/** How many days are searched for a free one. */
const daysAhead = 31;

/**
 * The first day from `from` on without a done contact. A contact that was made before its day would otherwise count as the next try, and
 * a member who was not reached would have no further follow-up.
 */
async function firstFreeDay(tx: CentreTransaction, memberId: string, from: Day): Promise<Day> {
  const taken = await tx.rows<{ due_on: string }>(
    `select due_on from follow_ups where centre_id = $1 and member_id = $2 and kind = 'extra' and state = 'done' and due_on >= $3`,
    memberId,
    from.toString(),
  );
  const done = new Set(taken.map(({ due_on: on }) => on));
  const days = Array.from({ length: daysAhead }, (_, ahead) => from.add({ days: ahead }));
  return days.find((day) => !done.has(day.toString())) ?? from;
}
