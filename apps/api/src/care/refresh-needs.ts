import { needOf } from '@saath/domain/care';
import { happened } from '@saath/domain/kernel';
import { outsideStages } from '@saath/domain/members';
import { sqlList } from '../database/sql-list.ts';
import { writeNeeds, writeNeedsAndQuiet, type Need } from '../members/write-needs.ts';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { careWork } from './care-work.ts';
import type { AttendedDays } from './contact-facts.read-model.ts';
import { quietOf } from './quiet-facts.read-model.ts';
import { dueFollowUps, factsWithoutSessions, readFactsOfAll, type FactsRecord, type MemberFacts } from './attention-facts.read-model.ts';

const membersAtOnce = 200;

/** From when each of these members needs a word, with the place in the list; null for a member without a need or not in care. */
async function needsOf(tx: CentreTransaction, ids: readonly string[], attended?: AttendedDays): Promise<readonly Need[]> {
  const newcomers = hasRegistered(tx) ? await readNewcomers(tx, ids) : [];
  const known = new Set(newcomers.map(({ id }) => id));
  const others = ids.filter((id) => !known.has(id));
  const all = others.length === 0 ? newcomers : [...newcomers, ...(await readFactsOfAll(tx, { memberIds: others, attended }))];
  const inCare = new Map(all.map(({ id, facts }) => [id, needOf(facts)]));
  for (const { agesAt } of inCare.values()) if (agesAt !== null) tx.wake(careWork, agesAt);
  return ids.map((id) => {
    const { from, place } = inCare.get(id) ?? { from: null, place: null };
    return { id, from, place };
  });
}

/** Stores the needs of these members. */
export async function refreshNeeds(tx: CentreTransaction, memberIds: readonly string[]): Promise<void> {
  for (let start = 0; start < memberIds.length; start += membersAtOnce)
    await tellOfChanged(tx, await writeNeeds(tx, await needsOf(tx, memberIds.slice(start, start + membersAtOnce))));
}

/** Stores the needs of these members, and from when they come to nothing, after marks of them at these sessions have changed. */
export async function refreshMarked(tx: CentreTransaction, memberIds: readonly string[], sessionIds: readonly string[]): Promise<void> {
  for (let start = 0; start < memberIds.length; start += membersAtOnce) {
    const ids = memberIds.slice(start, start + membersAtOnce);
    const quiet = new Map((await quietOf(tx, { memberIds: ids, sessionIds })).map((one) => [one.id, one]));
    const attended = new Map([...quiet].map(([id, one]) => [id, one.attended]));
    const members = (await needsOf(tx, [...quiet.keys()], attended)).flatMap((need) => ({
      attended: null,
      since: null,
      ...quiet.get(need.id),
      ...need,
    }));
    await tellOfChanged(tx, await writeNeedsAndQuiet(tx, members));
  }
}

const tellOfChanged = (tx: CentreTransaction, ids: readonly string[]): Promise<void> =>
  tx.raise(ids.map((id) => happened('need-changed', 'member', id, {}, [id])));

/**
 * Members whom this transaction has registered, of whom a sheet brings hundreds. No session was finished with them on its roster, so without
 * a mark, a wish and an answer their follow-ups are all their facts.
 */
const newcomersSql = `
  select m.id, m.alias, m.code, b.name as branch_name, b.time_zone, '[]'::json as history, '[]'::json as talk_wishes, '[]'::json as answers,
    ${dueFollowUps} as follow_ups
  from members m join branches b on b.centre_id = $1 and b.id = m.branch_id
  where m.centre_id = $1 and m.stage not in (${sqlList(outsideStages)}) and m.id = any($2::uuid[]) and m.created_at = $3
    and not exists (select from attendance a where a.centre_id = $1 and a.person_id = m.id)
    and not exists (select from talk_wishes t where t.centre_id = $1 and t.member_id = m.id)
    and not exists (select from attention_answers w where w.centre_id = $1 and w.member_id = m.id)
    and not exists (select from check_ins c where c.centre_id = $1 and c.member_id = m.id)
    and not exists (select from questionnaire_answers q where q.centre_id = $1 and q.member_id = m.id)`;

const hasRegistered = (tx: CentreTransaction): boolean => tx.raised.some(({ type }) => type === 'member-registered');

const readNewcomers = async (tx: CentreTransaction, ids: readonly string[]): Promise<MemberFacts[]> =>
  factsWithoutSessions(tx, await tx.rows<FactsRecord>(newcomersSql, ids, toDate(tx.now)));
