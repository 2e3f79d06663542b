import { Injectable } from '@nestjs/common';
import { happened } from '@saath/domain/kernel';
import { stepToDo } from '@saath/domain/ladders';
import { checkLooks } from '../members/looks.ts';
import { relativesToCall } from '../members/relatives-to-call.read-model.ts';
import { notFound, valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { LadderCallView } from './ladder.view.ts';
import { laddersRefusals } from './ladders.refusals.ts';
import { lockLadder } from './load-ladders.ts';
import { ladderNow } from './stored-ladder.ts';

interface CalledMember {
  readonly phone_cipher: Buffer | null;
  readonly shared_phone: boolean;
}

/** Shows the number of the person whom the step that is next is to call. The step is the reason; the audit has the showing. */
@Injectable()
export class LadderCallsService {
  constructor(private readonly scope: TenantScope) {}

  ofMember(id: string): Promise<LadderCallView> {
    return this.scope.transaction(async (tx) => {
      const { memberId } = await openLadder(tx, id);
      const member = await tx.row<CalledMember>(
        'select phone_cipher, shared_phone from members where centre_id = $1 and id = $2',
        memberId,
      );
      if (member?.phone_cipher == null) return { phone: null, isShared: false };
      await checkLooks(tx);
      await tx.raise([happened('number-shown', 'ladder', id, {}, [memberId])]);
      return {
        phone: tx.vault.open(member.phone_cipher, { table: 'members', column: 'phone', id: memberId }),
        isShared: member.shared_phone,
      };
    });
  }

  /** The number of a relative. The consent is checked again at this moment, because it may have been withdrawn since the step began. */
  ofRelative(id: string, relativeId: string): Promise<LadderCallView> {
    return this.scope.transaction(async (tx) => {
      const { memberId, who } = await openLadder(tx, id);
      const sql = 'select id from relatives where centre_id = $1 and id = $2 and member_id = $3';
      if ((await tx.row(sql, relativeId, memberId)) === undefined) throw notFound('ladders');
      if (who !== 'relative') throw laddersRefusals.noRelativeStep();
      const allowed = (await relativesToCall(tx, [memberId])).find((relative) => relative.id === relativeId);
      if (allowed === undefined) throw laddersRefusals.relativeNotAllowed();
      await checkLooks(tx);
      await tx.raise([happened('number-shown', 'ladder', id, {}, [memberId, relativeId])]);
      return { phone: tx.vault.open(allowed.phone_cipher, { table: 'relatives', column: 'phone', id: relativeId }), isShared: false };
    });
  }
}

/** An open ladder within reach, with the person of its next step. */
async function openLadder(tx: CentreTransaction, id: string) {
  const ladder = await lockLadder(tx, id);
  return { memberId: ladder.memberId, who: valueOf(stepToDo(ladderNow(tx, ladder))).who };
}
