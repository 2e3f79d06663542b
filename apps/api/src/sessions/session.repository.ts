import { Injectable } from '@nestjs/common';
import { idOf, type Answers, type BranchId, type PersonId, type RoomId } from '@saath/domain/kernel';
import { agendaOf, correctionDaysOf, lateAfterOf, type ProgrammeKind } from '@saath/domain/programmes';
import { dayOf, wasWithdrawn, type Session, type SessionPlace } from '@saath/domain/sessions';
import { prepared, type Prepared } from '../database/statement.ts';
import { expectedAt } from '../groups/expected.ts';
import { openSettings } from '../groups/group-settings.ts';
import { kindOrBug, kindsInPlaceOnce } from '../programme-kinds/kinds-here.query.ts';
import { readSessionItem, sessionItem, type SessionItemRecord } from './session-item.read-model.ts';
import { branchOfSession, roomOfSession } from './session-place.sql.ts';
import { sessionColumns, sessionOf, type SessionRecord } from './session-records.ts';
import { SessionRow } from './session.row.ts';
import { toDate } from '../platform/clock.ts';
import { notFound } from '../platform/refusal.ts';
import { actingStaff } from '../tenancy/acting-staff.ts';
import { mayRead } from '../tenancy/actor.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { openText, sealText } from '../tenancy/sealed-text.ts';
import { reach } from '../tenancy/reach.ts';
import { nextVersion } from '../tenancy/table.ts';
import type { AgendaStepView, SessionView } from './session.view.ts';

/** A session with the programme kind of its group and the version of its row. */
export interface StoredSession {
  readonly session: Session;
  readonly kind: ProgrammeKind;
  readonly version: number;
  /** The branch and the room in which the session meets. */
  readonly place: SessionPlace;
}

export const topicPlace = (id: string) => ({ table: 'sessions', column: 'topic', id });
export const cancelReasonPlace = (id: string) => ({ table: 'sessions', column: 'cancel_reason', id });
export const notePlace = (id: string) => ({ table: 'sessions', column: 'note', id });

const sessionText = `
  select ${sessionColumns('s')}, s.version, g.kind, g.late_after, ${branchOfSession('s', 'g')} as branch_id, ${roomOfSession('s', 'g')} as room_id
  from sessions s join groups g on g.centre_id = s.centre_id and g.id = s.group_id
  where s.centre_id = $1 and s.id = $2 and ${reach.sessionsOf('s', 'g')}`;
const sessionSql = prepared(sessionText);
const lockedSessionSql = prepared(`${sessionText} for update of s`);

/** The kind of a session with what the centre, the branch and the group set about it. */
async function kindAt(tx: CentreTransaction, kind: string, branchId: string, lateAfter: number | null): Promise<ProgrammeKind> {
  return kindOrBug((await kindsInPlaceOnce(tx))({ kind, branchId, own: { lateAfter } }), kind);
}

async function settingsOfGroup(tx: CentreTransaction, groupId: string): Promise<{ settings: Answers; lateAfter: number | null }> {
  const row = await tx.row<{ settings: Answers; settings_cipher: Buffer | null; late_after: number | null }>(
    'select settings, settings_cipher, late_after from groups where centre_id = $1 and id = $2',
    groupId,
  );
  if (row === undefined) return { settings: {}, lateAfter: null };
  return { settings: openSettings(tx, groupId, row.settings, row.settings_cipher), lateAfter: row.late_after };
}

/** The course of a session by its kind in this place and by what its group has set. */
function agendaAt(kind: ProgrammeKind, settings: Answers, session: SessionItemRecord): AgendaStepView[] {
  const minutes = Math.round((session.ends_at.getTime() - session.starts_at.getTime()) / 60_000);
  return agendaOf(kind, settings, minutes).map(({ title, script = null, from, to }) => ({ title, script, from, to }));
}

@Injectable()
export class SessionRepository {
  /** Reads one session within reach, without a lock. */
  read(tx: CentreTransaction, id: string): Promise<StoredSession> {
    return this.find(tx, id, sessionSql);
  }

  /** Locks one session within reach for a change of it or of its marks; plain readers are not blocked. */
  lock(tx: CentreTransaction, id: string): Promise<StoredSession> {
    return this.find(tx, id, lockedSessionSql);
  }

  private async find(tx: CentreTransaction, id: string, sql: Prepared): Promise<StoredSession> {
    const row = await tx.row<
      SessionRecord & { kind: string; late_after: number | null; version: number; branch_id: string; room_id: string | null }
    >(sql, id);
    if (row === undefined) throw notFound('sessions');
    const place = { branchId: idOf<BranchId>(row.branch_id), roomId: row.room_id === null ? null : idOf<RoomId>(row.room_id) };
    return { session: sessionOf(row), kind: await kindAt(tx, row.kind, row.branch_id, row.late_after), version: row.version, place };
  }

  /** The people expected at a session that is not finished: those with an enrolment that covers its day and was entered before it began. */
  async expectedPeople(tx: CentreTransaction, session: Session): Promise<PersonId[]> {
    const rows = await tx.rows<{ person_id: string }>(
      `select distinct coalesce(e.member_id, e.relative_id) as person_id from enrolments e
       where e.centre_id = $1 and e.group_id = $2 and ${expectedAt('$3::date', '$4')} order by person_id`,
      session.groupId,
      dayOf(session).toString(),
      toDate(session.startsAt),
    );
    return rows.map(({ person_id: id }) => idOf<PersonId>(id));
  }

  /** Stores the state, the decision, the times, the place, the reason, the headcount and the roster of a session. */
  async store(tx: CentreTransaction, session: Session): Promise<void> {
    const isCancelled = session.state === 'cancelled';
    const isWithdrawn = wasWithdrawn(session);
    const sealed = sealedReason(tx, session);
    await tx.table(SessionRow).update(session.id, {
      state: session.state,
      startsAt: toDate(session.startsAt),
      endsAt: toDate(session.endsAt),
      movedFrom: session.movedFrom === null ? null : toDate(session.movedFrom),
      startedAt: isCancelled || session.startedAt === null ? null : toDate(session.startedAt),
      finishedAt: session.state === 'held' ? toDate(session.finishedAt) : null,
      // A reason of the product is a code; one of staff is sealed, and stays sealed where the session was read without it.
      cancelReason: isCancelled && isWithdrawn ? session.reason : null,
      ...(isCancelled && sealed === null ? {} : { cancelReasonCipher: sealed }),
      headcount: session.state === 'held' ? session.headcount : null,
      roster: session.state === 'held' ? [...session.roster] : null,
      withdrawn: isWithdrawn,
      shifted: session.movedFrom !== null && !wasMoved(session),
      timeZone: session.timeZone,
      placedBranchId: session.place?.branchId ?? null,
      placedRoomId: session.place?.roomId ?? null,
      extra: session.isExtra,
      version: nextVersion,
      updatedAt: toDate(tx.now),
    });
  }

  async view(tx: CentreTransaction, id: string): Promise<SessionView> {
    const row = await readSessionItem(tx, id);
    if (row === undefined) throw notFound('sessions');
    const group = await settingsOfGroup(tx, row.group_id);
    const kind = await kindAt(tx, row.kind, row.branch_id, group.lateAfter);
    return Object.assign(sessionItem(row), {
      confidentiality: kind.confidentiality,
      correctionDays: correctionDaysOf(kind),
      lateAfter: lateAfterOf(kind),
      agenda: agendaAt(kind, group.settings, row),
      topic: openText(tx, row.topic_cipher, row.topic, topicPlace(id)),
      note: row.note_cipher === null || !mayRead(tx.actor, { kind: 'session-note' }) ? null : tx.vault.open(row.note_cipher, notePlace(id)),
      headcount: row.headcount,
      cancelReason: openText(tx, row.cancel_reason_cipher, row.cancel_reason, cancelReasonPlace(id)),
    });
  }

  /** Stores topic and note, and who wrote the note; null changes nothing, an empty text clears the field. */
  async storeRecord(tx: CentreTransaction, id: string, topic: string | null, note: string | null): Promise<void> {
    await tx.table(SessionRow).update(id, {
      ...(topic === null ? {} : { topic: null, topicCipher: sealText(tx, topic, topicPlace(id)) }),
      ...(note === null ? {} : { noteCipher: sealText(tx, note, notePlace(id)), noteAuthorId: note === '' ? null : actingStaff(tx) }),
      version: nextVersion,
      updatedAt: toDate(tx.now),
    });
  }
}

const wasMoved = (session: Session): boolean => (session.state === 'cancelled' ? session.movedBefore : session.decision === 'moved');

const sealedReason = (tx: CentreTransaction, session: Session): Buffer | null =>
  session.state === 'cancelled' && !wasWithdrawn(session) ? sealText(tx, session.reason, cancelReasonPlace(session.id)) : null;
