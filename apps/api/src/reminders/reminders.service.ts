import { Injectable } from '@nestjs/common';
import { happened, idOf, type ReminderId } from '@saath/domain/kernel';
import { decodeCursor } from '../http/cursor.ts';
import { defaultLimit, pageOf, type Page } from '../http/page.ts';
import { toDate } from '../platform/clock.ts';
import { notFound } from '../platform/refusal.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { changeReminderState } from './begin-sending.ts';
import { reminderItem, reminderItems, type ReminderListQuery } from './reminder-list.query.ts';
import { lockReminderToSend } from './reminder-to-send.query.ts';
import { reminderView, type ReminderView } from './reminder.view.ts';
import { remindersWork } from './reminders-work.ts';

/** The ledger of reminders for staff. */
@Injectable()
export class RemindersService {
  constructor(private readonly scope: TenantScope) {}

  list({ limit = defaultLimit, cursor, ...filters }: ReminderListQuery): Promise<Page<ReminderView>> {
    const after = decodeCursor(cursor, ['instant', 'id']);
    return this.scope.transaction(async (tx) =>
      pageOf(
        await reminderItems(tx, filters, after, limit),
        limit,
        (row) => reminderView(tx, row),
        (row) => [row.due_at.toISOString(), row.id],
      ),
    );
  }

  /** Makes a failed reminder, or one with an unknown outcome, due again. It is checked again before it is sent. */
  resend(id: string): Promise<ReminderView> {
    return this.scope.transaction(async (tx) => {
      if ((await reminderItem(tx, id)) === undefined) throw notFound('reminders');
      const row = await lockReminderToSend(tx, idOf<ReminderId>(id));
      if (row === undefined) throw notFound('reminders');
      await changeReminderState(tx, row, 'resend', { dueAt: toDate(tx.now), reason: null, claimedAt: null });
      await tx.raise([happened('reminder-resent', 'reminder', id, { from: row.state, attempts: row.attempts })]);
      tx.wake(remindersWork, tx.now);
      const item = await reminderItem(tx, id);
      if (item === undefined) throw notFound('reminders');
      return reminderView(tx, item);
    });
  }
}
