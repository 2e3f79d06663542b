import type { BranchId, GroupId, MemberId, SessionId, StaffId } from '@saath/domain/kernel';
import { toDate } from '../platform/clock.ts';
import { kindFor, kindOrBug } from '../programme-kinds/kinds-here.query.ts';
import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { SeededCentre } from './seed-centre.ts';
import type { TestApi } from './start-api.ts';

export interface SeededGroup {
  readonly groupId: GroupId;
  readonly memberIds: readonly MemberId[];
  /** Sessions in the order of the starts given. */
  readonly sessionIds: readonly SessionId[];
}
export interface GroupToSeed {
  readonly kind?: string;
  readonly name?: string;
  /** Instants at which an hour-long planned session starts. */
  readonly starts: readonly string[];
  readonly aliases?: readonly string[];
  readonly branch?: 0 | 1;
}

/** Runs SQL in a centre as the system, for changes that no route makes; `$1` is the centre. */
export const inCentre = <Row>(api: TestApi, centre: SeededCentre, sql: string, ...params: readonly unknown[]): Promise<Row[]> =>
  api.app.get(TenantScope).inCentre(centre.centreId, { kind: 'system' }, (tx) => tx.rows<Row>(sql, ...params));

/** The member leaves on a day, which may be in the future. */
export const leave = async (api: TestApi, centre: SeededCentre, memberId: MemberId | undefined, on: string): Promise<void> => {
  await inCentre(api, centre, 'update enrolments set ends_on = $3 where centre_id = $1 and member_id = $2', memberId, on);
  await inCentre(api, centre, `update members set stage = 'left', stage_since = $3 where centre_id = $1 and id = $2`, memberId, on);
};

/** The member is sober from that day on. */
export const beSober = async (api: TestApi, centre: SeededCentre, memberId: MemberId | undefined, since: string): Promise<void> => {
  await inCentre(
    api,
    centre,
    'insert into sobriety_episodes (centre_id, id, member_id, started_on) values ($1, $2, $3, $4)',
    newId(),
    memberId,
    since,
  );
};

/** The same of a member who wants their milestones celebrated in every way. */
export const beSoberInTheOpen = async (...[api, centre, memberId, since]: Parameters<typeof beSober>): Promise<void> => {
  await beSober(api, centre, memberId, since);
  const consent = `insert into consents (centre_id, id, member_id, purpose, granted_on, evidence) values ($1, $2, $3, 'celebrate', '1990-01-01', '')`;
  await inCentre(api, centre, consent, newId(), memberId);
};

let groups = 0;

/** The group itself, on Thursdays, facilitated by the centre's facilitator. */
async function insertGroup(tx: CentreTransaction, { id: groupId, branchId, kind, name, facilitatorId }: SeededPlace): Promise<void> {
  await tx.rows(
    `insert into groups (centre_id, id, branch_id, kind, name, language, created_at, updated_at, confidentiality) values ($1, $2, $3, $4, $5, 'en', $6, $6, $7)`,
    groupId,
    branchId,
    kind,
    name,
    toDate(tx.now),
    kindOrBug(await kindFor(tx, kind), kind).confidentiality,
  );
  await tx.rows(
    `insert into group_schedules (centre_id, id, group_id, applies_from, starts_on, starts_at, minutes, recurrence) values ($1, $2, $3, '2026-01-01', '2026-01-01', '18:00', 60, 'FREQ=WEEKLY;BYDAY=TH')`,
    newId(),
    groupId,
  );
  await tx.rows(
    'insert into group_facilitators (centre_id, id, group_id, staff_id, starts_on) values ($1, $2, $3, $4, $5)',
    newId(),
    groupId,
    facilitatorId,
    '2026-01-01',
  );
}

/** Members of its branch, each enrolled. */
async function insertMembers(
  tx: CentreTransaction,
  { id: groupId, branchId, number }: SeededPlace,
  aliases: readonly string[],
): Promise<MemberId[]> {
  const memberIds: MemberId[] = [];
  for (const [index, alias] of aliases.entries()) {
    const id = newId<MemberId>();
    memberIds.push(id);
    await tx.rows(
      `insert into members (centre_id, id, code, alias, stage, stage_since, branch_id, language, created_at, updated_at) values ($1, $2, $3, $4, 'in-programme', '2026-01-01', $5, 'en', $6, $6)`,
      id,
      `T${String(number)}-${String(index)}`,
      alias,
      branchId,
      toDate(tx.now),
    );
    await tx.rows(
      `insert into enrolments (centre_id, id, group_id, member_id, starts_on, enrolled_at) values ($1, $2, $3, $4, '2026-01-01', '2026-01-01')`,
      newId(),
      groupId,
      id,
    );
  }
  return memberIds;
}

/** The local start of the first plan. A group has one session for each date, so a second session of a day has the date of a free day before. */
function originalStart(start: string, taken: ReadonlySet<string>): string {
  const local = new Date(new Date(start).getTime() + 5.5 * 3_600_000);
  while (taken.has(local.toISOString().slice(0, 10))) local.setUTCDate(local.getUTCDate() - 1);
  return local.toISOString().slice(0, 16);
}

async function insertSessions(tx: CentreTransaction, groupId: GroupId, starts: readonly string[]): Promise<SessionId[]> {
  const sessionIds: SessionId[] = [];
  const dates = new Set<string>();
  for (const start of starts) {
    const id = newId<SessionId>();
    sessionIds.push(id);
    const local = originalStart(start, dates);
    dates.add(local.slice(0, 10));
    await tx.rows(
      `insert into sessions (centre_id, id, group_id, original_start, time_zone, starts_at, ends_at, state, created_at, updated_at, confidentiality, named)
       select $1, $2, g.id, $4, 'Asia/Kolkata', $5::timestamptz, $5::timestamptz + interval '1 hour', 'planned', $6, $6, g.confidentiality, g.confidentiality <> 'headcount'
       from groups g where g.centre_id = $1 and g.id = $3`,
      id,
      groupId,
      local,
      start,
      toDate(tx.now),
    );
  }
  return sessionIds;
}

interface SeededPlace {
  readonly id: GroupId;
  readonly branchId: BranchId;
  readonly kind: string;
  readonly name: string;
  readonly number: number;
  readonly facilitatorId: StaffId;
}

/** A group with members enrolled on and from 2026-01-01 and planned sessions of an hour each; facilitated by the centre's facilitator. */
export function seedGroup(
  api: TestApi,
  centre: SeededCentre,
  { kind = 'group-counselling', name, starts, aliases = ['Sagar', 'Tara', 'Imran'], branch = 0 }: GroupToSeed,
): Promise<SeededGroup> {
  groups += 1;
  const number = groups;
  return api.app.get(TenantScope).inCentre(centre.centreId, { kind: 'system' }, async (tx) => {
    const groupId = newId<GroupId>();
    const place = { id: groupId, branchId: centre.branchIds[branch], kind, name: name ?? `Group ${String(number)}`, number };
    const group: SeededPlace = { ...place, facilitatorId: centre.facilitator.staffId };
    await insertGroup(tx, group);
    return { groupId, memberIds: await insertMembers(tx, group, aliases), sessionIds: await insertSessions(tx, groupId, starts) };
  });
}
