import { Injectable } from '@nestjs/common';
import { reach, reachFacilitator, reachStaff } from '../tenancy/reach.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';

/** A person who is named to lead a session sees its group and its people in the answers about that session. */
const named = (
  groupId: string,
): string => `exists (select 1 from session_facilitators n join sessions q on q.centre_id = $1 and q.id = n.session_id
    where n.centre_id = $1 and n.staff_id = ${reachStaff} and q.group_id = ${groupId})`;

/** A peer reaches no member's record, but sees the people of their groups on rosters; so does who is named for a group of another branch. */
const onRoster = `(exists (select 1 from enrolments e join groups o on o.centre_id = e.centre_id and o.id = e.group_id
    where e.centre_id = m.centre_id and e.member_id = m.id and ((${reachFacilitator}::uuid is not null and ${reach.groups('o')}) or ${named('o.id')}))
  or (${reachFacilitator}::uuid is not null and exists (select 1 from attendance a join sessions l on l.centre_id = a.centre_id and l.id = a.session_id
    where a.centre_id = m.centre_id and a.person_id = m.id and ${reach.sessions('l')})))`;

const elsewhereSql = `
  select exists (select 1 from members m where m.centre_id = $1 and m.id = any($2::uuid[]) and not (${reach.mentees('m')} or ${onRoster}))
      or exists (select 1 from groups g where g.centre_id = $1 and g.id = any($2::uuid[]) and not (${reach.groups('g')} or ${named('g.id')}))
      or exists (select 1 from sessions s where s.centre_id = $1 and s.id = any($2::uuid[]) and not ${reach.sessions('s')})
      or exists (select 1 from branches b where b.centre_id = $1 and b.id = any($2::uuid[]) and not ${reach.branches('b.id')}) as found`;

const idPattern = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/** Whether the acting person still reaches every record that a stored answer or its address names. */
@Injectable()
export class RecordsInReach {
  constructor(private readonly scope: TenantScope) {}

  async all(...texts: readonly string[]): Promise<boolean> {
    const ids = texts.flatMap((text) => text.match(idPattern) ?? []);
    const row = await this.scope.transaction((tx) => tx.row<{ found: boolean }>(elsewhereSql, ids));
    return row?.found === false;
  }
}
