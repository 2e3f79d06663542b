import { mayDo, type CentrePermission, type StaffRole } from './permissions.ts';

/** Records that are not shown to everybody who may see the person or the session to which they belong. */
export type RecordKind = 'session-note' | 'milestone';

/** The right that is needed to read a kind of record. */
interface RecordRight {
  readonly permission: CentrePermission;
}

const rights: Readonly<Record<RecordKind, RecordRight>> = {
  // The permission to write notes is also the permission to read them. A facilitator sees the attendance but not the notes.
  'session-note': { permission: 'records:write' },
  // Milestones are shown to staff who can open the member's page; the members have not consented to more.
  milestone: { permission: 'members:read' },
};

export interface RecordReader {
  readonly role: StaffRole;
}
export interface PrivateRecord {
  readonly kind: RecordKind;
}

/** Whether a member of staff may read a record whose subject is within their reach. */
export const mayReadRecord = (reader: RecordReader, record: PrivateRecord): boolean => mayDo(reader.role, rights[record.kind].permission);
