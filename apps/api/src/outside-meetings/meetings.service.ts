import { Injectable } from '@nestjs/common';
import { happened, idOf, type OutsideMeetingId } from '@saath/domain/kernel';
import { listMeeting } from '@saath/domain/outside-meetings';
import { decodeCursor } from '../http/cursor.ts';
import { defaultLimit, pageOf } from '../http/page.ts';
import { newId } from '../platform/new-id.ts';
import { notFound, valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { OutsideMeetingBody, OutsideMeetingsQuery } from './outside-meeting.body.ts';
import { OutsideMeetingRow } from './outside-meeting.row.ts';
import type { OutsideMeetingPage, OutsideMeetingView } from './outside-meeting.view.ts';

const meetingSql = `
  select o.id, o.name, o.kind, o.is_open as "isOpen", o.weekdays, o.starts_at as "startsAt", o.place, o.town, o.way_there as "wayThere",
    o.language, o.link, o.note, o.source, o.is_archived as "isArchived", o.version
  from outside_meetings o where o.centre_id = $1`;

const orNull = (text: string | null | undefined): string | null => (text === undefined || text === '' ? null : text);

const columnsOf = (body: OutsideMeetingBody) => ({
  ...{ name: body.name, kind: body.kind, isOpen: body.isOpen, weekdays: body.weekdays.toSorted((a, b) => a - b), language: body.language },
  ...{ startsAt: orNull(body.startsAt), place: orNull(body.place), town: orNull(body.town), wayThere: orNull(body.wayThere) },
  ...{ link: orNull(body.link), note: orNull(body.note), isArchived: body.isArchived ?? false },
});

/** The list of meetings outside of a centre. */
@Injectable()
export class MeetingsService {
  constructor(private readonly scope: TenantScope) {}

  list({ limit = defaultLimit, cursor, q, archived }: OutsideMeetingsQuery): Promise<OutsideMeetingPage> {
    return this.scope.transaction(async (tx) => {
      const after = decodeCursor(cursor, ['text', 'id']);
      const rows = await tx.rows<OutsideMeetingView>(
        `${meetingSql} and ($2 or not o.is_archived) and ($3::text is null or strpos(lower(concat_ws(' ', o.name, o.town)), lower($3)) > 0)
           and ($4::text is null or (o.name, o.id) > ($4, $5::uuid)) order by o.name, o.id limit $6`,
        archived === 'true',
        q ?? null,
        after?.[0] ?? null,
        after?.[1] ?? null,
        limit + 1,
      );
      const page = pageOf(
        rows,
        limit,
        (row) => row,
        ({ name, id }) => [name, id],
      );
      return { items: [...page.items], nextCursor: page.nextCursor };
    });
  }

  add(body: OutsideMeetingBody): Promise<OutsideMeetingView> {
    return this.scope.transaction(async (tx) => {
      const id = newId<OutsideMeetingId>();
      const listed = await tx.row<{ count: number }>('select count(*)::int as count from outside_meetings where centre_id = $1');
      valueOf(listMeeting({ ...columnsOf(body), id }, listed?.count ?? 0));
      await tx.table(OutsideMeetingRow).insert([{ ...columnsOf(body), id, source: 'centre', version: 1 }]);
      await tx.raise([happened('outside-meeting-listed', 'outside-meeting', id)]);
      return this.one(tx, id);
    });
  }

  change(id: string, version: number, body: OutsideMeetingBody): Promise<OutsideMeetingView> {
    return this.scope.transaction(async (tx) => {
      await this.one(tx, id);
      valueOf(listMeeting({ ...columnsOf(body), id: idOf<OutsideMeetingId>(id) }, 0));
      await tx.table(OutsideMeetingRow).update(id, { ...columnsOf(body), version: version + 1 }, version);
      await tx.raise([happened('outside-meeting-changed', 'outside-meeting', id)]);
      return this.one(tx, id);
    });
  }

  private async one(tx: CentreTransaction, id: string): Promise<OutsideMeetingView> {
    const row = await tx.row<OutsideMeetingView>(`${meetingSql} and o.id = $2`, id);
    if (row === undefined) throw notFound('outside-meetings');
    return row;
  }
}
