import type { CentreId } from '@saath/domain/kernel';
import { isId } from '../platform/new-id.ts';

/** SQL that sets the centre for the rest of the transaction. The only function to replace for Citus, which must propagate `set local`. */
export function setCentreSql(centreId: CentreId): string {
  if (!isId(centreId)) throw new Error('A centre id must be a UUID.');
  return `set local app.centre_id = '${centreId}'`;
}
