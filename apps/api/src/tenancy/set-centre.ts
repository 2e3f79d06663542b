import type { CentreId } from '@saath/domain/kernel';
import { isId } from '../platform/new-id.ts';

/** Sets the centre for the rest of the transaction, as SQL. The one function to replace for Citus, which needs `set local` to propagate. */
export function setCentreSql(centreId: CentreId): string {
  if (!isId(centreId)) throw new Error('A centre id must be a UUID.');
  return `set local app.centre_id = '${centreId}'`;
}
