import type { Stage } from '@saath/domain/members';
import type { Language } from '@saath/domain/kernel';
import { decodeCursor } from '../http/cursor.ts';
import { defaultLimit, pageOf, type Page } from '../http/page.ts';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import type { MembersQuery } from './member.body.ts';
import type { MemberGroupView, MemberItemView } from './member.view.ts';

export interface MemberItemRecord {
  readonly id: string;
  readonly code: string;
  readonly alias: string;
  readonly stage: Stage;
  readonly stage_since: string;
  readonly branch_id: string;
  readonly branch_name: string;
  readonly language: Language;
  readonly version: number;
  readonly needs_word: boolean;
  readonly groups: MemberGroupView[];
}

/**
 * SQL: the columns of a member `m` of a branch `b` in a list; `$2` is the instant of the request. A group is listed once, even when the
 * member has several enrolments in it today or later. `offset 0` prevents the planner from reading every group for each member, which it
 * considers cheap while the tables of a new centre have no statistics.
 */
export const itemColumns = `
  m.id, m.code, m.alias, m.stage, m.stage_since, m.branch_id, b.name as branch_name, m.language, m.version,
  coalesce(m.needs_word_from <= $2, false) as needs_word,
  coalesce((
    select json_agg(json_build_object('id', g.id, 'name', g.name, 'kind', g.kind) order by g.name collate natural_order)
    from (
      select distinct e.centre_id, e.group_id from enrolments e where e.centre_id = $1 and e.member_id = m.id
        and (e.ends_on is null or e.ends_on > greatest(e.starts_on, ($2::timestamptz at time zone b.time_zone)::date))) e
    cross join lateral (
      select g.id, g.name, g.kind from groups g where g.centre_id = $1 and g.id = e.group_id offset 0) g), '[]') as groups`;

/** SQL: one page of the members who satisfy a condition, by alias; the condition, the limit (in rows) and further columns are SQL. */
export const memberPage = (condition: string, limit: string, further = ''): string => `
  select ${itemColumns}${further} from members m join branches b on b.centre_id = $1 and b.id = m.branch_id
  where m.centre_id = $1 and ${condition}
  order by m.alias collate natural_order, m.id limit ${limit}`;

export const memberItem = (row: MemberItemRecord): Pick<MemberItemView, keyof MemberItemView> => ({
  id: row.id,
  code: row.code,
  displayName: row.alias,
  stage: row.stage,
  branchId: row.branch_id,
  branchName: row.branch_name,
  language: row.language,
  since: row.stage_since,
  groups: row.groups,
  needsWord: row.needs_word,
  version: row.version,
});

const noId = '00000000-0000-0000-0000-000000000000';

/** SQL: behind the cursor. Written without a choice, so that the index is read from there on; no alias is empty. */
export const behind = (alias: string, id: string): string =>
  `(m.alias collate natural_order, m.id) > (coalesce(${alias}::text, ''), coalesce(${id}::uuid, '${noId}'))`;

/**
 * Not prepared: a plan that is made once is made for a centre of the average size. For a large centre it would read and sort all members.
 */
const pageSql = memberPage(
  `${reach.members('m')} and ${behind('$3', '$4')} and ($6::uuid is null or m.branch_id = $6) and ($7::text is null or m.stage = $7)`,
  '$5',
);

/** One page of the members within reach, by alias. */
export async function listMembers(
  tx: CentreTransaction,
  { branchId, stage, limit = defaultLimit, cursor }: MembersQuery,
): Promise<Page<MemberItemView>> {
  const after = decodeCursor(cursor, ['text', 'id']);
  const rows = await tx.rows<MemberItemRecord>(
    pageSql,
    toDate(tx.now),
    after?.[0] ?? null,
    after?.[1] ?? null,
    limit + 1,
    branchId ?? null,
    stage ?? null,
  );
  return pageOf(rows, limit, memberItem, (row) => [row.alias, row.id]);
}
