import type { CentreId } from '@saath/domain/kernel';
import { isId } from '../platform/new-id.ts';
import type { Actor } from './actor.ts';

/**
 * SQL that sets the centre for the rest of the transaction, and the person of the staff who acts, by whom the policy `readers` decides which
 * answers are theirs to read. The only function to replace for Citus, which must propagate `set local`.
 */
export function setCentreSql(centreId: CentreId, actor: Actor): string {
  const { staffId, role } = actor.kind === 'staff' ? actor : { staffId: '', role: '' };
  if (!isId(centreId) || !(staffId === '' || isId(staffId)))
    throw new Error('The id of a centre or of a person of the staff must be a UUID.');
  return `set local app.centre_id = '${centreId}'; set local app.staff_id = '${staffId}'; set local app.staff_role = '${role}'`;
}
