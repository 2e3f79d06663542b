import { endsAfter } from '../groups/ends-after.ts';
import { reach, reachStaff } from '../tenancy/reach.ts';

const columns = 's.centre_id, s.id, s.group_id, s.starts_at, s.ends_at, s.time_zone, s.placed_branch_id, s.state, s.moved_from, s.extra';

/** SQL: the session overlaps the window from `$2` to `$3`. */
export const overlapsWindow = `s.centre_id = $1 and s.starts_at < $3 and ${endsAfter('s', '$2')}`;

/**
 * SQL: the sessions of the window that a reader of few groups may see, or that filters by branches `$4`, kinds `$5` or staff `$6` may leave, as
 * a relation: those of such groups, those that meet elsewhere than their group, and those of people who are named for them. Each is found by
 * an index, because in the order of time those of the whole centre would be read to find the few. Some are too many, so that the conditions
 * of the reader and the filters hold all the same.
 */
export const sessionsOfFewGroups = `(
  select ${columns} from groups o join sessions s on s.group_id = o.id and ${overlapsWindow}
  where o.centre_id = $1 and ${reach.groups('o')} and ($4::uuid[] is null or o.branch_id = any($4)) and ($5::text[] is null or o.kind = any($5))
    and ($6::uuid[] is null or o.id in (select f.group_id from group_facilitators f where f.centre_id = $1 and f.staff_id = any($6)))
  union
  select ${columns} from sessions s where ${overlapsWindow} and s.placed_branch_id is not null
  union
  select ${columns} from session_facilitators n join sessions s on s.id = n.session_id and ${overlapsWindow}
  where n.centre_id = $1 and n.staff_id = any($6::uuid[] || ${reachStaff}::uuid))`;
