import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import { idOf, type SessionId } from '@saath/domain/kernel';
import type { NoticedEvent } from '@saath/domain/reminders';
import { cancelWithdrawn, noteMovedFrom } from '../sessions/session-records.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { ReminderPlanner } from './reminder-planner.ts';
import {
  comingSessionsInLedger,
  deleteUntried,
  sessionsInLedger,
  sessionsInRoomOfGroup,
  sessionsWithSentReminders,
} from './session-ledger.query.ts';
import { remindersWork } from './reminders-work.ts';

type Replanned = EventOf<'sessions-replanned'>;

/** People hear of another room as they hear of another time. */
const decisions = ['session-cancelled', 'session-moved', 'session-room-changed'] as const;

const withdrawnIn = (events: readonly Replanned[]): SessionId[] => events.flatMap(({ facts }) => facts.withdrawn);
const shiftedIn = (events: readonly Replanned[]) => events.flatMap(({ facts }) => facts.shifted);

/** Updates the ledger after changes of sessions: reminders are planned again, and people who were informed of a session are notified. */
@Injectable()
export class FollowSessions {
  constructor(private readonly planner: ReminderPlanner) {}

  /** In the same transaction, so that no outdated reminder is sent after the answer. */
  @Follows(decisions, { when: 'in-transaction' })
  async notify(tx: CentreTransaction, events: readonly EventOf<(typeof decisions)[number]>[]): Promise<void> {
    await this.replan(
      tx,
      events.map(({ type, subject }) => [idOf<SessionId>(subject.id), type === 'session-cancelled' ? type : 'session-moved']),
    );
  }

  /** People who read that a session does not take place are told that it does. */
  @Follows('session-restored', { when: 'in-transaction' })
  async notifyOfReturn(tx: CentreTransaction, events: readonly EventOf<'session-restored'>[]): Promise<void> {
    await this.replan(
      tx,
      events.map(({ subject }) => [idOf<SessionId>(subject.id), 'session-moved']),
    );
  }

  /** The reminders of an added session may be due soon. */
  @Follows('session-added', { when: 'in-transaction' })
  remindOfAdded(tx: CentreTransaction, _events: readonly EventOf<'session-added'>[]): Promise<void> {
    tx.wake(remindersWork, tx.now);
    return Promise.resolve();
  }

  /** Cancels the withdrawn sessions of which people were informed, and stores the earlier start of shifted ones. */
  @Follows('sessions-replanned', { when: 'in-transaction' })
  async updateLedger(tx: CentreTransaction, events: readonly Replanned[]): Promise<void> {
    const withdrawn = withdrawnIn(events);
    const shifted = shiftedIn(events);
    await deleteUntried(tx, [...withdrawn, ...shifted.map(({ id }) => id)]);
    await cancelWithdrawn(tx, await sessionsInLedger(tx, withdrawn));
    const informed = await sessionsWithSentReminders(
      tx,
      shifted.map(({ id }) => id),
    );
    await noteMovedFrom(
      tx,
      shifted.filter(({ id }) => informed.has(id)),
    );
    tx.wake(remindersWork, tx.now);
  }

  /** A schedule may change many sessions at once, so their notices are planned after the commit. */
  @Follows('sessions-replanned', { when: 'after-commit' })
  async notifyOfSchedule(tx: CentreTransaction, events: readonly Replanned[]): Promise<void> {
    const withdrawn = await sessionsInLedger(tx, withdrawnIn(events));
    const changed = events.flatMap(({ facts }) => [...facts.shifted.map(({ id }) => id), ...(facts.restored ?? [])]);
    const shifted = await sessionsInLedger(tx, changed);
    await this.replan(tx, [
      ...withdrawn.map((id): [SessionId, NoticedEvent] => [id, 'session-cancelled']),
      ...shifted.map((id): [SessionId, NoticedEvent] => [id, 'session-moved']),
    ]);
  }

  /** Another room of a whole group is news to those who read of a session in the one before; a session with a place of its own keeps it. */
  @Follows('group-changed', { when: 'after-commit' })
  async notifyOfRoom(tx: CentreTransaction, events: readonly EventOf<'group-changed'>[]): Promise<void> {
    const moved = events.flatMap(({ subject, facts }) =>
      facts.roomFrom === undefined ? [] : [{ groupId: subject.id, from: facts.roomFrom }],
    );
    const informed = await sessionsInLedger(tx, await sessionsInRoomOfGroup(tx, moved));
    await this.replan(
      tx,
      informed.map((id): [SessionId, NoticedEvent] => [id, 'session-moved']),
    );
  }

  /** A group whose people are reminded at another time: nobody is told, and what is planned comes at that time. */
  @Follows('group-changed', { when: 'in-transaction' })
  async remindAtOtherTime(tx: CentreTransaction, events: readonly EventOf<'group-changed'>[]): Promise<void> {
    const groups = events.flatMap(({ subject, facts }) => (facts.fields.includes('firstReminder') ? [subject.id] : []));
    if (groups.length === 0) return;
    const sessions = await comingSessionsInLedger(tx, groups);
    await this.replan(
      tx,
      sessions.map((id): [SessionId, undefined] => [id, undefined]),
    );
    tx.wake(remindersWork, tx.now);
  }

  private async replan(tx: CentreTransaction, changed: readonly (readonly [SessionId, NoticedEvent | undefined])[]): Promise<void> {
    if (changed.length > 0) await this.planner.replan(tx, new Map(changed));
  }
}
