import { changeSchedule, checkSchedule, type Schedule, type ScheduleVersion } from '@saath/domain/groups';
import { dayIn, localTimeFrom, type Instant } from '@saath/domain/kernel';
import { httpRefusals } from '../http/http.refusals.ts';
import { givenDay } from '../http/request-values.ts';
import { valueOf } from '../platform/refusal.ts';
import type { ChangeScheduleBody, ScheduleBody } from './group.body.ts';
import type { StoredGroup } from './group.repository.ts';

/** The schedule of a body, in the time zone of its branch. */
export const scheduleFrom = (body: ScheduleBody, timeZone: string): Schedule => valueOf(checkSchedule(givenSchedule(body, timeZone)));

function givenSchedule(body: ScheduleBody, timeZone: string): Schedule {
  const startsAt = localTimeFrom(body.startsAt);
  if (startsAt === undefined) throw httpRefusals.malformed({ path: 'startsAt', code: 'time-invalid' });
  const until = body.until == null ? null : givenDay(body.until, 'until');
  const { minutes, recurrence } = body;
  return { startsOn: givenDay(body.startsOn, 'startsOn'), startsAt, minutes, recurrence, until, timeZone };
}

/** The schedules of a group after the change of a body: of the change itself and of its plan alike. */
export function schedulesAfter(
  { schedules, timeZone }: Pick<StoredGroup, 'schedules' | 'timeZone'>,
  body: ChangeScheduleBody,
  now: Instant,
): readonly ScheduleVersion[] {
  const applyFrom = givenDay(body.applyFrom, 'applyFrom');
  return valueOf(changeSchedule(schedules, { schedule: givenSchedule(body, timeZone), applyFrom, today: dayIn(now, timeZone) }));
}
