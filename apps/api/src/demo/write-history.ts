import { backdateEnrolments } from '../groups/enrolment-records.ts';
import type { Day } from '@saath/domain/kernel';
import { builtInKinds } from '@saath/domain/programme-kinds';
import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { chance } from './chance.ts';

interface PastSession {
  readonly id: string;
  readonly kind: string;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly people: readonly string[];
}
interface Mark {
  readonly sessionId: string;
  readonly personId: string;
  readonly state: string;
  readonly at: Date;
}

/** One person of so many has been absent lately, so that the attention list shows members. */
const driftingEvery = 17;
const driftDays = 9;

const past = `
  select s.id, g.kind, s.starts_at, s.ends_at,
         array(select e.member_id from enrolments e
               where e.centre_id = $1 and e.group_id = s.group_id and e.member_id is not null
                 and e.starts_on <= (s.starts_at at time zone s.time_zone)::date
                 and (e.ends_on is null or e.ends_on > (s.starts_at at time zone s.time_zone)::date)
               order by e.member_id) as people
  from sessions s join groups g on g.centre_id = $1 and g.id = s.group_id
  where s.centre_id = $1 and s.ends_at < $2 and s.state = 'planned'
  order by s.starts_at, s.id`;

function markFor(roll: number, drifting: boolean): string {
  if (drifting) return 'absent';
  if (roll < 0.86) return 'present';
  if (roll < 0.91) return 'late';
  if (roll < 0.96) return 'excused';
  return 'absent';
}

function marksOf(sessions: readonly PastSession[], today: Day): Mark[] {
  const roll = chance(20_261_122);
  const lately = Date.parse(today.subtract({ days: driftDays }).toString());
  const position = new Map<string, number>();
  const marks: Mark[] = [];
  for (const session of sessions) {
    for (const personId of session.people) {
      if (!position.has(personId)) position.set(personId, position.size);
      const drifting = (position.get(personId) ?? 0) % driftingEvery === 3 && session.starts_at.getTime() >= lately;
      marks.push({ sessionId: session.id, personId, state: markFor(roll(), drifting), at: session.ends_at });
    }
  }
  return marks;
}

async function writeMarks(tx: CentreTransaction, marks: readonly Mark[], markedBy: string): Promise<void> {
  const batch = 2_000;
  for (let start = 0; start < marks.length; start += batch) {
    const part = marks.slice(start, start + batch);
    await tx.rows(
      `insert into attendance (centre_id, id, session_id, person_id, person_kind, state, marked_at, marked_by)
       select $1, id, session_id, person_id, 'member', state, marked_at, $7
       from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::timestamptz[]) as mark (id, session_id, person_id, state, marked_at)`,
      part.map(() => newId()),
      part.map(({ sessionId }) => sessionId),
      part.map(({ personId }) => personId),
      part.map(({ state }) => state),
      part.map(({ at }) => at),
      markedBy,
    );
  }
}

/** The demo has lived with Saath for eight weeks: its groups and seats were entered as they began. */
async function backdate(tx: CentreTransaction): Promise<void> {
  await tx.rows(
    `update groups g set created_at = least(g.created_at, (
       select min(s.starts_on)::timestamptz from group_schedules s where s.centre_id = g.centre_id and s.group_id = g.id))
     where g.centre_id = $1`,
  );
  await backdateEnrolments(tx);
}

/** Writes eight weeks of held sessions with attendance; answers their number. Runs once, on the demo only. */
export async function writeHistory(tx: CentreTransaction, today: Day, markedBy: string): Promise<number> {
  await backdate(tx);
  const sessions = await tx.rows<PastSession>(past, new Date(tx.now.epochMilliseconds));
  const counted = new Set(builtInKinds.filter(({ confidentiality }) => confidentiality === 'headcount').map(({ code }) => code));
  const roll = chance(7);
  const named = sessions.filter(({ kind }) => !counted.has(kind));
  await writeMarks(tx, marksOf(named, today), markedBy);
  await tx.rows(
    `update sessions s set state = 'held', started_at = s.starts_at, finished_at = s.ends_at, headcount = h.count, version = s.version + 1,
       roster = array(select a.person_id from attendance a where a.centre_id = s.centre_id and a.session_id = s.id order by a.person_id)
     from unnest($2::uuid[], $3::integer[]) as h (id, count) where s.centre_id = $1 and s.id = h.id`,
    sessions.map(({ id }) => id),
    sessions.map(({ kind }) => (counted.has(kind) ? 9 + Math.floor(roll() * 14) : null)),
  );
  return sessions.length;
}
