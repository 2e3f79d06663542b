import { Injectable } from '@nestjs/common';
import { copyGroup, type GroupCopy } from '@saath/domain/groups';
import { dayIn, happened, idOf, type GroupId, type StaffId } from '@saath/domain/kernel';
import { unlisted } from '@saath/domain/programmes';
import { newId } from '../platform/new-id.ts';
import { worksIn } from '../staff/works-in.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { assignBackUps, assignFacilitators } from './assign-facilitators.ts';
import type { CopiedGroupView } from './copied-group.view.ts';
import { groupDetail } from './group-detail.read-model.ts';
import { GroupRepository, type StoredGroup } from './group.repository.ts';
import { writeNewGroups } from './group-records.ts';
import type { CopyGroupBody } from './many-groups.body.ts';
import { offeredKind } from './offered-kind.ts';

/** A copy that is considered, with the id that it would have. */
export interface ConsideredCopy {
  readonly group: StoredGroup;
  readonly copy: GroupCopy;
  readonly id: GroupId;
  readonly name: string;
  /** The names of the people who lead the group. */
  readonly names: ReadonlyMap<string, string>;
}

/** Copies a group to another branch of the reader. */
@Injectable()
export class CopyGroupService {
  constructor(
    private readonly scope: TenantScope,
    private readonly groups: GroupRepository,
  ) {}

  copy(id: string, body: CopyGroupBody): Promise<CopiedGroupView> {
    return this.scope.transaction(async (tx) => {
      const { group, copy, id: groupId, name, names } = await this.consider(tx, id, body);
      const { notes } = await groupDetail(tx, group.id);
      const { kind, language, capacity, enrolmentMode, lateAfter, firstReminder, settings, schedule } = copy;
      const row = { ...{ id: groupId, branchId: body.branchId, name, kind, language, capacity, enrolmentMode, notes }, roomId: null };
      await writeNewGroups(tx, [{ group: { ...row, lateAfter, firstReminder, settings }, schedule }]);
      const from = dayIn(tx.now, schedule.timeZone);
      await assignFacilitators(tx, [{ groupId, staffIds: copy.facilitators, from }]);
      await assignBackUps(tx, [{ groupId, staffIds: copy.backUps, from }]);
      await tx.raise([happened('group-created', 'group', groupId, { kind })]);
      return { group: await groupDetail(tx, groupId), notCopied: notCopiedView(copy, names) };
    });
  }

  /** The parts that a copy would have, and those that it would not. Nothing is stored. */
  async consider(tx: CentreTransaction, groupId: string, { branchId, name: given }: CopyGroupBody): Promise<ConsideredCopy> {
    const timeZone = await this.groups.lockBranchZone(tx, branchId);
    const group = await this.groups.read(tx, groupId);
    const id = newId<GroupId>();
    const name = await this.groups.checkName(tx, branchId, given ?? group.name, id);
    const people = await peopleOf(tx, branchId, [...group.facilitators, ...group.backUps]);
    const staff = people.filter(({ works_here: worksHere }) => worksHere).map((person) => idOf<StaffId>(person.id));
    const settings = unlisted(await offeredKind(tx, group.kind), group.settings);
    const copy = copyGroup({ ...group, settings }, { timeZone, today: dayIn(tx.now, timeZone), staff });
    return { group, copy, id, name, names: new Map(people.map((person) => [person.id, person.name])) };
  }
}

export const notCopiedView = ({ notCopied }: GroupCopy, names: ReadonlyMap<string, string>): CopiedGroupView['notCopied'] =>
  notCopied.map((one) => ({ code: one.code, name: one.code === 'room' ? null : (names.get(one.staffId) ?? null) }));

/** People of the staff, and whether the acting person may name them in a branch, by the rule of `checkFacilitators`. */
const peopleOf = (
  tx: CentreTransaction,
  branchId: string,
  ids: readonly StaffId[],
): Promise<readonly { readonly id: string; readonly name: string; readonly works_here: boolean }[]> =>
  tx.rows(
    `select s.id, s.name, s.state <> 'deactivated' and ${reach.staff('s')} and ${worksIn('s', '$3::uuid')} as works_here
     from staff s where s.centre_id = $1 and s.id = any($2::uuid[])`,
    ids,
    branchId,
  );
