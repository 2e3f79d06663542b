import { reminderStates, type ReminderState } from '@saath/domain/reminders';
import { IsIn, IsUUID } from 'class-validator';
import { PageQuery } from '../http/page.ts';
import { nameColumns } from '../members/relative-texts.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import type { ReminderItemRecord } from './reminder.view.ts';
import { IsInstant, MayBeMissing } from '../http/request-values.ts';
import type { Id, InstantText } from '../http/units.ts';

/** The ledger by state and by the instant at which rows are due, from `from` (included) to `to` (excluded). */
export class ReminderListQuery extends PageQuery {
  /** Only reminders in this state. */
  @MayBeMissing() @IsIn(reminderStates) state?: ReminderState;
  /** Only reminders about sessions of this group. */
  @MayBeMissing() @IsUUID() groupId?: Id;
  /** Only reminders due at this instant or later. */
  @MayBeMissing() @IsInstant() from?: InstantText;
  /** Only reminders due before this instant. */
  @MayBeMissing() @IsInstant() to?: InstantText;
}

const everywhere = 'reminders r join sessions s on s.centre_id = $1 and s.id = r.session_id';
/** The sessions of one group come first, and of each its reminders by an index: a join would read those of the centre. */
const ofGroup = `sessions s cross join lateral (
  select o.* from reminders o where o.centre_id = $1 and o.session_id = s.id offset 0) r`;

/** SQL: reminders of groups within the reader's reach, with the names of their recipients, which are read only of those that are shown. */
const itemsSql = (source: string, shown: string): string => `
  with found as materialized (
    select r.id, r.rule, r.session_id, g.name as group_name, s.starts_at, s.time_zone, r.recipient_kind, r.recipient_id, r.channel, r.language,
      r.due_at, r.state, r.reason, r.attempts, r.version
    from ${source} join groups g on g.centre_id = $1 and g.id = s.group_id
    where r.centre_id = $1 and s.centre_id = $1 and ${reach.groups('g')} and ${shown})
  select r.id, r.rule, r.session_id, r.group_name, r.starts_at, r.time_zone, r.recipient_kind, coalesce(f.member_id, r.recipient_id) as member_id,
    r.recipient_id, ${nameColumns('m', 'f')}, m.code, r.channel, r.language, r.due_at, r.state, r.reason, r.attempts, r.version
  from found r
    left join members m on m.centre_id = $1 and m.id = r.recipient_id
    left join relatives f on f.centre_id = $1 and f.id = r.recipient_id
  order by r.due_at desc, r.id desc`;

const page = `($2::text is null or r.state = $2) and ($3::timestamptz is null or r.due_at >= $3) and ($4::timestamptz is null or r.due_at < $4)
    and ($5::timestamptz is null or (r.due_at, r.id) < ($5::timestamptz, $6::uuid))`;
const newest = 'order by r.due_at desc, r.id desc limit $7';
const listSql = itemsSql(everywhere, `${page} ${newest}`);
const ofGroupSql = itemsSql(ofGroup, `${page} and s.group_id = $8::uuid ${newest}`);
const itemSql = itemsSql(everywhere, 'r.id = $2');

/** Newest first, only of groups within the reader's reach; reads one row more than the page shows. */
export function reminderItems(
  tx: CentreTransaction,
  { state, groupId, from, to }: Pick<ReminderListQuery, 'state' | 'groupId' | 'from' | 'to'>,
  after: readonly [dueAt: string, id: string] | undefined,
  limit: number,
): Promise<ReminderItemRecord[]> {
  const given = [state ?? null, from ?? null, to ?? null, after?.[0] ?? null, after?.[1] ?? null, limit + 1];
  return groupId === undefined
    ? tx.rows<ReminderItemRecord>(listSql, ...given)
    : tx.rows<ReminderItemRecord>(ofGroupSql, ...given, groupId);
}

/** One row; undefined when it does not exist or is out of reach. */
export const reminderItem = (tx: CentreTransaction, id: string): Promise<ReminderItemRecord | undefined> =>
  tx.row<ReminderItemRecord>(itemSql, id);
