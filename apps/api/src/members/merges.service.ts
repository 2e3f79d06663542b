import { Injectable } from '@nestjs/common';
import { dayIn, happened } from '@saath/domain/kernel';
import { checkMerge, checkUnmerge, faultsOfMerge, undoEnds, type MergeFacts } from '@saath/domain/members';
import { toDate, toInstant } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { valueOf } from '../platform/refusal.ts';
import { actingStaff } from '../tenancy/acting-staff.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { nextVersion } from '../tenancy/table.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { consentsOf } from './consents.query.ts';
import { episodesOf } from './episodes.query.ts';
import { groupsOfBoth } from './groups-of-both.read-model.ts';
import { noteOpened } from './looks.ts';
import { memberDetail } from './member-detail.read-model.ts';
import { removeMemberKeys, writeMemberKeys, type NamedMember } from './member-keys.ts';
import { MemberMergeRow } from './member-merge.row.ts';
import { removeMemberTokens, writeTokensOf } from './member-tokens.ts';
import { MemberRow } from './member.row.ts';
import type { MemberView } from './member.view.ts';
import { membersRefusals } from './members.refusals.ts';
import { MembersRepository, type StoredMember } from './members.repository.ts';
import { MergePlan } from './merge-plan.ts';
import type { MergePlanView, MergeView } from './merges.view.ts';
import { writeMemberCounts } from './write-member-counts.ts';

interface MergeRecord {
  readonly id: string;
  readonly other_id: string;
  readonly branch_id: string;
  readonly code: string;
  readonly alias: string;
  readonly merged_at: Date;
}

const mergesSql = `
  select g.id, g.other_id, m.branch_id, m.code, m.alias, g.merged_at from member_merges g join members m on m.centre_id = $1 and m.id = g.other_id
  where g.centre_id = $1 and g.member_id = $2 and g.undone_at is null order by g.merged_at desc, g.id desc`;

const mergedBeforeSql = `
  with recursive chain as (
    select g.other_id from member_merges g where g.centre_id = $1 and g.member_id = $2 and g.undone_at is null
    union select g.other_id from chain c join member_merges g on g.centre_id = $1 and g.member_id = c.other_id and g.undone_at is null)
  select other_id from chain`;

/** The records that were merged into a member, also by way of another one. All of them name the one that is kept in the end. */
const mergedBefore = async (tx: CentreTransaction, id: string): Promise<readonly string[]> =>
  (await tx.rows<Pick<MergeRecord, 'other_id'>>(mergedBeforeSql, id)).map(({ other_id: otherId }) => otherId);

/** Merges two records of one person, and takes them apart again. What moves is decided by the slices that follow. */
@Injectable()
export class MergesService {
  constructor(
    private readonly scope: TenantScope,
    private readonly members: MembersRepository,
    private readonly mergePlan: MergePlan,
  ) {}

  plan(id: string, otherId: string): Promise<MergePlanView> {
    return this.scope.transaction(async (tx) => {
      const facts = await this.factsOf(tx, await this.members.read(tx, id), await this.members.read(tx, otherId));
      return {
        parts: await this.mergePlan.partsOf(tx, { kept: id, other: otherId }),
        faults: faultsOfMerge(facts).map(({ code, params }) => ({
          code,
          count: params?.['count'] === undefined ? null : Number(params['count']),
        })),
      };
    });
  }

  merge(id: string, otherId: string): Promise<MemberView> {
    return this.scope.transaction(async (tx) => {
      // The rows are locked in one order for everybody, so that two merges of the same records cannot block each other.
      const locked = new Map<string, StoredMember>();
      for (const one of [id, otherId].toSorted()) locked.set(one, await this.members.lockReachable(tx, one));
      const [kept, other] = [locked.get(id), locked.get(otherId)];
      if (kept === undefined || other === undefined) throw membersRefusals.notMerged();
      valueOf(checkMerge(await this.factsOf(tx, kept, other)));
      const mergeId = newId();
      const at = toDate(tx.now);
      await tx.table(MemberMergeRow).insert([{ id: mergeId, memberId: id, otherId, mergedAt: at, mergedBy: actingStaff(tx) }]);
      await tx.table(MemberRow).update({ mergedIntoId: otherId }, { mergedIntoId: id });
      await tx.table(MemberRow).update({ id: otherId }, { mergedIntoId: id, version: nextVersion, updatedAt: at });
      await tx.table(MemberRow).update({ id }, { version: nextVersion, updatedAt: at });
      await removeMemberKeys(tx, otherId);
      await removeMemberTokens(tx, otherId);
      await tx.raise([happened('member-merged', 'member', id, { mergeId, otherId }, [id, otherId])]);
      await writeMemberCounts(tx, [kept.branchId, other.branchId]);
      return memberDetail(tx, id);
    });
  }

  merges(id: string): Promise<MergeView[]> {
    return this.scope.transaction(async (tx) => {
      await this.members.read(tx, id);
      await noteOpened(tx, id);
      return (await tx.rows<MergeRecord>(mergesSql, id)).map((row) => ({
        id: row.id,
        otherCode: row.code,
        otherName: row.alias,
        mergedAt: row.merged_at.toISOString(),
        undoEndsAt: undoEnds(toInstant(row.merged_at)).toString(),
        mayUndo: checkUnmerge(toInstant(row.merged_at), tx.now).ok,
      }));
    });
  }

  /** Takes the record out again that was merged last. */
  unmerge(id: string): Promise<MemberView> {
    return this.scope.transaction(async (tx) => {
      const kept = await this.members.lockReachable(tx, id);
      const merge = await tx.row<MergeRecord>(`${mergesSql} limit 1`, id);
      if (merge === undefined) throw membersRefusals.notMerged();
      valueOf(checkUnmerge(toInstant(merge.merged_at), tx.now));
      const at = toDate(tx.now);
      const otherId = merge.other_id;
      await tx.table(MemberMergeRow).update({ id: merge.id }, { undoneAt: at, undoneBy: actingStaff(tx) });
      await tx.table(MemberRow).update({ id: otherId }, { mergedIntoId: null, version: nextVersion, updatedAt: at });
      await tx.table(MemberRow).update({ id }, { version: nextVersion, updatedAt: at });
      await tx.table(MemberRow).update({ id: await mergedBefore(tx, otherId) }, { mergedIntoId: otherId });
      await writeMemberKeys(tx, await tx.rows<NamedMember>('select id, alias from members where centre_id = $1 and id = $2', otherId));
      await writeTokensOf(tx, [otherId]);
      await tx.raise([happened('member-unmerged', 'member', id, { mergeId: merge.id, otherId }, [id, otherId])]);
      await writeMemberCounts(tx, [kept.branchId, merge.branch_id]);
      return memberDetail(tx, id);
    });
  }

  private async factsOf(tx: CentreTransaction, kept: StoredMember, other: StoredMember): Promise<MergeFacts> {
    const today = dayIn(tx.now, kept.timeZone);
    const consents = await consentsOf(tx, [kept.id, other.id]);
    const partOf = async (one: StoredMember) => ({
      ...one,
      sobriety: await episodesOf(tx, [one.id]),
      consents: consents.filter(({ memberId }) => memberId === one.id),
    });
    return {
      kept: await partOf(kept),
      other: await partOf(other),
      today,
      groupsOfBoth: await groupsOfBoth(tx, { kept: kept.id, other: other.id }, today.toString()),
    };
  }
}
