import type { CommitmentOutcome } from '@saath/domain/records';
import type { Session } from '@saath/domain/sessions';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { commitmentPlace, isOpenSql } from './commitments.repository.ts';
import type { PersonRecordView } from './records.view.ts';

interface CommitmentRecord {
  readonly id: string;
  readonly person_id: string;
  readonly text_cipher: Buffer;
  readonly on_day: string;
  readonly is_taken_here: boolean;
  readonly reviewed_here: boolean;
  readonly outcome: CommitmentOutcome | null;
}

/** Beyond so many the oldest open commitments of a group are not asked about any more. */
const mostAtOnce = 300;

/**
 * The commitments of a group that its session is about: those taken at it, those of earlier sessions that are open, and those that were
 * answered for at it.
 */
const commitmentsSql = `
  select c.id, c.person_id, c.text_cipher, (s.starts_at at time zone s.time_zone)::date::text as on_day, c.outcome,
    c.session_id = $3 as is_taken_here, coalesce(c.reviewed_in = $3, false) as reviewed_here
  from (
    select id from commitments o where o.centre_id = $1 and o.group_id = $2 and ${isOpenSql('o')}
    union
    select id from commitments r where r.centre_id = $1 and r.reviewed_in = $3
    union
    select id from commitments t where t.centre_id = $1 and t.session_id = $3) k
  join commitments c on c.centre_id = $1 and c.id = k.id and c.text_cipher is not null
  join sessions s on s.centre_id = $1 and s.id = c.session_id and (s.starts_at < $4 or s.id = $3)
  order by s.starts_at desc, c.id limit $5`;

export type CommitmentsOfPerson = Pick<PersonRecordView, 'commitment' | 'toReview'>;
export const noCommitments: CommitmentsOfPerson = { commitment: null, toReview: [] };

/** The commitments that a session is about, by the person. */
export async function commitmentsAt(
  tx: CentreTransaction,
  { id, groupId, startsAt }: Session,
): Promise<ReadonlyMap<string, CommitmentsOfPerson>> {
  const rows = await tx.rows<CommitmentRecord>(commitmentsSql, groupId, id, toDate(startsAt), mostAtOnce);
  const byPerson = Map.groupBy(rows.toReversed(), ({ person_id: personId }) => personId);
  const textOf = (row: CommitmentRecord): string => tx.vault.open(row.text_cipher, commitmentPlace(row.id));
  return new Map(
    [...byPerson].map(([personId, ofPerson]) => {
      const taken = ofPerson.find((row) => row.is_taken_here);
      const earlier = ofPerson.filter((row) => !row.is_taken_here);
      const toReview = earlier.map((row) => ({
        ...{ id: row.id, text: textOf(row), on: row.on_day },
        outcome: row.reviewed_here ? row.outcome : null,
      }));
      return [personId, { commitment: taken === undefined ? null : textOf(taken), toReview }];
    }),
  );
}
