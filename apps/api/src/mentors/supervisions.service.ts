import { Injectable } from '@nestjs/common';
import { happened } from '@saath/domain/kernel';
import { checkPastDay } from '@saath/domain/mentors';
import { decodeCursor } from '../http/cursor.ts';
import { defaultLimit, pageOf, type PageQuery } from '../http/page.ts';
import { givenDay } from '../http/request-values.ts';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { notFound, valueOf } from '../platform/refusal.ts';
import type { CipherPlace } from '../platform/vault.ts';
import { actingStaff } from '../tenancy/acting-staff.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { mentorWithin } from './mentor-facts.query.ts';
import { MentorSupervisionRow } from './mentor-supervision.row.ts';
import type { SupervisionBody } from './mentor.body.ts';
import { mentorsRefusals } from './mentors.refusals.ts';
import type { SupervisionPage, SupervisionView } from './mentor.view.ts';

const notePlace = (id: string): CipherPlace => ({ table: 'mentor_supervisions', column: 'note', id });

interface SupervisionRecord {
  readonly id: string;
  readonly held_on: string;
  readonly minutes: number;
  readonly supervisor_name: string;
  readonly note_cipher: Buffer | null;
}

const viewOf = (tx: CentreTransaction, row: SupervisionRecord): SupervisionView => ({
  id: row.id,
  on: row.held_on,
  minutes: row.minutes,
  supervisorName: row.supervisor_name,
  note: row.note_cipher === null ? null : tx.vault.open(row.note_cipher, notePlace(row.id)),
});

const supervisionsSql = `
  select u.id, u.held_on, u.minutes, t.name as supervisor_name, u.note_cipher from mentor_supervisions u
  join staff t on t.centre_id = $1 and t.id = u.supervisor_id where u.centre_id = $1 and u.mentor_id = $2`;

/** The supervisions of mentors. */
@Injectable()
export class SupervisionsService {
  constructor(private readonly scope: TenantScope) {}

  list(mentorId: string, { limit = defaultLimit, cursor }: PageQuery): Promise<SupervisionPage> {
    return this.scope.transaction(async (tx) => {
      await mentorWithin(tx, mentorId);
      const after = decodeCursor(cursor, ['day', 'id']);
      const rows = await tx.rows<SupervisionRecord>(
        `${supervisionsSql} and ($3::date is null or (u.held_on, u.id) < ($3, $4::uuid)) order by u.held_on desc, u.id desc limit $5`,
        mentorId,
        after?.[0] ?? null,
        after?.[1] ?? null,
        limit + 1,
      );
      const page = pageOf(
        rows,
        limit,
        (row) => viewOf(tx, row),
        ({ held_on: on, id }) => [on, id],
      );
      return { items: [...page.items], nextCursor: page.nextCursor };
    });
  }

  record(mentorId: string, { on, minutes, note }: SupervisionBody): Promise<SupervisionView> {
    return this.scope.transaction(async (tx) => {
      const mentor = await mentorWithin(tx, mentorId);
      const heldOn = valueOf(checkPastDay(givenDay(on, 'on'), mentor.today)).toString();
      const id = newId();
      const noteCipher = note === undefined || note === null || note === '' ? null : tx.vault.seal(note, notePlace(id));
      const row = { id, mentorId, heldOn, minutes, noteCipher, supervisorId: actingStaff(tx), recordedAt: toDate(tx.now) };
      const written = await tx.table(MentorSupervisionRow).upsert([row], { conflict: ['mentorId', 'heldOn'], update: 'nothing' });
      if (written.length === 0) throw mentorsRefusals.supervisedThatDay();
      await tx.raise([happened('supervision-recorded', 'mentor', mentorId, { on: heldOn }, [mentor.memberId])]);
      const stored = await tx.row<SupervisionRecord>(`${supervisionsSql} and u.id = $3`, mentorId, id);
      if (stored === undefined) throw notFound('mentors');
      return viewOf(tx, stored);
    });
  }
}
