import type { CapacityDecision, ScheduleVersion } from '@saath/domain/groups';
import type { BranchId, Day, GroupId } from '@saath/domain/kernel';
import { storedDay } from '../database/stored-day.ts';
import { coversDay } from '../groups/expected.ts';
import { notesPlace } from '../groups/group-records.ts';
import { openSettings } from '../groups/group-settings.ts';
import { scheduleOf, type ScheduleRecord } from '../groups/group.repository.ts';
import { seatsHere } from '../groups/seats-here.ts';
import { nameKey } from '../platform/name-key.ts';
import { paced } from '../platform/paced.ts';
import type { ProgrammeKind } from '@saath/domain/programmes';
import { kindsInPlace } from '../programme-kinds/kinds-here.query.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { openText } from '../tenancy/sealed-text.ts';

/** A group on record, with the facts that a sheet can change. */
export interface KnownGroup {
  readonly id: GroupId;
  readonly branchId: BranchId;
  readonly name: string;
  readonly kind: string;
  /** The kind as this centre has it; undefined while it is not installed. */
  readonly programme: ProgrammeKind | undefined;
  readonly language: string;
  readonly capacity: number | null;
  /** How many people it bears; null for no limit. */
  readonly seats: number | null;
  /** How many people are expected there today. */
  readonly enrolled: number;
  /** The decision about more people than seats that counts now. */
  readonly decision: Pick<CapacityDecision, 'most' | 'until'> | null;
  readonly notes: string;
  /** Answers to the kind's settings fields. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly roomId: string | null;
  readonly roomName: string | null;
  readonly leaders: readonly string[];
  readonly schedules: readonly ScheduleVersion[];
}

interface GroupRecord extends Omit<KnownGroup, 'programme' | 'seats' | 'schedules' | 'decision'> {
  readonly timeZone: string;
  readonly notesCipher: Buffer | null;
  readonly settingsCipher: Buffer | null;
  readonly decision: { readonly most: number; readonly until: string | null } | null;
  readonly schedules: readonly ScheduleRecord[];
}

const groupSql = `
  select g.id, g.branch_id as "branchId", g.name, g.kind, g.language, g.capacity, g.notes, g.notes_cipher as "notesCipher", g.settings, g.settings_cipher as "settingsCipher", g.room_id as "roomId",
    r.name as "roomName", b.time_zone as "timeZone",
    (select count(*)::int from enrolments e where e.centre_id = g.centre_id and e.group_id = g.id and ${coversDay('$2::date')}) as enrolled,
    (select jsonb_build_object('most', d.most, 'until', d.until) from capacity_decisions d
      where d.centre_id = g.centre_id and d.group_id = g.id order by d.decided_at desc, d.id desc limit 1) as decision,
    coalesce((select jsonb_agg(t.name order by t.name) from group_facilitators f
      join staff t on t.centre_id = f.centre_id and t.id = f.staff_id
      where f.centre_id = g.centre_id and f.group_id = g.id and f.role = 'leads' and f.ends_on is null), '[]') as leaders,
    coalesce((select jsonb_agg(to_jsonb(s) order by s.applies_from) from group_schedules s
      where s.centre_id = g.centre_id and s.group_id = g.id), '[]') as schedules
  from groups g
  join branches b on b.centre_id = g.centre_id and b.id = g.branch_id
  left join rooms r on r.centre_id = g.centre_id and r.id = g.room_id
  where g.centre_id = $1`;

/** Finds the group of a branch by its name, however it is spaced. */
export type GroupNamed = (branchId: string, name: string) => KnownGroup | undefined;

const groupKey = (branchId: string, name: string): string => `${branchId}/${nameKey(name)}`;

/** The groups of the centre as they are today. */
export async function loadKnownGroups(tx: CentreTransaction, today: Day): Promise<GroupNamed> {
  const kindHere = await kindsInPlace(tx);
  const groups = new Map<string, KnownGroup>();
  for await (const { timeZone, notesCipher, settingsCipher, decision, ...row } of paced(
    await tx.rows<GroupRecord>(groupSql, today.toString()),
  ))
    groups.set(groupKey(row.branchId, row.name), {
      ...row,
      settings: openSettings(tx, row.id, row.settings, settingsCipher),
      notes: openText(tx, notesCipher, row.notes, notesPlace(row.id)) ?? '',
      decision: decision === null ? null : { most: decision.most, until: decision.until === null ? null : storedDay(decision.until) },
      programme: kindHere(row),
      seats: seatsHere(row, kindHere),
      schedules: row.schedules.map((schedule) => scheduleOf(schedule, timeZone)),
    });
  return (branchId, name) => groups.get(groupKey(branchId, name));
}
