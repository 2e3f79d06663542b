import { dayIn, type Instant } from '@saath/domain/kernel';
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
  /** For a cancelled session: when the reader is expected next. */
  readonly next: Instant | undefined;
  readonly now: Instant;
}

/** Words a reminder for its reader, in neutral words by construction; answers why it cannot go when it cannot. */
export function wordReminder(reminder: ReminderToSend, { centreName, routes, next, now }: Wording, registry: ChannelRegistry): Prepared {
  const { session, name, language, toldStart } = reminder;
  const rest = { language, routes, context: { timeZone: session.timeZone, now, senderName: centreName } };
  const meeting = { name, startsAt: session.startsAt, place: neutralOr(session.branchName, undefined), link: undefined };
  // Before a morning meeting the quiet hours bring it to the evening before: then the hour alone would not say which day.
  const isToday = dayIn(now, session.timeZone).equals(dayIn(session.startsAt, session.timeZone));
  switch (messageOfRule(reminder.rule)) {
    case 'sessionReminder':
      return prepareDelivery({ ...rest, template: templates.sessionReminder, params: meeting }, registry);
    case 'sessionSoon':
      return prepareDelivery({ ...rest, template: isToday ? templates.sessionSoon : templates.sessionReminder, params: meeting }, registry);
    case 'sessionMoved':
      return prepareDelivery({ ...rest, template: templates.sessionMoved, params: { ...meeting, movedFrom: toldStart } }, registry);
    case 'sessionCancelled':
      return prepareDelivery({ ...rest, template: templates.sessionCancelled, params: { name, startsAt: toldStart, next } }, registry);
  }
}
