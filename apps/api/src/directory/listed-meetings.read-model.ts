import { endTimeOf, weeklyDays } from '@saath/domain/groups';
import { Temporal, type Answers } from '@saath/domain/kernel';
import { meetingTypes } from '@saath/domain/programmes';
import { rulingSchedule } from '../groups/group-schedule.sql.ts';
import { toDate, toInstant } from '../platform/clock.ts';
import { kindsHere } from '../programme-kinds/kinds-here.query.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { MeetingView } from './meeting.view.ts';

interface GroupRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly language: string;
  readonly settings: Answers;
  readonly branch_name: string;
  readonly address: string;
  readonly time_zone: string;
  readonly today: string;
  readonly starts_on: string;
  readonly starts_at: string;
  readonly minutes: number;
  readonly recurrence: string;
  readonly until: string | null;
  readonly updated_at: Date;
}

/** The weekly meetings that a centre has listed, by name. A group is listed by its own setting only, which is off until somebody switches it on. */
export async function listedMeetings(tx: CentreTransaction, centreName: string): Promise<MeetingView[]> {
  const kindHere = await kindsHere(tx);
  const rows = await tx.rows<GroupRecord>(
    `select g.id, g.name, g.kind, g.language, g.settings, g.updated_at, b.name as branch_name, b.address, b.time_zone,
       d.today::text as today, p.starts_on::text as starts_on, p.starts_at::text as starts_at, p.minutes, p.recurrence, p.until::text as until
     from groups g
     join branches b on b.centre_id = $1 and b.id = g.branch_id
     cross join lateral (select ($2::timestamptz at time zone b.time_zone)::date as today) d
     cross join lateral (${rulingSchedule('g', 'd.today')}) p
     where g.centre_id = $1 and jsonb_path_exists(g.settings, '$.* ? (@ == true)')
     order by g.name, g.id`,
    toDate(tx.now),
  );
  return rows.flatMap((row) => {
    const kind = kindHere(row.kind);
    const types = kind === undefined ? undefined : meetingTypes(kind, row.settings, row.language);
    const schedule = scheduleOf(row);
    const day = types === undefined ? [] : weeklyDays(schedule, Temporal.PlainDate.from(row.today));
    if (types === undefined || day.length === 0) return [];
    return [
      {
        ...{ name: row.name, slug: row.id, day, time: clockTime(schedule.startsAt), end_time: clockTime(endTimeOf(schedule)) },
        ...{ timezone: row.time_zone, types, location: row.branch_name },
        ...(row.address === '' ? {} : { formatted_address: row.address }),
        entity: centreName,
        updated: toInstant(row.updated_at).toString({ smallestUnit: 'second' }).replace('T', ' ').replace('Z', ''),
      },
    ];
  });
}

const scheduleOf = (row: GroupRecord) => ({
  startsOn: Temporal.PlainDate.from(row.starts_on),
  startsAt: Temporal.PlainTime.from(row.starts_at),
  until: row.until === null ? null : Temporal.PlainDate.from(row.until),
  ...{ minutes: row.minutes, recurrence: row.recurrence, timeZone: row.time_zone },
});

const clockTime = (time: Temporal.PlainTime): string => time.toString({ smallestUnit: 'minute' });
