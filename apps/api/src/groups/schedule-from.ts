import {
  changeSchedule,
  changeSeries,
  checkSchedule,
  scheduleOn,
  seriesOf,
  type Schedule,
  type ScheduleVersion,
  type Series,
} from '@saath/domain/groups';
import { dayIn, isDayBefore, localTimeFrom, localTimeText, type Day } from '@saath/domain/kernel';
import { checkFirstWeeks, type ProgrammeKind } from '@saath/domain/programmes';
import { httpRefusals } from '../http/http.refusals.ts';
import { givenDay } from '../http/request-values.ts';
import { valueOf } from '../platform/refusal.ts';
import { kindsInPlace } from '../programme-kinds/kinds-here.query.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { ChangeScheduleBody, ScheduleBody } from './group.body.ts';
import type { StoredGroup } from './group.repository.ts';
import type { ComingScheduleView } from './group.view.ts';

/** The schedule of a body, in the time zone of its branch. */
export const scheduleFrom = (body: ScheduleBody, timeZone: string): Schedule => valueOf(checkSchedule(givenSchedule(body, timeZone)));

function givenSchedule(body: ScheduleBody, timeZone: string): Schedule {
  const startsAt = localTimeFrom(body.startsAt);
  if (startsAt === undefined) throw httpRefusals.malformed({ path: 'startsAt', code: 'time-invalid' });
  const until = body.until == null ? null : givenDay(body.until, 'until');
  const { minutes, recurrence } = body;
  return { startsOn: givenDay(body.startsOn, 'startsOn'), startsAt, minutes, recurrence, until, timeZone };
}

/** The schedules and settings of a group after the change of a body: of the change itself and of its plan alike. */
export async function seriesAfter(tx: CentreTransaction, group: StoredGroup, body: ChangeScheduleBody): Promise<Series> {
  const { schedules, timeZone, settings } = group;
  const applyFrom = givenDay(body.applyFrom, 'applyFrom');
  const change = { schedule: givenSchedule(body, timeZone), applyFrom, today: dayIn(tx.now, timeZone) };
  const kind = (await kindsInPlace(tx))(group);
  if (kind === undefined) return { schedules: valueOf(changeSchedule(schedules, change)), settings };
  return valueOf(changeSeries(schedules, { ...change, firstWeeks: body.firstWeeks }, { kind, settings }));
}

/** The schedules of a group that is considered, with the later rhythm of its kind after so many weeks. */
export function consideredSeries(
  schedule: Schedule,
  kind: ProgrammeKind | undefined,
  firstWeeks: number | null,
): readonly ScheduleVersion[] {
  if (kind === undefined) return [{ ...schedule, appliesFrom: schedule.startsOn }];
  const [weeks, { later }] = [valueOf(checkFirstWeeks(kind, firstWeeks)), kind.cadence];
  const asked = later === undefined || weeks === null ? {} : { later: { ...later, usually: weeks } };
  return seriesOf(schedule, { kind: { ...kind, cadence: { ...kind.cadence, ...asked } }, settings: {} });
}

/** The schedule after the one that applies on a day; null for none. */
export function comingAfter(schedules: readonly ScheduleVersion[], on: Day): ComingScheduleView | null {
  const ruling = scheduleOn(schedules, on);
  const coming = schedules.find(({ appliesFrom }) => ruling !== undefined && isDayBefore(ruling.appliesFrom, appliesFrom));
  if (coming === undefined) return null;
  const { minutes, recurrence, timeZone } = coming;
  return {
    ...{ minutes, recurrence, timeZone, appliesFrom: coming.appliesFrom.toString(), startsOn: coming.startsOn.toString() },
    ...{ startsAt: localTimeText(coming.startsAt), until: coming.until?.toString() ?? null },
  };
}
