import type { Instant } from '@saath/domain/kernel';
import { toDate } from '../platform/clock.ts';
import type { PlatformScope } from '../tenancy/platform-scope.ts';

const sql = `
  select s.id, m.staff_id from platform.sign_ins s
  join platform.user_centres m on m.user_id = s.user_id and m.centre_id = s.centre_id and m.state = 'active'
  where s.id = any($1::uuid[]) and s.expires_at > $2 and (s.idle_at is null or s.idle_at > $2)`;

/**
 * Those of these sign-ins that are in force, with the person of the staff as whom each works at present. Unlike a request, the question does
 * not postpone the idle end.
 */
export async function signInsInForce(
  platform: PlatformScope,
  signInIds: readonly string[],
  now: Instant,
): Promise<ReadonlyMap<string, string>> {
  const rows = await platform.read<{ id: string; staff_id: string }>(sql, [signInIds, toDate(now)]);
  return new Map(rows.map(({ id, staff_id: staffId }) => [id, staffId]));
}
