import { Injectable } from '@nestjs/common';
import { idOf, type SessionId } from '@saath/domain/kernel';
import { openOutcomes, type CommitmentOutcome, type CommitmentReview, type TakenCommitment } from '@saath/domain/records';
import type { Session } from '@saath/domain/sessions';
import { sqlList } from '../database/sql-list.ts';
import { toDate, toInstant } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { openText, sealText } from '../tenancy/sealed-text.ts';
import { CommitmentRow } from './commitment.row.ts';

/** SQL: the commitment is still to be asked about (`isOpenCommitment` of the domain). */
export const isOpenSql = (commitment: string): string =>
  `${commitment}.text_cipher is not null and (${commitment}.outcome is null or ${commitment}.outcome in (${sqlList(openOutcomes)}))`;

export const commitmentPlace = (id: string) => ({ table: 'commitments', column: 'text', id });

interface StoredCommitment extends TakenCommitment {
  readonly id: string;
}
export interface EarlierCommitment {
  readonly personId: string;
  readonly review: CommitmentReview | null;
}

/** The commitments of people. The caller has locked the row of the session. */
@Injectable()
export class CommitmentsRepository {
  async taken(tx: CentreTransaction, { id: sessionId }: Session, personId: string): Promise<StoredCommitment | undefined> {
    const row = await tx.row<{ id: string; text_cipher: Buffer | null; taken_at: Date }>(
      'select id, text_cipher, taken_at from commitments where centre_id = $1 and session_id = $2 and person_id = $3',
      sessionId,
      personId,
    );
    if (row === undefined) return undefined;
    return { id: row.id, text: openText(tx, row.text_cipher, null, commitmentPlace(row.id)) ?? '', takenAt: toInstant(row.taken_at) };
  }

  async storeTaken(
    tx: CentreTransaction,
    { id: sessionId, groupId }: Session,
    known: string | undefined,
    { text, takenAt, personId, takenBy }: TakenCommitment & { readonly personId: string; readonly takenBy: string },
  ): Promise<void> {
    const id = known ?? newId();
    const content = { textCipher: sealText(tx, text === '' ? null : text, commitmentPlace(id)), takenAt: toDate(takenAt), takenBy };
    if (known !== undefined) await tx.table(CommitmentRow).update(known, content);
    else await tx.table(CommitmentRow).insert([{ id, sessionId, groupId, personId, confidentiality: 'notes', ...content }]);
  }

  /** Locks a commitment of an earlier session of the same group, which may be asked about at this one. */
  async lockEarlier(tx: CentreTransaction, { groupId, startsAt }: Session, id: string): Promise<EarlierCommitment | undefined> {
    const row = await tx.row<{
      person_id: string;
      outcome: CommitmentOutcome | null;
      reviewed_in: string | null;
      reviewed_at: Date | null;
    }>(
      `select c.person_id, c.outcome, c.reviewed_in, c.reviewed_at
       from commitments c join sessions s on s.centre_id = $1 and s.id = c.session_id
       where c.centre_id = $1 and c.id = $2 and c.group_id = $3 and c.text_cipher is not null and s.starts_at < $4 for update of c`,
      id,
      groupId,
      toDate(startsAt),
    );
    if (row === undefined) return undefined;
    const { person_id: personId, outcome, reviewed_in: sessionId, reviewed_at: at } = row;
    return {
      personId,
      review: sessionId === null || at === null ? null : { outcome, sessionId: idOf<SessionId>(sessionId), at: toInstant(at) },
    };
  }

  async storeReview(tx: CentreTransaction, id: string, { outcome, sessionId, at }: CommitmentReview, reviewedBy: string): Promise<void> {
    await tx.table(CommitmentRow).update(id, { outcome, reviewedIn: sessionId, reviewedAt: toDate(at), reviewedBy });
  }
}
