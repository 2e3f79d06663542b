import { Injectable } from '@nestjs/common';
import { planHolidays, type Holiday } from '@saath/domain/branches';
import { dayIn, idOf, type BranchId, type GroupId, type HolidayId } from '@saath/domain/kernel';
import { storedDay } from '../database/stored-day.ts';
import { givenDay } from '../http/request-values.ts';
import { newId } from '../platform/new-id.ts';
import { notFound, valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';

export interface HolidayBranch {
  readonly id: BranchId;
  readonly name: string;
  readonly timeZone: string;
}

/** A holiday as a request names it; ids and days are validated. */
export interface GivenHoliday {
  readonly branchId: string;
  readonly on: string;
  readonly name: string;
  readonly keepGroupIds?: readonly string[];
}

/** A holiday that is added or considered, with the groups that meet all the same. */
export interface PlannedHoliday extends Holiday {
  readonly branch: HolidayBranch;
  readonly keeps: readonly GroupId[];
}

interface HolidayRecord {
  readonly id: string;
  readonly branch_id: string;
  readonly held_on: string;
  readonly name: string;
}

const holidayOf = (row: HolidayRecord): Holiday => ({
  ...{ id: idOf<HolidayId>(row.id), branchId: idOf<BranchId>(row.branch_id) },
  ...{ on: storedDay(row.held_on), name: row.name },
});

/** Loads holidays and branches for decisions of the domain. */
@Injectable()
export class HolidaysRepository {
  /**
   * Locks branches within reach, so that no group is added and no other holiday is decided at the same time; 404 when one of them is not
   * within reach.
   */
  async lockBranches(tx: CentreTransaction, ids: readonly string[]): Promise<ReadonlyMap<string, HolidayBranch>> {
    const rows = await tx.rows<{ id: string; name: string; time_zone: string }>(
      `select b.id, b.name, b.time_zone from branches b where b.centre_id = $1 and b.id = any($2::uuid[]) and ${reach.branches('b.id')}
       order by b.id for no key update`,
      ids,
    );
    if (rows.length < new Set(ids).size) throw notFound('branches');
    return new Map(rows.map(({ id, name, time_zone: timeZone }) => [id, { id: idOf<BranchId>(id), name, timeZone }]));
  }

  /** The holidays of a body, decided by the domain: the holidays that are added, and those of which a plan shows the effect. */
  async planned(tx: CentreTransaction, bodies: readonly GivenHoliday[]): Promise<readonly PlannedHoliday[]> {
    const given = bodies.map((body) => ({ ...body, branchId: body.branchId.toLowerCase() }));
    const branches = await this.lockBranches(tx, [...new Set(given.map(({ branchId }) => branchId))]);
    await this.checkGroups(tx, given);
    const branchOf = (id: string): HolidayBranch => {
      const branch = branches.get(id);
      if (branch === undefined) throw notFound('branches');
      return branch;
    };
    const asked = given.map(({ branchId, on, name }) => ({
      ...{ id: newId<HolidayId>(), branchId: branchOf(branchId).id },
      ...{ on: givenDay(on, 'on'), name },
    }));
    const holidays = valueOf(
      planHolidays(asked, await this.ofBranches(tx, [...branches.keys()]), (id) => dayIn(tx.now, branchOf(id).timeZone)),
    );
    return holidays.map((holiday, index) => ({
      ...{ ...holiday, branch: branchOf(holiday.branchId) },
      keeps: [...new Set(given[index]?.keepGroupIds ?? [])].map((id) => idOf<GroupId>(id.toLowerCase())),
    }));
  }

  /** Locks the branch of a holiday and loads the holiday; 404 for a branch out of reach and for a holiday of another branch. */
  async lock(
    tx: CentreTransaction,
    branchId: string,
    holidayId: string,
  ): Promise<{ readonly holiday: Holiday; readonly branch: HolidayBranch }> {
    const [branch] = (await this.lockBranches(tx, [branchId])).values();
    const holiday = (await this.ofBranches(tx, [branchId])).find(({ id }) => id === holidayId.toLowerCase());
    if (branch === undefined || holiday === undefined) throw notFound('holidays');
    return { holiday, branch };
  }

  private async ofBranches(tx: CentreTransaction, branchIds: readonly string[]): Promise<Holiday[]> {
    const rows = await tx.rows<HolidayRecord>(
      'select id, branch_id, held_on::text as held_on, name from holidays where centre_id = $1 and branch_id = any($2::uuid[])',
      branchIds,
    );
    return rows.map(holidayOf);
  }

  /** Refuses a group that is not of the branch of its holiday, or that is out of reach, with 404. */
  private async checkGroups(tx: CentreTransaction, bodies: readonly GivenHoliday[]): Promise<void> {
    const named = bodies.flatMap(({ branchId, keepGroupIds = [] }) => keepGroupIds.map((id) => `${branchId} ${id.toLowerCase()}`));
    if (named.length === 0) return;
    const rows = await tx.rows<{ id: string; branch_id: string }>(
      `select g.id, g.branch_id from groups g where g.centre_id = $1 and g.branch_id = any($2::uuid[]) and ${reach.groups('g')}`,
      bodies.map(({ branchId }) => branchId),
    );
    const known = new Set(rows.map((row) => `${row.branch_id} ${row.id}`));
    if (named.some((name) => !known.has(name))) throw notFound('groups');
  }
}
