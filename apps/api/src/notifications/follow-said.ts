import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import { inCharge, permissionFor, type NotificationCode } from '@saath/domain/notifications';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { colleaguesOfMembers } from './colleagues.query.ts';
import { endNotifications, tell } from './notification-records.ts';

/** Tells the people in charge at once of a safety note, and of a wish to talk that was said at a check-in. */
@Injectable()
export class FollowSaid {
  @Follows('safety-note-opened', { when: 'in-transaction' })
  async opened(tx: CentreTransaction, events: readonly EventOf<'safety-note-opened'>[]): Promise<void> {
    await tellInCharge(tx, 'safety-note', idsOf(events));
    await endNotifications(tx, ['needs-word'], idsOf(events));
  }

  /** Tells the person who is named by somebody else. */
  @Follows('safety-note-arranged', { when: 'in-transaction' })
  arranged(tx: CentreTransaction, events: readonly EventOf<'safety-note-arranged'>[]): Promise<void> {
    const occasion = toDate(tx.now);
    return tell(
      tx,
      events.map(({ subject, facts }) => ({ staffId: facts.namedId, code: 'safety-note' as const, subjectId: subject.id, occasion })),
    );
  }

  /** A member may have several open notes: the notifications end with the last of them. */
  @Follows('safety-note-closed', { when: 'in-transaction' })
  async closed(tx: CentreTransaction, events: readonly EventOf<'safety-note-closed'>[]): Promise<void> {
    const settled = await tx.rows<{ id: string }>(
      `select w.id from unnest($2::uuid[]) w (id)
       where not exists (select from safety_notes n where n.centre_id = $1 and n.member_id = w.id and n.closed_at is null)`,
      idsOf(events),
    );
    await endNotifications(
      tx,
      ['safety-note'],
      settled.map(({ id }) => id),
    );
  }

  @Follows('checked-in', { when: 'in-transaction' })
  async checkedIn(tx: CentreTransaction, events: readonly EventOf<'checked-in'>[]): Promise<void> {
    const wishes = events.filter(({ facts }) => facts.wantsTalk);
    if (wishes.length === 0) return;
    await tellInCharge(tx, 'talk-wanted', idsOf(wishes));
    await endNotifications(tx, ['needs-word'], idsOf(wishes));
  }
}

async function tellInCharge(tx: CentreTransaction, code: NotificationCode & ('safety-note' | 'talk-wanted'), memberIds: readonly string[]) {
  const colleagues = await colleaguesOfMembers(tx, memberIds);
  const occasion = toDate(tx.now);
  await tell(
    tx,
    memberIds.flatMap((subjectId) =>
      inCharge(colleagues.get(subjectId) ?? [], permissionFor(code)).map((staffId) => ({ staffId, code, subjectId, occasion })),
    ),
  );
}

const idsOf = (events: readonly { readonly subject: { readonly id: string } }[]): string[] => events.map(({ subject }) => subject.id);
