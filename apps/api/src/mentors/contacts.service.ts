import { Injectable } from '@nestjs/common';
import { logContact, setNextContact, type ContactOutcome, type ContactType } from '@saath/domain/mentors';
import { decodeCursor } from '../http/cursor.ts';
import { defaultLimit, pageOf } from '../http/page.ts';
import { givenDay, instantOnDevice } from '../http/request-values.ts';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { notFound, valueOf } from '../platform/refusal.ts';
import type { CipherPlace } from '../platform/vault.ts';
import { actingStaff } from '../tenancy/acting-staff.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import { nextVersion } from '../tenancy/table.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { mentorBoundsHere } from './mentor-bounds.query.ts';
import { MentorContactRow } from './mentor-contact.row.ts';
import { MentorshipRow } from './mentorship.row.ts';
import { lockMentorship, mentorshipViews } from './mentorships.query.ts';
import type { MentorContactBody, MentorContactsQuery, NextContactBody } from './pairing.body.ts';
import type { MentorContactPage, MentorContactView, MentorshipView } from './pairing.view.ts';

const notePlace = (id: string): CipherPlace => ({ table: 'mentor_contacts', column: 'note', id });

interface ContactRecord {
  readonly id: string;
  readonly member_id: string;
  readonly alias: string;
  readonly at: Date;
  readonly type: ContactType;
  readonly outcome: ContactOutcome;
  readonly minutes: number;
  readonly note_cipher: Buffer | null;
  readonly logged_by: string;
}

/** A note of somebody else is not shown to a mentor. */
const mayReadNote = ({ actor }: CentreTransaction, loggedBy: string): boolean =>
  actor.kind === 'staff' && (actor.role !== 'mentor' || actor.staffId === loggedBy);

const viewOf = (tx: CentreTransaction, row: ContactRecord): MentorContactView => ({
  id: row.id,
  memberId: row.member_id,
  displayName: row.alias,
  at: row.at.toISOString(),
  type: row.type,
  outcome: row.outcome,
  minutes: row.minutes,
  note: row.note_cipher !== null && mayReadNote(tx, row.logged_by) ? tx.vault.open(row.note_cipher, notePlace(row.id)) : null,
});

const contactsSql = `
  select c.id, a.member_id, m.alias, c.at, c.type, c.outcome, c.minutes, c.note_cipher, c.logged_by
  from mentor_contacts c
  join mentorships a on a.centre_id = $1 and a.id = c.mentorship_id
  join mentors p on p.centre_id = $1 and p.id = a.mentor_id
  join members m on m.centre_id = $1 and m.id = a.member_id
  where c.centre_id = $1 and ${reach.mentorships('p', 'm')}`;

/** Whether no contact of the pairing took place after this one, which a device may have sent late. */
async function isLatest(tx: CentreTransaction, mentorshipId: string, id: string): Promise<boolean> {
  const row = await tx.row<{ id: string }>(
    'select c.id from mentor_contacts c where c.centre_id = $1 and c.mentorship_id = $2 order by c.at desc, c.id desc limit 1',
    mentorshipId,
  );
  return row?.id === id;
}

/** The contacts of mentors with the people whom they accompany. */
@Injectable()
export class ContactsService {
  constructor(private readonly scope: TenantScope) {}

  list({ limit = defaultLimit, cursor, mentorId, memberId }: MentorContactsQuery): Promise<MentorContactPage> {
    return this.scope.transaction(async (tx) => {
      const after = decodeCursor(cursor, ['instant', 'id']);
      const rows = await tx.rows<ContactRecord>(
        `${contactsSql} and ${reach.mentees('m')} and ($2::uuid is null or a.mentor_id = $2) and ($3::uuid is null or a.member_id = $3)
           and ($4::timestamptz is null or (c.at, c.id) < ($4, $5::uuid)) order by c.at desc, c.id desc limit $6`,
        mentorId ?? null,
        memberId ?? null,
        after?.[0] ?? null,
        after?.[1] ?? null,
        limit + 1,
      );
      const page = pageOf(
        rows,
        limit,
        (row) => viewOf(tx, row),
        ({ at, id }) => [at.toISOString(), id],
      );
      return { items: [...page.items], nextCursor: page.nextCursor };
    });
  }

  /** Logs a contact. The day of the next one follows from how the latest one went, unless the pairing has ended meanwhile. */
  log(mentorshipId: string, { type, outcome, minutes, at, sentAt, note }: MentorContactBody): Promise<MentorContactView> {
    return this.scope.transaction(async (tx) => {
      const mentorship = await lockMentorship(tx, mentorshipId);
      const command = { type, outcome, minutes, at: instantOnDevice(at, sentAt, tx.now), now: tx.now, today: mentorship.today };
      const logged = valueOf(logContact(mentorship, command, await mentorBoundsHere(tx)));
      const id = newId();
      const noteCipher = note === undefined || note === null || note === '' ? null : tx.vault.seal(note, notePlace(id));
      const row = { id, mentorshipId, type, outcome, minutes, at: toDate(logged.at), noteCipher };
      await tx.table(MentorContactRow).insert([{ ...row, loggedBy: actingStaff(tx), loggedAt: toDate(tx.now) }]);
      const next = { nextOn: logged.nextOn.toString(), nextAt: null, nextType: 'call', version: nextVersion } as const;
      if (mentorship.endedOn === null && (await isLatest(tx, mentorshipId, id))) await tx.table(MentorshipRow).update(mentorshipId, next);
      await tx.raise(logged.events);
      const stored = await tx.row<ContactRecord>(`${contactsSql} and c.id = $2`, id);
      if (stored === undefined) throw notFound('mentors');
      return viewOf(tx, stored);
    });
  }

  setNext(mentorshipId: string, version: number, { on, time = null, type }: NextContactBody): Promise<MentorshipView> {
    return this.scope.transaction(async (tx) => {
      const mentorship = await lockMentorship(tx, mentorshipId);
      const day = givenDay(on, 'on');
      const events = valueOf(setNextContact(mentorship, day, mentorship.today));
      const next = { nextOn: day.toString(), nextAt: time, nextType: type, version: nextVersion } as const;
      await tx.table(MentorshipRow).update(mentorshipId, next, version);
      await tx.raise(events);
      const [view] = await mentorshipViews(tx, { id: mentorshipId });
      if (view === undefined) throw notFound('mentors');
      return view;
    });
  }
}
