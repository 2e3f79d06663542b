import type { Day } from '../kernel/index.ts';
import { occurrencesOf } from '../groups/index.ts';
import type { Occurrence, ScheduleVersion } from '../groups/index.ts';
import { dateOf } from './session.ts';
import type { Session } from './session.ts';

/** When a group meets, as far as decisions about one of its sessions need it. */
export interface GroupCalendar {
  readonly schedules: readonly ScheduleVersion[];
  /** Local days on which no session of the group takes place. */
  readonly holidays: readonly { readonly on: Day }[];
}

/** The last local day of the group; null while its schedule has no end. */
export const lastDayOf = ({ schedules }: Pick<GroupCalendar, 'schedules'>): Day | null => schedules.at(-1)?.until ?? null;

/** The occurrence that the schedules give to the date of a session; undefined on a holiday and where the group does not meet. */
export function scheduledOn({ originalStart }: Pick<Session, 'originalStart'>, calendar: GroupCalendar): Occurrence | undefined {
  const on = originalStart.toPlainDate();
  const timeZone = calendar.schedules.at(-1)?.timeZone;
  if (timeZone === undefined || calendar.holidays.some((holiday) => holiday.on.equals(on))) return undefined;
  const midnight = (day: Day) => day.toZonedDateTime(timeZone).toInstant();
  const found = occurrencesOf(calendar.schedules, midnight(on), midnight(on.add({ days: 1 })), 2);
  return found.find((occurrence) => dateOf(occurrence) === on.toString());
}
