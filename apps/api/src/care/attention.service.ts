import { Injectable } from '@nestjs/common';
import { answerAttention, attentionOrder, orderAttention, type AttentionAnswer } from '@saath/domain/care';
import { dayIn, happened } from '@saath/domain/kernel';
import { givenDay } from '../http/request-values.ts';
import { decodeCursor } from '../http/cursor.ts';
import { highestLimit, pageOf } from '../http/page.ts';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { notFound, valueOf } from '../platform/refusal.ts';
import { actingUser } from '../sessions/sessions.service.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { membersInNeed, reasonView, type MemberInNeed } from './attention.read-model.ts';
import type { AnswerBody, AttentionQuery } from './care.body.ts';
import type { AnsweredView, AttentionItemView, AttentionPage } from './care.view.ts';
import { AttentionAnswerRow } from './attention-answer.row.ts';
import { sealed } from './sealed.ts';

export const attentionItem = ({ reasons, ...member }: MemberInNeed): AttentionItemView => ({
  ...member,
  since: reasons.map(({ since }) => since.toString()).toSorted()[0] ?? '',
  reasons: reasons.map(reasonView),
});

/** The sort key of a member: the order of the first reason, its day, then the id. Comparable as text. */
function placeOf({ memberId, reasons }: MemberInNeed): readonly [string, string, string] {
  const [first] = reasons;
  return first === undefined ? ['9', '', memberId] : [String(attentionOrder.indexOf(first.code)), first.since.toString(), memberId];
}

@Injectable()
export class AttentionService {
  constructor(private readonly scope: TenantScope) {}

  /** A page of the list. No member may be overlooked, so the default limit is the highest one. */
  list({ branchId, limit = highestLimit, cursor }: AttentionQuery): Promise<AttentionPage> {
    const after = decodeCursor(cursor, ['text', 'text', 'id'])?.join(' ');
    return this.scope.transaction(async (tx) => {
      const inOrder = await this.membersInOrder(tx, branchId ?? null);
      const rest = after === undefined ? inOrder : inOrder.filter((member) => placeOf(member).join(' ') > after);
      const page = pageOf(rest, limit, attentionItem, placeOf);
      return { items: [...page.items], nextCursor: page.nextCursor };
    });
  }

  /** The members who need a word, in the order of the list. */
  async membersInOrder(tx: CentreTransaction, branchId: string | null): Promise<readonly MemberInNeed[]> {
    return orderAttention(await membersInNeed(tx, { branchId, inNeed: true }));
  }

  /** Records an answer: "spoke" settles the reasons until now; "later" hides the member until a day. */
  answer(memberId: string, body: AnswerBody): Promise<AnsweredView> {
    return this.scope.transaction(async (tx) => {
      const member = await tx.row<{ time_zone: string }>(
        `select b.time_zone from members m join branches b on b.centre_id = m.centre_id and b.id = m.branch_id
         where m.centre_id = $1 and m.id = $2 and ${reach.members('m')}`,
        memberId,
      );
      if (member === undefined) throw notFound('members');
      const given: AttentionAnswer =
        body.answer === 'later'
          ? { answer: 'later', at: tx.now, until: givenDay(body.until ?? '', 'until') }
          : { answer: 'spoke', at: tx.now };
      valueOf(answerAttention(given, dayIn(tx.now, member.time_zone)));
      const id = newId();
      await tx.table(AttentionAnswerRow).insert([
        {
          id,
          memberId,
          answer: body.answer,
          until: given.answer === 'later' ? given.until.toString() : null,
          noteCipher: sealed(tx, body.note, { table: 'attention_answers', column: 'note', id }),
          answeredAt: toDate(tx.now),
          answeredBy: actingUser(tx),
        },
      ]);
      await tx.raise([happened(body.answer === 'later' ? 'attention-later' : 'attention-spoke', 'member', memberId, {}, [memberId])]);
      return { id };
    });
  }
}
