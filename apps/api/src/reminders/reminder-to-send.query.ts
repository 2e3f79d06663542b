import { idOf, type GroupId, type Instant, type Language, type ReminderId, type SessionId } from '@saath/domain/kernel';
import type { Channel } from '@saath/domain/members';
import type { ReminderState } from '@saath/domain/reminders';
import type { SessionState } from '@saath/domain/sessions';
import { nameColumns, openName, type StoredName } from '../members/relative-texts.ts';
import { toDate, toInstant } from '../platform/clock.ts';
import { branchOfSession, roomOfSession } from '../sessions/session-place.sql.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** SQL: for four weeks a new room of a group is news: the message names it. After that people know the way. */
const hasNewRoom = `coalesce(g.room_id is not null and g.room_from <= (s.starts_at at time zone s.time_zone)::date
  and (s.starts_at at time zone s.time_zone)::date < g.room_from + 28, false)`;

/** SQL: the number of the reader is on record for another member or relative too. */
const sharesPhone = `exists (select 1 from members x where x.centre_id = $1 and x.phone_index = coalesce(m.phone_index, f.phone_index)
  and x.id <> r.recipient_id and x.merged_into_id is null)
  or exists (select 1 from relatives x where x.centre_id = $1 and x.phone_index = coalesce(m.phone_index, f.phone_index) and x.id <> r.recipient_id)`;

/** A row of the ledger, locked, with the session and the person as they are at this moment. */
export interface ReminderToSend {
  readonly id: ReminderId;
  readonly rule: string;
  readonly state: ReminderState;
  readonly attempts: number;
  readonly outages: number;
  readonly version: number;
  readonly channel: string;
  readonly language: Language;
  readonly recipientId: string;
  readonly session: {
    readonly id: SessionId;
    readonly groupId: GroupId;
    readonly state: SessionState;
    readonly startsAt: Instant;
    readonly timeZone: string;
    readonly branchName: string;
    /** The room in which the session meets; null for none. */
    readonly roomName: string | null;
    /** Whether staff gave the session a place of its own, or its group another room lately, which the last message may not have named. */
    readonly isPlaced: boolean;
  };
  /** The start that the reader knows: of the last message, or else the planned start. */
  readonly toldStart: Instant;
  /** Whether the last message told the reader that the session does not take place. */
  readonly toldCancelled: boolean;
  readonly name: string;
  /** Whether the number of the reader is also on record for somebody else. */
  readonly sharesPhone: boolean;
  /** Decrypts the address of a channel. */
  readonly addressFor: (channel: Channel) => string | undefined;
}

interface Record extends StoredName {
  readonly id: string;
  readonly rule: string;
  readonly state: ReminderState;
  readonly attempts: number;
  readonly outages: number;
  readonly version: number;
  readonly channel: string;
  readonly language: Language;
  readonly recipient_kind: 'member' | 'relative';
  readonly recipient_id: string;
  readonly session_id: string;
  readonly group_id: string;
  readonly session_state: SessionState;
  readonly starts_at: Date;
  readonly moved_from: Date | null;
  readonly told_start: Date | null;
  readonly told_cancelled: boolean;
  readonly time_zone: string;
  readonly branch_name: string;
  readonly room_name: string | null;
  readonly is_placed: boolean;
  readonly email_cipher: Buffer | null;
  readonly phone_cipher: Buffer | null;
  readonly shares_phone: boolean;
}

/**
 * Locks the session of a reminder against changes until the transaction ends. A transaction that cancels or moves the session waits, and
 * then finds the reminder in `sending`; otherwise the reader would be reminded of a cancelled session.
 */
export async function lockSession(tx: CentreTransaction, id: ReminderId): Promise<void> {
  await tx.rows(
    `select s.id from reminders r join sessions s on s.centre_id = r.centre_id and s.id = r.session_id
     where r.centre_id = $1 and r.id = $2 for share of s`,
    id,
  );
}

/** Locks one row of the ledger and reads the data of its message. */
export async function lockReminderToSend(tx: CentreTransaction, id: ReminderId): Promise<ReminderToSend | undefined> {
  const row = await tx.row<Record>(
    `select r.id, r.rule, r.state, r.attempts, r.outages, r.version, r.channel, coalesce(m.language, f.language) as language, r.recipient_kind, r.recipient_id,
            r.session_id, s.group_id, s.state as session_state, s.starts_at, s.moved_from, s.time_zone, (s.placed_branch_id is not null or ${hasNewRoom}) as is_placed, b.name as branch_name, o.name as room_name,
            (select d.told_start from deliveries d join reminders t on t.centre_id = d.centre_id and t.id = d.reminder_id
             where d.centre_id = r.centre_id and t.session_id = r.session_id and t.recipient_id = r.recipient_id and t.id <> r.id
               and d.told_start is not null and d.outcome is distinct from 'rejected'
             order by d.started_at desc limit 1) as told_start,
            coalesce((select t.rule like 'session-cancelled%' from deliveries d join reminders t on t.centre_id = d.centre_id and t.id = d.reminder_id
             where d.centre_id = r.centre_id and t.session_id = r.session_id and t.recipient_id = r.recipient_id and t.id <> r.id
               and d.outcome is distinct from 'rejected'
             order by d.started_at desc limit 1), false) as told_cancelled,
            ${nameColumns('m', 'f')}, m.email_cipher, coalesce(m.phone_cipher, f.phone_cipher) as phone_cipher, ${sharesPhone} as shares_phone
     from reminders r
       join sessions s on s.centre_id = r.centre_id and s.id = r.session_id
       join groups g on g.centre_id = s.centre_id and g.id = s.group_id
       join branches b on b.centre_id = g.centre_id and b.id = ${branchOfSession('s', 'g')}
       left join rooms o on o.centre_id = g.centre_id and o.id = ${roomOfSession('s', 'g')}
       left join members m on m.centre_id = r.centre_id and m.id = r.recipient_id and r.recipient_kind = 'member'
       left join relatives f on f.centre_id = r.centre_id and f.id = r.recipient_id and r.recipient_kind = 'relative'
     where r.centre_id = $1 and r.id = $2 for update of r`,
    id,
  );
  if (row === undefined) return undefined;
  const table = row.recipient_kind === 'member' ? 'members' : 'relatives';
  const open = (column: string, sealed: Buffer | null): string | undefined =>
    sealed === null ? undefined : tx.vault.open(sealed, { table, column, id: row.recipient_id });
  return {
    id: idOf<ReminderId>(row.id),
    rule: row.rule,
    state: row.state,
    attempts: row.attempts,
    outages: row.outages,
    version: row.version,
    channel: row.channel,
    language: row.language,
    recipientId: row.recipient_id,
    session: {
      id: idOf<SessionId>(row.session_id),
      groupId: idOf<GroupId>(row.group_id),
      state: row.session_state,
      ...{ startsAt: toInstant(row.starts_at), timeZone: row.time_zone },
      ...{ branchName: row.branch_name, roomName: row.room_name, isPlaced: row.is_placed },
    },
    toldStart: toInstant(row.told_start ?? row.moved_from ?? row.starts_at),
    toldCancelled: row.told_cancelled,
    ...{ name: openName(tx, row.recipient_id, row), sharesPhone: row.shares_phone },
    addressFor: (channel) => (channel === 'email' ? open('email', row.email_cipher) : open('phone', row.phone_cipher)),
  };
}

/** The next session of a group after an instant; undefined when nothing is planned. */
export async function nextSession(tx: CentreTransaction, groupId: GroupId, after: Instant): Promise<NextSession | undefined> {
  const row = await tx.row<{ id: string; starts_at: Date; time_zone: string }>(
    `select id, starts_at, time_zone from sessions
     where centre_id = $1 and group_id = $2 and state = 'planned' and starts_at > $3 order by starts_at limit 1`,
    groupId,
    toDate(after),
  );
  return row === undefined
    ? undefined
    : { id: idOf<SessionId>(row.id), groupId, startsAt: toInstant(row.starts_at), timeZone: row.time_zone };
}

interface NextSession {
  readonly id: SessionId;
  readonly groupId: GroupId;
  readonly startsAt: Instant;
  readonly timeZone: string;
}
