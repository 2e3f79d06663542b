import type { Language } from '@saath/domain/kernel';
import type { Staff, StaffRole } from '@saath/domain/staff';

export interface StaffRecord {
  readonly id: string;
  readonly user_id: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly state: Staff['state'];
  readonly languages: Language[];
  readonly version: number;
  readonly email_cipher: Buffer | null;
  readonly branch_ids: string[];
  readonly updated_at: Date;
}
/** SQL: what staff `s` have in their own row, with the email address of their user `u`. */
export const ownColumns = 's.id, s.user_id, s.name, s.role, s.state, s.languages, s.version, s.updated_at, u.email_cipher';

/** SQL: the columns of staff `s` with their branches. */
export const staffColumns = `
  ${ownColumns},
  array(select sb.branch_id from staff_branches sb where sb.centre_id = $1 and sb.staff_id = s.id) as branch_ids`;
