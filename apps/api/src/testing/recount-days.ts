import { RecountDays } from '../attendance/recount-days.ts';
import { RecountMembers } from '../members/recount-members.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { SeededCentre } from './seed-centre.ts';
import type { TestApi } from './start-api.ts';

/** Counts the attendance of every day and the people of every branch anew, as is needed after a spec wrote marks or members by SQL. */
export async function recountDays(api: TestApi, { centreId }: SeededCentre): Promise<void> {
  const scope = api.app.get(TenantScope);
  await new RecountDays(scope).run(centreId);
  await new RecountMembers(scope).run(centreId);
}
