import { RecountDays } from '../attendance/recount-days.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { SeededCentre } from './seed-centre.ts';
import type { TestApi } from './start-api.ts';

/** Counts the attendance of every day of the centre anew, as is needed after a spec wrote marks by SQL. */
export const recountDays = (api: TestApi, { centreId }: SeededCentre): Promise<undefined> =>
  new RecountDays(api.app.get(TenantScope)).run(centreId);
