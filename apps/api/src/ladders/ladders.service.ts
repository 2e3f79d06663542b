import { Injectable } from '@nestjs/common';
import { dayIn, happened, idOf, type StaffId } from '@saath/domain/kernel';
import { handOver, stepToDo, takeOutcome, type LadderFact } from '@saath/domain/ladders';
import { expectVersion } from '../http/if-match.ts';
import { noteOpened } from '../members/looks.ts';
import { valueOf } from '../platform/refusal.ts';
import { actingStaff } from '../tenancy/acting-staff.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { CloseLadderBody, HandOverLadderBody, LadderOutcomeBody, LaddersQuery } from './ladder.body.ts';
import { findLadder } from './ladder-detail.read-model.ts';
import { openLadders } from './ladder-list.read-model.ts';
import type { LadderPage, LadderView } from './ladder.view.ts';
import { laddersRefusals } from './ladders.refusals.ts';
import { lockLadder } from './load-ladders.ts';
import { peopleOfLadders } from './people-of-ladders.query.ts';
import { settleLadders } from './settle-ladders.ts';
import { ladderNow, type StoredLadder } from './stored-ladder.ts';

@Injectable()
export class LaddersService {
  constructor(private readonly scope: TenantScope) {}

  list(query: LaddersQuery): Promise<LadderPage> {
    return this.scope.transaction((tx) => openLadders(tx, query));
  }

  find(id: string): Promise<LadderView> {
    return this.scope.transaction(async (tx) => {
      const view = await findLadder(tx, id);
      await noteOpened(tx, view.memberId);
      return view;
    });
  }

  /** Records what came of the next step. The next one begins, or the ladder closes. */
  recordOutcome(id: string, { step, outcome, note }: LadderOutcomeBody, seen: number | undefined): Promise<LadderView> {
    return this.change(id, seen, async (tx, ladder) => {
      const staffId = idOf<StaffId>(actingStaff(tx));
      const ownOnly = tx.actor.kind === 'staff' && tx.actor.role === 'mentor' ? staffId : null;
      const done = valueOf(takeOutcome(ladderNow(tx, ladder), { step: step - 1, ownOnly }));
      const after = await this.add(tx, ladder, { type: 'outcome', at: tx.now, step: step - 1, outcome }, note);
      await tx.raise([happened('ladder-outcome', 'ladder', id, { step, outcome }, [ladder.memberId])]);
      await this.announceClosed(tx, after);
      if (outcome !== 'reached-needs-support') return;
      const on = dayIn(tx.now, ladder.timeZone).add({ days: 1 }).toString();
      const facts = { memberId: ladder.memberId, on, ownerId: done.ownerId ?? staffId };
      await tx.raise([happened('ladder-support-needed', 'ladder', id, facts, [ladder.memberId])]);
    });
  }

  handOver(id: string, { staffId }: HandOverLadderBody, seen: number | undefined): Promise<LadderView> {
    return this.change(id, seen, async (tx, ladder) => {
      const step = valueOf(handOver(ladderNow(tx, ladder), idOf<StaffId>(staffId)));
      const people = (await peopleOfLadders(tx, [ladder]))(ladder, step.dueAt ?? tx.now);
      const to = people.callers.find((caller) => caller.id === staffId)?.id;
      if (to === undefined) throw laddersRefusals.staffUnknown();
      await this.add(tx, ladder, { type: 'given', at: tx.now, step: step.place, to });
      await tx.raise([happened('ladder-handed-over', 'ladder', id, { step: step.place + 1, staffId }, [ladder.memberId])]);
    });
  }

  close(id: string, { reason, note }: CloseLadderBody, seen: number | undefined): Promise<LadderView> {
    return this.change(id, seen, async (tx, ladder) => {
      valueOf(stepToDo(ladderNow(tx, ladder)));
      await this.announceClosed(tx, await this.add(tx, ladder, { type: 'closed', at: tx.now, reason }, note));
    });
  }

  private change(
    id: string,
    seen: number | undefined,
    decide: (tx: CentreTransaction, ladder: StoredLadder) => Promise<void>,
  ): Promise<LadderView> {
    return this.scope.transaction(async (tx) => {
      const ladder = await lockLadder(tx, id);
      expectVersion(seen, ladder.version);
      await decide(tx, ladder);
      return findLadder(tx, id);
    });
  }

  private async add(tx: CentreTransaction, ladder: StoredLadder, fact: LadderFact, note?: string | null): Promise<StoredLadder> {
    const [after] = await settleLadders(tx, [{ ladder, facts: [fact], note }]);
    return after ?? ladder;
  }

  private async announceClosed(tx: CentreTransaction, ladder: StoredLadder): Promise<void> {
    const { closed } = ladderNow(tx, ladder);
    if (closed !== null) await tx.raise([happened('ladder-closed', 'ladder', ladder.id, { reason: closed.reason }, [ladder.memberId])]);
  }
}
