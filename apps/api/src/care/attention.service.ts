import { Injectable } from '@nestjs/common';
import { answerAttention, type AttentionAnswer } from '@saath/domain/care';
import { dayIn, happened } from '@saath/domain/kernel';
import { givenDay } from '../http/request-values.ts';
import { decodeCursor } from '../http/cursor.ts';
import { defaultLimit, pageOf } from '../http/page.ts';
import { toDate } from '../platform/clock.ts';
import { laddersOfMembers } from '../ladders/ladder-list.read-model.ts';
import type { LadderItemView } from '../ladders/ladder.view.ts';
import { newId } from '../platform/new-id.ts';
import { notFound, valueOf } from '../platform/refusal.ts';
import { actingUser } from '../sessions/sessions.service.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { membersInNeed, reasonView, type MemberInNeed } from './attention.read-model.ts';
import type { AnswerBody, AttentionQuery, QuietQuery } from './care.body.ts';
import type { AnsweredView, AttentionItemView, AttentionPage } from './care.view.ts';
import { countQuiet, quietMembers, quietViews } from './quiet-members.read-model.ts';
import type { QuietMemberPage } from './quiet.view.ts';
import { countInNeed, placesInNeed } from './places-in-need.read-model.ts';
import { AttentionAnswerRow } from './attention-answer.row.ts';
import { careRefusals } from './care.refusals.ts';
import { hasSafetyNote } from './said-facts.read-model.ts';
import { sealed } from './sealed.ts';

interface Beside {
  readonly ladder: LadderItemView | undefined;
  readonly handedTo: string | undefined;
}

const attentionItem = ({ reasons, ...member }: MemberInNeed, { ladder, handedTo }: Beside): AttentionItemView => ({
  ...member,
  ladder: ladder ?? null,
  handedTo: handedTo ?? null,
  since: reasons.map(({ since }) => since.toString()).toSorted()[0] ?? '',
  reasons: reasons.map(reasonView),
});

/** The colleagues to whom the contacts that are due with these members were handed over, by member. */
async function handsOf(tx: CentreTransaction, memberIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (memberIds.length === 0) return new Map();
  const rows = await tx.rows<{ member_id: string; name: string }>(
    `select f.member_id, s.name from follow_ups f join staff s on s.centre_id = $1 and s.id = f.owner_id
     where f.centre_id = $1 and f.member_id = any($2::uuid[]) and f.state = 'due' and f.handed_at is not null order by f.handed_at`,
    memberIds,
  );
  return new Map(rows.map(({ member_id: id, name }) => [id, name]));
}

@Injectable()
export class AttentionService {
  constructor(private readonly scope: TenantScope) {}

  /** A page of the list. */
  list({ branchId, sessionId, limit = defaultLimit, cursor }: AttentionQuery): Promise<AttentionPage> {
    const after = decodeCursor(cursor, ['text', 'id']);
    return this.scope.transaction(async (tx) => {
      const places = await placesInNeed(tx, { branchId, sessionId }, limit, after);
      const page = pageOf(
        places,
        limit,
        ({ id }) => id,
        ({ place, id }) => [place, id],
      );
      return { items: await this.itemsOf(tx, page.items), nextCursor: page.nextCursor };
    });
  }

  /** A page of the members who have come to nothing for some days, with how many there are in all. */
  listQuiet({ days: asked, branchId, limit = defaultLimit, cursor }: QuietQuery): Promise<QuietMemberPage> {
    const after = decodeCursor(cursor, ['day', 'id']);
    return this.scope.transaction(async (tx) => {
      const days = asked ?? (await tx.own()).unseenDays;
      const found = await quietMembers(tx, { days, branchId }, limit, after);
      const page = pageOf(
        found,
        limit,
        ({ id }) => id,
        ({ since, id }) => [since, id],
      );
      // A first page without a next one is the whole list.
      const isWhole = after === undefined && page.nextCursor === null;
      const count = isWhole ? page.items.length : await countQuiet(tx, { days, branchId });
      return { items: await quietViews(tx, page.items), nextCursor: page.nextCursor, count, days };
    });
  }

  /** The first members of the list within reach, and how many there are in all. */
  async first(tx: CentreTransaction, limit: number): Promise<{ readonly count: number; readonly items: AttentionItemView[] }> {
    const places = await placesInNeed(tx, {}, limit);
    return {
      count: await countInNeed(tx),
      items: await this.itemsOf(
        tx,
        places.slice(0, limit).map(({ id }) => id),
      ),
    };
  }

  /** These members in this order, with their reasons; a member whose need has just ended is left out. */
  private async itemsOf(tx: CentreTransaction, memberIds: readonly string[]): Promise<AttentionItemView[]> {
    const found = new Map((await membersInNeed(tx, { memberIds })).map((member) => [member.memberId, member]));
    const ladders = await laddersOfMembers(tx, [...found.keys()]);
    const hands = await handsOf(tx, [...found.keys()]);
    return memberIds.flatMap((id) => {
      const member = found.get(id);
      return member === undefined ? [] : [attentionItem(member, { ladder: ladders.get(id), handedTo: hands.get(id) })];
    });
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
      if (given.answer === 'later' && (await hasSafetyNote(tx, memberId))) throw careRefusals.safetyNoteOpen();
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
