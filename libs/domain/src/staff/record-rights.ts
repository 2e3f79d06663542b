import { visibilities } from '../kernel/index.ts';
import type { StaffId } from '../kernel/index.ts';
import { mayDo, type CentrePermission, type StaffRole } from './permissions.ts';
import type { Visibility } from './visibility.ts';

/** Records that are not shown to everybody who may see the person or the session to which they belong. */
export type PrivateRecord = { readonly kind: 'session-note' | 'milestone' } | ({ readonly kind: 'answer' } & ReadersOfAnswer);

/** The facts that decide about the readers of an answer, of a note about a person and of an amendment. */
export interface ReadersOfAnswer {
  readonly visibility: Visibility;
  readonly authorId: StaffId;
  /** The people who lead the group now, and those who are named for the session. */
  readonly leaders: readonly StaffId[];
}

export interface RecordReader {
  readonly staffId: StaffId;
  readonly role: StaffRole;
}

const rights: Readonly<Record<'session-note' | 'milestone', CentrePermission>> = {
  // The permission to write notes is also the permission to read them. A facilitator sees the attendance but not the notes.
  'session-note': 'records:write',
  // Milestones are shown to staff who can open the member's page; the members have not consented to more.
  milestone: 'members:read',
};

/** Whether a member of staff may read a record whose subject is within their reach. The policy `readers` of the database says the same. */
export const mayReadRecord = (reader: RecordReader, record: PrivateRecord): boolean =>
  record.kind === 'answer' ? mayReadAnswer(reader, record) : mayDo(reader.role, rights[record.kind]);

/** The sorts of readers among whom a member of staff is at a session. They are asked the questions for these readers, and no others. */
export const readersWith = (reader: RecordReader, leaders: readonly StaffId[]): readonly Visibility[] =>
  visibilities.filter((visibility) => visibility === 'author' || isAmong(reader, visibility, leaders));

const mayReadAnswer = (reader: RecordReader, { visibility, authorId, leaders }: ReadersOfAnswer): boolean =>
  reader.staffId === authorId || isAmong(reader, visibility, leaders);

/** Whether somebody who is not the author is among the readers. */
function isAmong({ staffId, role }: RecordReader, visibility: Visibility, leaders: readonly StaffId[]): boolean {
  switch (visibility) {
    case 'author':
      return false;
    case 'leaders':
      return leaders.includes(staffId);
    case 'care-team':
      return mayDo(role, rights['session-note']);
    case 'everyone':
      return true;
  }
}
