import { attentionFor, attentionPlace, needsWordFrom, type AttentionFacts } from '@saath/domain/care';
import { happened } from '@saath/domain/kernel';
import { writeNeeds, type Need } from '../members/write-needs.ts';
import { kindsHere } from '../programme-kinds/kinds-here.query.ts';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { dueFollowUps, factsOf, readFactsOfAll, type FactsRecord } from './attention-facts.read-model.ts';

const membersAtOnce = 200;

/** The need of a member in care: from when, and the place that the list has for it at that instant. */
function needOf(facts: AttentionFacts): Pick<Need, 'from' | 'place'> {
  const from = needsWordFrom(facts);
  return { from, place: from === null ? null : attentionPlace(attentionFor({ ...facts, now: from })) };
}

/** Stores from when each of these members needs a word, with the place in the list; null for a member without a need or not in care. */
export async function refreshNeeds(tx: CentreTransaction, memberIds: readonly string[]): Promise<void> {
  const kindHere = await kindsHere(tx);
  for (let start = 0; start < memberIds.length; start += membersAtOnce) {
    const ids = memberIds.slice(start, start + membersAtOnce);
    const newcomers = await readNewcomers(tx, ids);
    const known = new Set(newcomers.map(({ id }) => id));
    const others = ids.filter((id) => !known.has(id));
    const facts = others.length === 0 ? newcomers : [...newcomers, ...(await readFactsOfAll(tx, { memberIds: others }))];
    const inCare = new Map(facts.map((row) => [row.id, needOf(factsOf(tx, row, kindHere))]));
    const changed = await writeNeeds(
      tx,
      ids.map((id) => ({ id, ...(inCare.get(id) ?? { from: null, place: null }) })),
    );
    await tx.raise(changed.map((id) => happened('need-changed', 'member', id, {}, [id])));
  }
}

/**
 * Members whom this transaction has registered, of whom a sheet brings hundreds. No session was finished with them on its roster, so without
 * a mark, a wish and an answer their follow-ups are all their facts.
 */
const newcomersSql = `
  select m.id, m.alias, m.code, b.name as branch_name, b.time_zone, '[]'::json as history, '[]'::json as talk_wishes, '[]'::json as answers,
    ${dueFollowUps} as follow_ups
  from members m join branches b on b.centre_id = $1 and b.id = m.branch_id
  where m.centre_id = $1 and m.stage not in ('enquiry', 'left') and m.id = any($2::uuid[]) and m.created_at = $3
    and not exists (select from attendance a where a.centre_id = $1 and a.person_id = m.id)
    and not exists (select from talk_wishes t where t.centre_id = $1 and t.member_id = m.id)
    and not exists (select from attention_answers w where w.centre_id = $1 and w.member_id = m.id)`;

const readNewcomers = (tx: CentreTransaction, ids: readonly string[]): Promise<FactsRecord[]> =>
  tx.rows<FactsRecord>(newcomersSql, ids, toDate(tx.now));
