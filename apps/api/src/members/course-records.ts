import type { StageChange, Stay } from '@saath/domain/members';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { sealText } from '../tenancy/sealed-text.ts';
import { nextVersion } from '../tenancy/table.ts';
import { MemberRow } from './member.row.ts';
import { StageChangeRow } from './stage-change.row.ts';
import { StayRow } from './stay.row.ts';

export const stageReasonPlace = (id: string) => ({ table: 'stage_changes', column: 'reason', id });

/** The changes of a decision to the course of a member. */
export interface CourseChange {
  readonly memberId: string;
  readonly branchId: string;
  readonly change: StageChange | null;
  readonly opened: Stay | null;
  /** A stay on record whose days are others now. */
  readonly changed: Stay | null;
}

export const stageChangeRow = (
  tx: CentreTransaction,
  memberId: string,
  { from, to, on, reason }: StageChange,
): Omit<StageChangeRow, 'centreId'> => {
  const id = newId();
  return {
    id,
    memberId,
    fromStage: from,
    toStage: to,
    changedOn: on.toString(),
    reason: null,
    reasonCipher: sealText(tx, reason, stageReasonPlace(id)),
    recordedAt: toDate(tx.now),
  };
};

export const stayRow = (
  { id: memberId, branchId }: { readonly id: string; readonly branchId: string },
  { id, admittedOn, dischargedOn }: Stay,
): Omit<StayRow, 'centreId'> => ({
  id,
  memberId,
  branchId,
  admittedOn: admittedOn.toString(),
  dischargedOn: dischargedOn?.toString() ?? null,
});

/** Writes changed courses: stages with their history, and stays. */
export async function writeCourses(tx: CentreTransaction, courses: readonly CourseChange[]): Promise<void> {
  const moves = courses.flatMap(({ memberId, change }) => (change === null ? [] : [{ memberId, change }]));
  await tx.table(MemberRow).updateAll(
    moves.map(({ memberId: id, change }) => ({
      id,
      stage: change.to,
      stageSince: change.on.toString(),
      version: nextVersion,
      updatedAt: toDate(tx.now),
    })),
  );
  await tx.table(StageChangeRow).insert(moves.map(({ memberId, change }) => stageChangeRow(tx, memberId, change)));
  await tx
    .table(StayRow)
    .updateAll(
      courses.flatMap(({ changed }) =>
        changed === null
          ? []
          : [{ id: changed.id, admittedOn: changed.admittedOn.toString(), dischargedOn: changed.dischargedOn?.toString() ?? null }],
      ),
    );
  await tx
    .table(StayRow)
    .insert(courses.flatMap(({ memberId, branchId, opened }) => (opened === null ? [] : [stayRow({ id: memberId, branchId }, opened)])));
}
