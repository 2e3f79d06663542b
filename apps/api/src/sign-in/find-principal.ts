import type { CentreState } from '@saath/domain/centres';
import { idOf, type BranchId, type CentreId, type Instant, type StaffId, type UserId } from '@saath/domain/kernel';
import { operatorPermissions, permissionsOf, reachOf, type Permission, type StaffRole } from '@saath/domain/staff';
import { prepared } from '../database/statement.ts';
import { toDate } from '../platform/clock.ts';
import type { Principal } from '../tenancy/actor.ts';
import type { PlatformScope } from '../tenancy/platform-scope.ts';
import { hashOfToken } from './sign-in-token.ts';
import { idleFrom, seenEveryMinutes } from './sign-ins.repository.ts';

interface PrincipalRow {
  readonly sign_in_id: string;
  readonly user_id: string;
  readonly name: string;
  readonly language: string;
  readonly operator: boolean;
  readonly centre_id: string | null;
  readonly centre_state: CentreState | null;
  readonly staff_id: string | null;
  readonly role: StaffRole | null;
  readonly branch_ids: string[] | null;
  readonly unseen: boolean;
}

const query = prepared(`
  select s.id as sign_in_id, u.id as user_id, u.name, u.language, u.operator, c.id as centre_id, c.state as centre_state,
         m.staff_id, m.role, m.branch_ids, s.last_seen_at <= $3 as unseen
  from platform.sign_ins s
  join platform.users u on u.id = s.user_id
  left join platform.user_centres m on m.user_id = u.id and m.centre_id = s.centre_id and m.state = 'active'
  left join platform.centres c on c.id = m.centre_id
  where s.token_hash = $1 and s.expires_at > $2 and (s.idle_at is null or s.idle_at > $2)`);
const seen = `
  update platform.sign_ins set last_seen_at = $2, idle_at = case when idle_at is null then null else $3::timestamptz end where id = $1`;

/** The principal of a sign-in token; undefined when no sign-in is in force. Read on every request, so that a revoked sign-in or role ends at once. Each use postpones the idle end. */
export async function findPrincipal(platform: PlatformScope, token: string, now: Instant): Promise<Principal | undefined> {
  const [row] = await platform.read<PrincipalRow>(query, [
    hashOfToken(token),
    toDate(now),
    toDate(now.subtract({ minutes: seenEveryMinutes })),
  ]);
  if (row === undefined) return undefined;
  if (row.unseen) await platform.read(seen, [row.sign_in_id, toDate(now), idleFrom(now)]);
  const permissions = new Set<Permission>([
    'account:self',
    ...(row.operator ? operatorPermissions : []),
    ...(row.role === null ? [] : permissionsOf(row.role)),
  ]);
  const base = {
    userId: idOf<UserId>(row.user_id),
    signInId: row.sign_in_id,
    name: row.name,
    language: row.language,
    operator: row.operator,
    permissions,
  };
  if (row.centre_id === null || row.centre_state === null || row.staff_id === null || row.role === null) return base;
  const staffId = idOf<StaffId>(row.staff_id);
  const branchIds = (row.branch_ids ?? []).map((id) => idOf<BranchId>(id));
  const reach = reachOf({ id: staffId, role: row.role, branchIds });
  const actor = { kind: 'staff' as const, userId: base.userId, staffId, role: row.role, reach };
  return { ...base, centre: { centreId: idOf<CentreId>(row.centre_id), actor, state: row.centre_state } };
}
