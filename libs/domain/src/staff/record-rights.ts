import { mayDo, type CentrePermission, type StaffRole } from './permissions.ts';

/** Records that are not for everybody who may see the person or the session they belong to. */
export type RecordKind = 'session-note' | 'milestone';

/** Everything that a kind of record asks of its reader. */
interface RecordRight {
  readonly permission: CentrePermission;
}

const rights: Readonly<Record<RecordKind, RecordRight>> = {
  // A note may be read by those who may write one: a facilitator sees who comes, not what was noted.
  'session-note': { permission: 'records:write' },
  // A milestone is shown to those who see it on the person's page anyway; nobody has consented to more.
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
