import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idOf, type BranchId, type SessionId, type StaffId } from '@saath/domain/kernel';
import {
  mayReachBranch,
  mayReachGroup,
  mayReachMember,
  mayReachMentee,
  mayReachSession,
  mayReachStaff,
  mayReadRecord,
  maySeeSession,
  reachOf,
  staffRoles,
  type ReachableSession,
  type RecordReader,
  type StaffRole,
  type Visibility,
} from '@saath/domain/staff';
import pg from 'pg';
import { GroupRepository, type StoredGroup } from '../groups/group.repository.ts';
import { newId } from '../platform/new-id.ts';
import { readersHere } from '../records/readers-here.query.ts';
import type { Actor, StaffActor } from '../tenancy/actor.ts';
import { reach } from '../tenancy/reach.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre, seedGroup } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { seedMentors } from './seed-mentors.ts';

/** All of a centre that has a reach, as the domain is asked about it. */
interface Everything {
  readonly branches: readonly { readonly id: BranchId }[];
  readonly members: readonly { readonly id: string; readonly branchId: BranchId; readonly mentorId: StaffId | null }[];
  readonly groups: readonly StoredGroup[];
  readonly sessions: readonly (ReachableSession & { readonly id: string })[];
  readonly staff: readonly { readonly id: string; readonly role: StaffRole; readonly branchIds: readonly BranchId[] }[];
}
type Kind = keyof Everything;
type Ids = Readonly<Record<Kind | 'mentees', readonly string[]>>;

let api: TestApi;
let centre: SeededCentre;
let everything: Everything;

/** In each branch a group that the facilitator has now, one that they had, one of somebody else, and one of which they lead a session. */
async function seedGroups(branch: 0 | 1): Promise<void> {
  const starts = ['2026-11-26T12:30:00Z'];
  const now = await seedGroup(api, centre, { branch, starts, aliases: [`Now${String(branch)}`] });
  const role = branch === 0 ? 'leads' : 'back-up';
  await inCentre(api, centre, 'update group_facilitators set role = $3 where centre_id = $1 and group_id = $2', now.groupId, role);
  const before = await seedGroup(api, centre, { branch, starts, aliases: [`Before${String(branch)}`] });
  await inCentre(
    api,
    centre,
    `update group_facilitators set ends_on = '2026-06-01' where centre_id = $1 and group_id = $2`,
    before.groupId,
  );
  const others = await seedGroup(api, centre, { branch, starts, aliases: [`Others${String(branch)}`] });
  await inCentre(
    api,
    centre,
    'update group_facilitators set staff_id = $3 where centre_id = $1 and group_id = $2',
    others.groupId,
    centre.counsellor.staffId,
  );
  const named = await seedGroup(api, centre, { branch, starts: [...starts, '2026-12-03T12:30:00Z'], aliases: [`Named${String(branch)}`] });
  await inCentre(
    api,
    centre,
    `update group_facilitators set staff_id = $3, role = 'back-up' where centre_id = $1 and group_id = $2`,
    named.groupId,
    centre.counsellor.staffId,
  );
  await inCentre(
    api,
    centre,
    'insert into session_facilitators (centre_id, id, session_id, staff_id) values ($1, $2, $3, $4)',
    newId(),
    named.sessionIds[0],
    centre.facilitator.staffId,
  );
  // It meets in the other branch, and so does one that nobody is named for.
  const elsewhere = centre.branchIds[branch === 0 ? 1 : 0];
  const moved = [named.sessionIds[0], others.sessionIds[0]];
  await inCentre(api, centre, 'update sessions set placed_branch_id = $3 where centre_id = $1 and id = any($2::uuid[])', moved, elsewhere);
}

const readEverything = (): Promise<Everything> =>
  api.app.get(TenantScope).inCentre(centre.centreId, { kind: 'system' }, async (tx) => {
    const groups = await api.app.get(GroupRepository).load(tx, null);
    const groupOf = (id: string): StoredGroup => {
      const group = groups.find((one) => one.id === id);
      if (group === undefined) throw new Error('A session without a group.');
      return group;
    };
    const sessions = await tx.rows<{ id: string; group_id: string; placed_branch_id: BranchId | null; named: StaffId[] }>(
      `select s.id, s.group_id, s.placed_branch_id, array(select n.staff_id from session_facilitators n where n.centre_id = $1 and n.session_id = s.id) as named
       from sessions s where s.centre_id = $1`,
    );
    return {
      branches: await tx.rows<{ id: BranchId }>('select id from branches where centre_id = $1'),
      members: await tx.rows<Everything['members'][number]>(
        `select m.id, m.branch_id as "branchId", (select p.staff_id from mentorships a join mentors p on p.centre_id = $1 and p.id = a.mentor_id
           where a.centre_id = $1 and a.member_id = m.id and a.ended_on is null) as "mentorId" from members m where m.centre_id = $1`,
      ),
      groups,
      sessions: sessions.map((session) => ({
        ...{ id: session.id, group: groupOf(session.group_id), named: session.named, placedAt: session.placed_branch_id },
      })),
      staff: await tx.rows<{ id: string; role: StaffRole; branchIds: BranchId[] }>(
        `select s.id, s.role, array(select b.branch_id from staff_branches b where b.centre_id = $1 and b.staff_id = s.id) as "branchIds"
         from staff s where s.centre_id = $1`,
      ),
    };
  });

const conditions = {
  branches: reach.branches('x.id'),
  members: reach.members('x'),
  mentees: reach.mentees('x'),
  groups: reach.groups('x'),
  sessions: reach.sessions('x'),
  staff: reach.staff('x'),
};

/** The ids that the SQL answers to this actor. */
const askedBy = (actor: Actor): Promise<Ids> =>
  api.app.get(TenantScope).inCentre(centre.centreId, actor, async (tx) => {
    const ids = async (kind: Kind, condition: string = conditions[kind]): Promise<string[]> => {
      const sql = `select x.id from ${kind} x where x.centre_id = $1 and ${condition} order by x.id`;
      return (await tx.rows<{ id: string }>(sql)).map(({ id }) => id);
    };
    return {
      branches: await ids('branches'),
      members: await ids('members'),
      mentees: await ids('members', conditions.mentees),
      groups: await ids('groups'),
      sessions: await ids('sessions'),
      staff: await ids('staff'),
    };
  });

/** The sessions on the calendar of this actor, by the SQL. */
const calendarOf = (actor: Actor): Promise<string[]> =>
  api.app.get(TenantScope).inCentre(centre.centreId, actor, async (tx) => {
    const sql = `select s.id from sessions s join groups g on g.centre_id = $1 and g.id = s.group_id where s.centre_id = $1
      and ${reach.calendarOf('s', 'g')} order by s.id`;
    return (await tx.rows<{ id: string }>(sql)).map(({ id }) => id);
  });

const idsOf = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id).toSorted();

/** The ids that the domain allows. */
const allowedTo = (by: StaffActor['reach']): Ids => ({
  branches: idsOf(everything.branches.filter(({ id }) => mayReachBranch(by, id))),
  members: idsOf(everything.members.filter((member) => mayReachMember(by, member))),
  mentees: idsOf(everything.members.filter((member) => mayReachMentee(by, member))),
  groups: idsOf(everything.groups.filter((group) => mayReachGroup(by, group))),
  sessions: idsOf(everything.sessions.filter((session) => mayReachSession(by, session))),
  staff: idsOf(everything.staff.filter((staff) => mayReachStaff(by, staff))),
});

const actorOf = (role: StaffRole, staffId: StaffId, branches: readonly (0 | 1)[]): StaffActor => {
  const branchIds = branches.map((branch) => centre.branchIds[branch]);
  return { kind: 'staff', userId: centre.mentor.userId, staffId, role, reach: reachOf({ id: staffId, role, branchIds }) };
};

beforeAll(async () => {
  api = await startApi();
  centre = await seedCentre(api);
  await seedGroups(0);
  await seedGroups(1);
  await seedMentors(api, centre);
  everything = await readEverything();
});
afterAll(() => api.close());

const branchSets = [[], [0], [1], [0, 1]] as const;
const people = ['somebody with groups', 'somebody who never had one'] as const;
const table = staffRoles.flatMap((role) => branchSets.flatMap((branches) => people.map((who) => ({ role, branches: [...branches], who }))));

describe('the reach as SQL and the reach of the domain', () => {
  it.each(table)('allow the same to a $role of branches $branches, $who', async ({ role, branches, who }) => {
    const staffId = who === 'somebody with groups' ? centre.facilitator.staffId : idOf<StaffId>(newId());
    const actor = actorOf(role, staffId, branches);
    expect(await askedBy(actor)).toEqual(allowedTo(actor.reach));
    expect(await calendarOf(actor)).toEqual(idsOf(everything.sessions.filter((session) => maySeeSession(actor.reach, session))));
  });

  it.each([
    { role: 'administrator', branches: [], then: { branches: 2, members: 8, mentees: 8, groups: 8, sessions: 10, staff: 4 } },
    { role: 'counsellor', branches: [], then: { branches: 0, members: 0, mentees: 2, groups: 0, sessions: 0, staff: 1 } },
    { role: 'counsellor', branches: [1], then: { branches: 1, members: 4, mentees: 6, groups: 4, sessions: 6, staff: 1 } },
    { role: 'counsellor', branches: [0], then: { branches: 1, members: 4, mentees: 4, groups: 4, sessions: 6, staff: 4 } },
    { role: 'facilitator', branches: [0], then: { branches: 1, members: 0, mentees: 2, groups: 1, sessions: 3, staff: 4 } },
    { role: 'mentor', branches: [0, 1], then: { branches: 0, members: 0, mentees: 2, groups: 0, sessions: 0, staff: 1 } },
  ] as const)('allow a $role of branches $branches as many as $then', async ({ role, branches, then }) => {
    const ids = await askedBy(actorOf(role, centre.facilitator.staffId, branches));
    expect(Object.fromEntries(Object.entries(ids).map(([kind, found]) => [kind, found.length]))).toEqual(then);
  });

  it.each([{ actor: { kind: 'system' } }, { actor: { kind: 'operator', userId: '' } }] as { actor: Actor }[])(
    'allow everything to the $actor.kind',
    async ({ actor }) =>
      expect(await askedBy(actor)).toEqual({
        branches: idsOf(everything.branches),
        members: idsOf(everything.members),
        mentees: idsOf(everything.members),
        groups: idsOf(everything.groups),
        sessions: idsOf(everything.sessions),
        staff: idsOf(everything.staff),
      }),
  );
});

describe('the readers of a note by the database and by the domain', () => {
  interface Note {
    readonly id: string;
    readonly visibility: Visibility;
    readonly authorId: StaffId;
    readonly leaders: readonly StaffId[];
    readonly sessionId: SessionId;
  }
  const visibilities = ['author', 'leaders', 'care-team', 'everyone'] as const satisfies readonly Visibility[];
  let notes: readonly Note[];

  /** For each session a note of the mentor for every sort of readers, and who leads that session, read without the policies. */
  beforeAll(async () => {
    const author = centre.mentor.staffId;
    await api.app.get(TenantScope).inCentre(centre.centreId, { kind: 'system' }, async (tx) => {
      for (const visibility of visibilities)
        await tx.rows(
          `insert into answers (centre_id, id, session_id, confidentiality, form, person_id, form_version, visibility, author_id, content_cipher, written_at)
           select $1, gen_random_uuid(), s.id, s.confidentiality, 'note', gen_random_uuid(), '1.0.0', $2, $3, 'x', now() from sessions s where s.centre_id = $1`,
          visibility,
          author,
        );
    });
    const owner = new pg.Client({ connectionString: api.database.superuserUrl });
    await owner.connect();
    const { rows } = await owner.query<Note>(
      `select a.id, a.visibility, a.author_id as "authorId", a.session_id as "sessionId", array(
         select f.staff_id from group_facilitators f where f.centre_id = $1 and f.group_id = s.group_id and f.ends_on is null and f.role = 'leads'
         union select n.staff_id from session_facilitators n where n.centre_id = $1 and n.session_id = s.id) as leaders
       from answers a join sessions s on s.centre_id = $1 and s.id = a.session_id where a.centre_id = $1`,
      [centre.centreId],
    );
    await owner.end();
    notes = rows;
  });

  const readBy = (actor: Actor): Promise<string[]> =>
    api.app.get(TenantScope).inCentre(centre.centreId, actor, async (tx) => {
      const rows = await tx.rows<{ id: string }>('select id from answers where centre_id = $1 order by id');
      return rows.map(({ id }) => id);
    });

  /** For each session the readers of others among whom somebody is: those whose notes they read, and whose questions they are asked. */
  const readersFor = (reader: RecordReader) =>
    sessionIds().map((id) => {
      const ofOthers = notes.filter(({ sessionId }) => sessionId === id).map((note) => ({ ...note, authorId: idOf<StaffId>('other') }));
      return ofOthers
        .filter((note) => mayReadRecord(reader, { kind: 'answer', ...note }))
        .map(({ visibility }) => visibility)
        .toSorted();
    });
  const sessionIds = () => [...new Set(notes.map(({ sessionId }) => sessionId))].toSorted();
  const askedFor = (actor: Actor) =>
    api.app.get(TenantScope).inCentre(centre.centreId, actor, async (tx) => {
      const asked = [];
      for (const id of sessionIds()) asked.push((await readersHere(tx, { id })).filter((one) => one !== 'author').toSorted());
      return asked;
    });

  it.each([
    { who: 'facilitator', then: { author: 0, leaders: 3, 'care-team': 0, everyone: 10 } },
    { who: 'counsellor', then: { author: 0, leaders: 2, 'care-team': 10, everyone: 10 } },
    { who: 'mentor', then: { author: 10, leaders: 10, 'care-team': 10, everyone: 10 } },
    { who: 'administrator', then: { author: 0, leaders: 0, 'care-team': 10, everyone: 10 } },
  ] as const)('are the same when the $who reads', async ({ who, then }) => {
    const reader = { staffId: centre[who].staffId, role: who };
    const allowed = notes.filter((note) => mayReadRecord(reader, { kind: 'answer', ...note }));
    const actor = actorOf(who, reader.staffId, [0, 1]);
    expect(await readBy(actor)).toEqual(idsOf(allowed));
    expect(await askedFor(actor)).toEqual(readersFor(reader));
    expect(Object.fromEntries(visibilities.map((one) => [one, allowed.filter(({ visibility }) => visibility === one).length]))).toEqual(
      then,
    );
  });

  it('are of the notes for everybody alone when the product itself reads', async () =>
    expect(await readBy({ kind: 'system' })).toEqual(idsOf(notes.filter(({ visibility }) => visibility === 'everyone'))));
});
