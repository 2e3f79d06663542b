import { dayIn, type Instant } from '@saath/domain/kernel';
import { nameToSay } from '@saath/domain/reminders';
import {
  messageOfRule,
  neutralOr,
  prepareDelivery,
  templates,
  type ChannelRegistry,
  type Prepared,
  type Route,
} from '@saath/notifications';
import type { ReminderToSend } from './reminder-to-send.query.ts';

export interface Wording {
  readonly centreName: string;
  readonly routes: readonly Route[];
  /** For a cancelled session: the start of the next session at which the reader is expected. */
  readonly next: Instant | undefined;
  readonly now: Instant;
}

/** “Kothrud, Hall 1”, as far as the names give nothing away. */
const placeOf = ({ branchName, roomName }: ReminderToSend['session']): string | undefined => {
  const branch = neutralOr(branchName, undefined);
  return roomName === null || branch === undefined ? branch : neutralOr(`${branch}, ${roomName}`, branch);
};

/** Prepares the message of a reminder from neutral templates; answers the reason when it cannot be sent. */
export function wordReminder(reminder: ReminderToSend, { centreName, routes, next, now }: Wording, registry: ChannelRegistry): Prepared {
  const { session, language, toldStart } = reminder;
  const name = nameToSay(
    reminder,
    routes.map(({ channel }) => channel).filter((channel) => registry.get(channel) !== undefined),
  );
  const rest = { language, routes, context: { timeZone: session.timeZone, now, senderName: centreName } };
  const meeting = { name, startsAt: session.startsAt, place: placeOf(session), link: undefined };
  // Quiet hours may bring the reminder of a morning meeting to the evening before; then the message names the day too.
  const isToday = dayIn(now, session.timeZone).equals(dayIn(session.startsAt, session.timeZone));
  switch (messageOfRule(reminder.rule)) {
    case 'sessionReminder':
      return prepareDelivery({ ...rest, template: templates.sessionReminder, params: meeting }, registry);
    case 'sessionSoon':
      return prepareDelivery({ ...rest, template: isToday ? templates.sessionSoon : templates.sessionReminder, params: meeting }, registry);
    case 'sessionMoved':
      // The reader was told that the session does not take place, and now it does at the same time.
      if (toldStart.equals(session.startsAt))
        return prepareDelivery({ ...rest, template: templates.sessionReminder, params: meeting }, registry);
      return prepareDelivery({ ...rest, template: templates.sessionMoved, params: { ...meeting, movedFrom: toldStart } }, registry);
    case 'sessionCancelled':
      return prepareDelivery({ ...rest, template: templates.sessionCancelled, params: { name, startsAt: toldStart, next } }, registry);
  }
}
