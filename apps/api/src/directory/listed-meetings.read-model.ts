import { endTimeOf, weeklyDays } from '@saath/domain/groups';
import { Temporal, type Answers } from '@saath/domain/kernel';
import { fhirTypes, meetingTypes, type FhirCoding } from '@saath/domain/programmes';
import { openSettings } from '../groups/group-settings.ts';
import { rulingSchedule } from '../groups/group-schedule.sql.ts';
import { toDate, toInstant } from '../platform/clock.ts';
import { kindsHere } from '../programme-kinds/kinds-here.query.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

interface GroupRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly language: string;
  readonly settings: Answers;
  readonly settings_cipher: Buffer | null;
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

/** A weekly meeting that a centre has listed: everything that a directory may know of it, in whatever form. */
export interface ListedMeeting {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  /** The weekdays, Sunday as 0. */
  readonly days: readonly number[];
  readonly startsAt: string;
  readonly endsAt: string;
  readonly timeZone: string;
  /** Its types by the Meeting Guide specification, and by FHIR. */
  readonly types: readonly string[];
  readonly codings: readonly FhirCoding[];
  readonly branchName: string;
  /** Empty where the branch has none. */
  readonly address: string;
  readonly updatedAt: Temporal.Instant;
}

/** The weekly meetings that a centre has listed, by name. A group is listed by its own setting only, which is off until somebody switches it on. */
export async function listedMeetings(tx: CentreTransaction): Promise<ListedMeeting[]> {
  const kindHere = await kindsHere(tx);
  const rows = await tx.rows<GroupRecord>(
    `select g.id, g.name, g.kind, g.language, g.settings, g.settings_cipher, g.updated_at, b.name as branch_name, b.address, b.time_zone,
       d.today::text as today, p.starts_on::text as starts_on, p.starts_at::text as starts_at, p.minutes, p.recurrence, p.until::text as until
     from groups g
     join branches b on b.centre_id = $1 and b.id = g.branch_id
     cross join lateral (select ($2::timestamptz at time zone b.time_zone)::date as today) d
     cross join lateral (${rulingSchedule('g', 'd.today')}) p
     where g.centre_id = $1 and jsonb_path_exists(g.settings, '$.* ? (@ == true)')
     order by g.name, g.id`,
    toDate(tx.now),
  );
  return rows.flatMap((row): ListedMeeting[] => {
    const kind = kindHere(row.kind);
    const settings = openSettings(tx, row.id, row.settings, row.settings_cipher);
    const types = kind === undefined ? undefined : meetingTypes(kind, settings, row.language);
    const codings = kind === undefined ? undefined : fhirTypes(kind, settings);
    const schedule = scheduleOf(row);
    const days = types === undefined ? [] : weeklyDays(schedule, Temporal.PlainDate.from(row.today));
    if (types === undefined || codings === undefined || days.length === 0) return [];
    return [
      {
        ...{ id: row.id, name: row.name, language: row.language, days, types, codings, timeZone: row.time_zone },
        ...{ startsAt: clockTime(schedule.startsAt), endsAt: clockTime(endTimeOf(schedule)) },
        ...{ branchName: row.branch_name, address: row.address, updatedAt: toInstant(row.updated_at) },
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
