import { setImmediate } from 'node:timers/promises';
import type { CentreHappening } from '@saath/domain/events';
import { changeSchedule, scheduleOn } from '@saath/domain/groups';
import { dayIn, happened, type GroupId } from '@saath/domain/kernel';
import { openPlaces, type Places } from '../branches/open-places.ts';
import { assignFacilitators, type Assignment } from '../groups/assign-facilitators.ts';
import {
  writeChangedGroups,
  writeNewGroups,
  writeSchedules,
  type ChangedSchedules,
  type GroupDetails,
  type NewGroup,
} from '../groups/group-records.ts';
import { newId } from '../platform/new-id.ts';
import { nameKey } from '../platform/name-key.ts';
import { paced } from '../platform/paced.ts';
import { valueOf } from '../platform/refusal.ts';
import { namedStaff } from '../staff/named-staff.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { TimetableEntry } from './check-timetable.ts';
import { changedDetails, hasOtherLeaders, isSameSchedule, isUnchanged } from './summarise-timetable.ts';
import type { KnownGroup, Surroundings } from './surroundings.query.ts';

/** The commands of a timetable as the domain decided them; the slice of groups executes them. */
class TimetablePlan {
  readonly groups: NewGroup[] = [];
  readonly details: GroupDetails[] = [];
  readonly schedules: ChangedSchedules[] = [];
  readonly assignments: Assignment[] = [];
  readonly events: CentreHappening[] = [];
}

/** How many groups are announced together. */
const groupsPerStep = 10;

/** The people, places and facts with which groups are planned. */
interface Means extends Places {
  readonly staffOf: (leaders: readonly string[]) => readonly string[];
  readonly surroundings: Surroundings;
}

/** Writes a timetable: branches, rooms and staff that are not on record, and groups with schedules and facilitators; sessions follow. */
export async function commitTimetable(
  tx: CentreTransaction,
  entries: readonly TimetableEntry[],
  surroundings: Surroundings,
  step: (done: number) => void,
): Promise<void> {
  const places = await openPlaces(tx, entries, surroundings);
  const named = entries.flatMap((entry) => (entry.leaders ?? []).map((name) => ({ name, branchId: places.branchOf(entry) })));
  const staff = await namedStaff(tx, named);
  step(0.2);
  const staffOf = (leaders: readonly string[]) => leaders.flatMap((name) => staff.get(nameKey(name)) ?? []);
  const plan = new TimetablePlan();
  for await (const entry of paced(entries)) planGroup(plan, tx, entry, { ...places, staffOf, surroundings });
  await writeNewGroups(tx, plan.groups);
  await writeChangedGroups(tx, plan.details);
  await writeSchedules(tx, plan.schedules);
  await assignFacilitators(tx, plan.assignments);
  step(0.4);
  // The sessions of each group are planned when it is announced: a few groups at a time, so that others are answered in between.
  for (let start = 0; start < plan.events.length; start += groupsPerStep) {
    await tx.raise(plan.events.slice(start, start + groupsPerStep), { inBulk: true });
    step(0.4 + (0.6 * start) / plan.events.length);
    await setImmediate();
  }
  step(1);
}

function planGroup(plan: TimetablePlan, tx: CentreTransaction, entry: TimetableEntry, means: Means): void {
  if (entry.known === null) planNewGroup(plan, entry, means);
  else if (!isUnchanged(entry.known, entry)) planChangedGroup(plan, tx, entry, entry.known, means);
}

function planNewGroup(plan: TimetablePlan, entry: TimetableEntry, { branchOf, roomOf, staffOf, surroundings }: Means): void {
  const { kind, groupName: name, capacity, schedule } = entry;
  const id = newId<GroupId>();
  const language = entry.language ?? surroundings.centreLanguage;
  const place = { branchId: branchOf(entry), roomId: roomOf(entry) };
  plan.groups.push({ group: { id, ...place, kind, name, language, capacity, notes: entry.notes ?? '', settings: {} }, schedule });
  plan.assignments.push({ groupId: id, staffIds: staffOf(entry.leaders ?? []), from: schedule.startsOn });
  plan.events.push(happened('group-created', 'group', id, { kind }));
}

/** A changed row changes its group from today on: sessions of the past stay as they were, and cells left empty change nothing. */
function planChangedGroup(
  plan: TimetablePlan,
  tx: CentreTransaction,
  entry: TimetableEntry,
  known: KnownGroup,
  { roomOf, staffOf }: Means,
): void {
  const { id } = known;
  const today = dayIn(tx.now, entry.schedule.timeZone);
  plan.details.push({
    id,
    roomId: roomOf(entry) ?? known.roomId,
    language: entry.language ?? known.language,
    capacity: entry.capacity ?? known.capacity,
    notes: entry.notes ?? known.notes,
  });
  const fields = changedDetails(known, entry);
  if (hasOtherLeaders(known, entry)) {
    plan.assignments.push({ groupId: id, staffIds: staffOf(entry.leaders ?? []), from: today });
    plan.events.push(happened('group-changed', 'group', id, { fields: [...fields, 'facilitatorIds'] }));
  } else if (fields.length > 0) plan.events.push(happened('group-changed', 'group', id, { fields }));
  if (isSameSchedule(scheduleOn(known.schedules, today), entry.schedule)) return;
  const schedules = valueOf(changeSchedule(known.schedules, { schedule: entry.schedule, applyFrom: today, today }));
  plan.schedules.push({ groupId: id, schedules, applyFrom: today });
  plan.events.push(happened('group-rescheduled', 'group', id, { applyFrom: today.toString() }));
}
