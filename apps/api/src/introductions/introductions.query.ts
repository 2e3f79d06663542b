import {
  introductionLimits,
  isOpenAt,
  presentStates,
  type AskedBefore,
  type Introduction,
  type IntroductionKind,
  type IntroductionState,
} from '@saath/domain/introductions';
import { idOf, type Instant, type IntroductionId, type PersonId } from '@saath/domain/kernel';
import { sqlList } from '../database/sql-list.ts';
import { toDate, toInstant } from '../platform/clock.ts';
import { notFound } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import { openYes } from './introduction-texts.ts';

interface IntroductionRecord {
  readonly id: string;
  readonly kind: IntroductionKind;
  readonly state: IntroductionState;
  readonly answer_until: Date;
  readonly asked_at: Date;
  readonly asked_by: string;
  readonly met_at: Date | null;
  readonly met_by: string | null;
  readonly closed_at: Date | null;
}

interface PersonRecord {
  readonly id: string;
  readonly introduction_id: string;
  readonly person_id: string;
  readonly yes_cipher: Buffer | null;
  readonly exchanged_cipher: Buffer | null;
  readonly left_at: Date | null;
  readonly branch_name: string;
}

/** An introduction with what its pages show. */
export interface StoredIntroduction extends Introduction {
  readonly askedAt: Date;
  readonly askedBy: string;
  readonly metAt: Date | null;
  readonly metBy: string | null;
  readonly closedAt: Date | null;
  /** The rows of its people, in the order of `people`. */
  readonly rows: readonly PersonRecord[];
}

const introductionSql = (condition: string): string => `
  select i.id, i.kind, i.state, i.answer_until, i.asked_at, a.name as asked_by, i.met_at, t.name as met_by, i.closed_at
  from introductions i
  join staff a on a.centre_id = $1 and a.id = i.asked_by
  left join staff t on t.centre_id = $1 and t.id = i.met_by
  where i.centre_id = $1 and ${condition}`;

const peopleSql = `
  select p.id, p.introduction_id, coalesce(p.member_id, p.relative_id) as person_id, p.yes_cipher, p.exchanged_cipher, p.left_at, b.name as branch_name
  from introduction_people p
  left join relatives v on v.centre_id = $1 and v.id = p.relative_id
  join members m on m.centre_id = $1 and m.id = coalesce(p.member_id, v.member_id)
  join branches b on b.centre_id = $1 and b.id = m.branch_id
  where p.centre_id = $1 and p.introduction_id = any($2::uuid[]) order by p.id`;

async function withPeople(tx: CentreTransaction, found: readonly IntroductionRecord[]): Promise<StoredIntroduction[]> {
  if (found.length === 0) return [];
  const rows = await tx.rows<PersonRecord>(
    peopleSql,
    found.map(({ id }) => id),
  );
  const byIntroduction = Map.groupBy(rows, ({ introduction_id: id }) => id);
  return found.map((row): StoredIntroduction => {
    const own = byIntroduction.get(row.id) ?? [];
    return {
      id: idOf<IntroductionId>(row.id),
      kind: row.kind,
      state: row.state,
      answerUntil: toInstant(row.answer_until),
      people: own.map((person) => ({
        id: idOf<PersonId>(person.person_id),
        yes: openYes(tx, person.id, person.yes_cipher),
        hasLeft: person.left_at !== null,
      })),
      ...{ askedAt: row.asked_at, askedBy: row.asked_by, metAt: row.met_at, metBy: row.met_by, closedAt: row.closed_at, rows: own },
    };
  });
}

/** The most introductions of one person that are listed. */
const mostOfPerson = 50;

/** The introductions of a person, those that matter now first, then the latest. */
export async function introductionsOf(tx: CentreTransaction, personId: string): Promise<StoredIntroduction[]> {
  const found = await tx.rows<IntroductionRecord>(
    `${introductionSql(`exists (select 1 from introduction_people p where p.centre_id = $1 and p.introduction_id = i.id
       and $2 in (p.member_id, p.relative_id) and p.left_at is null)`)}
     order by i.state not in (${sqlList(presentStates)}), i.asked_at desc, i.id desc limit $3`,
    personId,
    mostOfPerson,
  );
  return withPeople(tx, found);
}

/** SQL: one of its people is a member within reach, or the relative of one. */
const isReached = `exists (select 1 from introduction_people p left join relatives v on v.centre_id = $1 and v.id = p.relative_id
  join members m on m.centre_id = $1 and m.id = coalesce(p.member_id, v.member_id)
  where p.centre_id = $1 and p.introduction_id = i.id and ${reach.members('m')})`;

/** Locks an introduction of which a person is within reach; 404 for every other. */
export async function lockIntroduction(tx: CentreTransaction, id: string): Promise<StoredIntroduction> {
  await tx.rows('select i.id from introductions i where i.centre_id = $1 and i.id = $2 for update', id);
  const [found] = await withPeople(tx, await tx.rows<IntroductionRecord>(introductionSql(`i.id = $2 and ${isReached}`), id));
  if (found === undefined) throw notFound('introductions');
  return found;
}

/** Locks the open introductions whose time is over, a few at once. */
export async function lockOverdue(tx: CentreTransaction, limit: number): Promise<StoredIntroduction[]> {
  const rows = await tx.rows<{ id: string }>(
    `select i.id from introductions i where i.centre_id = $1 and i.state = 'asked' and i.answer_until <= $2
     order by i.answer_until, i.id limit $3 for update`,
    toDate(tx.now),
    limit,
  );
  const ids = rows.map(({ id }) => id);
  return withPeople(tx, await tx.rows<IntroductionRecord>(introductionSql('i.id = any($2::uuid[])'), ids));
}

/** The moment at which the next question expires; undefined while none is open. */
export async function nextExpiry(tx: CentreTransaction): Promise<Instant | undefined> {
  const row = await tx.row<{ at: Date | null }>(
    `select min(i.answer_until) as at from introductions i where i.centre_id = $1 and i.state = 'asked'`,
  );
  return row?.at === null || row === undefined ? undefined : toInstant(row.at);
}

/** The questions that bear on another one to exactly these people. */
export async function askedBefore(tx: CentreTransaction, kind: IntroductionKind, ids: readonly string[]): Promise<AskedBefore> {
  const restSince = toDate(tx.now.subtract({ hours: 24 * introductionLimits.restDays }));
  const found = await withPeople(
    tx,
    await tx.rows<IntroductionRecord>(
      introductionSql(`(i.state in (${sqlList(presentStates)}) or i.state = 'not-this-time' and i.closed_at > $3) and exists (
        select 1 from introduction_people p where p.centre_id = $1 and p.introduction_id = i.id
          and coalesce(p.member_id, p.relative_id) = any($2::uuid[]))`),
      ids,
      restSince,
    ),
  );
  const wanted = ids.toSorted().join(' ');
  const isSame = ({ kind: other, people }: StoredIntroduction): boolean =>
    other === kind &&
    people
      .filter(({ hasLeft }) => !hasLeft)
      .map(({ id }) => id)
      .toSorted()
      .join(' ') === wanted;
  const open = found.filter((one) => isOpenAt(one, tx.now));
  const counts = ids.map((id) => open.filter(({ people }) => people.some((person) => person.id === id)).length);
  return {
    openQuestions: Math.max(0, ...counts),
    isGoingOn: [...open, ...found.filter(({ state }) => state === 'met')].some(isSame),
    isRecent: found.some((one) => one.state === 'not-this-time' && isSame(one)),
  };
}
