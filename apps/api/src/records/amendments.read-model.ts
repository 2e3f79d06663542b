import type { AmendedPart, RecordForm } from '@saath/domain/records';
import type { Visibility } from '@saath/domain/staff';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { AmendedValueView, AmendmentView } from './amendment.view.ts';
import { amendmentPlace } from './amendments.repository.ts';

interface AmendmentRecord {
  readonly id: string;
  readonly part: AmendedPart;
  readonly form: RecordForm | null;
  readonly field: string | null;
  readonly visibility: Visibility;
  readonly person_id: string | null;
  readonly before_cipher: Buffer;
  readonly after_cipher: Buffer;
  readonly reason_cipher: Buffer;
  readonly amended_by: string;
  readonly amended_at: Date;
}

const amendmentsSql = `
  select a.id, a.part, a.form, a.field, a.visibility, a.person_id, a.before_cipher, a.after_cipher, a.reason_cipher, t.name as amended_by, a.amended_at
  from amendments a join staff t on t.centre_id = $1 and t.id = a.amended_by
  where a.centre_id = $1 and a.session_id = $2 order by a.amended_at, a.id`;

export const noValue: Pick<AmendedValueView, keyof AmendedValueView> = {
  state: null,
  own: null,
  minutes: null,
  headcount: null,
  text: null,
  answers: {},
};

/** An amendment of an earlier version has not what can be amended since. */
const valueFrom = (stored: string): AmendedValueView => ({ ...noValue, ...(JSON.parse(stored) as Partial<AmendedValueView>) });

/** The amendments of a session that is within reach and that the reader may see (policy `readers`), oldest first. */
export async function amendmentsOf(tx: CentreTransaction, sessionId: string): Promise<readonly AmendmentView[]> {
  const rows = await tx.rows<AmendmentRecord>(amendmentsSql, sessionId);
  return rows.map((row) => {
    const open = (column: 'before' | 'after' | 'reason', cipher: Buffer): string => tx.vault.open(cipher, amendmentPlace(row.id, column));
    return {
      id: row.id,
      part: row.part,
      form: row.form,
      field: row.field,
      visibility: row.visibility,
      personId: row.person_id,
      before: valueFrom(open('before', row.before_cipher)),
      after: valueFrom(open('after', row.after_cipher)),
      reason: open('reason', row.reason_cipher),
      amendedBy: row.amended_by,
      amendedAt: row.amended_at.toISOString(),
    };
  });
}
