import { Injectable } from '@nestjs/common';
import type { AmendedPart, RecordForm } from '@saath/domain/records';
import type { Visibility } from '@saath/domain/staff';
import type { ProgrammeKind } from '@saath/domain/programmes';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { actingStaff } from '../tenancy/acting-staff.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { AmendmentRow } from './amendment.row.ts';
import type { AmendedValueView } from './amendment.view.ts';

export const amendmentPlace = (id: string, column: 'before' | 'after' | 'reason') => ({ table: 'amendments', column, id });

export interface AmendmentToStore {
  readonly sessionId: string;
  readonly part: AmendedPart;
  readonly form: RecordForm | null;
  readonly field: string | null;
  readonly visibility: Visibility;
  readonly personId: string | null;
  readonly before: AmendedValueView;
  readonly after: AmendedValueView;
  readonly reason: string;
}

/** The amendments of sessions. They are added and never changed. */
@Injectable()
export class AmendmentsRepository {
  async add(
    tx: CentreTransaction,
    { confidentiality }: Pick<ProgrammeKind, 'confidentiality'>,
    { before, after, reason, ...subject }: AmendmentToStore,
  ): Promise<string> {
    const id = newId();
    const seal = (column: 'before' | 'after' | 'reason', text: string): Buffer => tx.vault.seal(text, amendmentPlace(id, column));
    await tx.table(AmendmentRow).insert([
      {
        ...{ id, ...subject, confidentiality, amendedBy: actingStaff(tx), amendedAt: toDate(tx.now) },
        beforeCipher: seal('before', JSON.stringify(before)),
        afterCipher: seal('after', JSON.stringify(after)),
        reasonCipher: seal('reason', reason),
      },
    ]);
    return id;
  }
}
