import type { PersonId } from '@saath/domain/kernel';
import { dayOf, type Session } from '@saath/domain/sessions';
import { isUUID } from 'class-validator';
import { prepared } from '../database/statement.ts';
import { coversDay } from '../groups/expected.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/**
 * The people of `$2` who are on the roster of the session `$3`, as the roster itself says it: once it is held, by what was frozen with it
 * (`$6`).
 */
const onRosterSql = `
  select p.id from unnest($2::uuid[]) p (id)
  where p.id = any($6::uuid[])
    or exists (select from attendance a where a.centre_id = $1 and a.session_id = $3 and a.person_id = p.id)
    or ($6::uuid[] is null and exists (select from enrolments e
      where e.centre_id = $1 and e.group_id = $4 and (e.member_id = p.id or e.relative_id = p.id) and ${coversDay('$5::date')}))`;

/** The people of these ids who are on the roster of the session. Nobody else can be named in a record of it. */
export async function onRoster(tx: CentreTransaction, session: Session, named: readonly string[]): Promise<ReadonlySet<string>> {
  const ids = named.filter((id) => isUUID(id));
  if (ids.length === 0) return new Set();
  const frozen = session.state === 'held' ? session.roster : null;
  const rows = await tx.rows<{ id: string }>(onRosterSql, ids, session.id, session.groupId, dayOf(session).toString(), frozen);
  return new Set(rows.map(({ id }) => id));
}

/** SQL: the ids of {@link seatedAt}, by the parameters with the people, the session's group, its day, and who was expected when it was finished. */
export const seatedSql = (ids: string, group: string, day: string, expected: string): string =>
  `select p.id from unnest(${ids}::uuid[]) p (id) where p.id = any(${expected}::uuid[]) or exists (select from enrolments e
     where e.centre_id = $1 and e.group_id = ${group} and (e.member_id = p.id or e.relative_id = p.id) and ${coversDay(`${day}::date`)})`;

const seatedAtSql = prepared(seatedSql('$2', '$3', '$4', '$5'));

/** The people who were expected when a session was finished; nobody before that. */
export const expectedThen = (session: Session): readonly PersonId[] => (session.state === 'held' ? session.roster : []);

/**
 * The people of these ids who may have missed the session: who have a seat in its group on its day, also one that was entered later, or were
 * expected when it was finished. A mark alone makes nobody one of them.
 */
export async function seatedAt(tx: CentreTransaction, session: Session, ids: readonly string[]): Promise<ReadonlySet<PersonId>> {
  const rows = await tx.rows<{ id: PersonId }>(seatedAtSql, ids, session.groupId, dayOf(session).toString(), expectedThen(session));
  return new Set(rows.map(({ id }) => id));
}
