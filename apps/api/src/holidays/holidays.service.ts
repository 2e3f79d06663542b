import { Injectable } from '@nestjs/common';
import { gazettedYears, holidaysToOffer } from '@saath/domain/branches';
import { dayIn, happened } from '@saath/domain/kernel';
import { pageOfAll, type PageQuery } from '../http/page.ts';
import { notFound } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { HolidayBody, HolidayDaysQuery, HolidaysQuery } from './holiday.body.ts';
import { listHolidayDays, listHolidays } from './holiday-list.read-model.ts';
import { HolidayExceptionRow, HolidayRow } from './holiday.row.ts';
import type { BranchHolidayPage, BranchHolidayView, HolidayDayPage, HolidayPage, HolidayView, OfferedHolidayPage } from './holiday.view.ts';
import { HolidaysRepository, type GivenHoliday } from './holidays.repository.ts';

const withoutBranch = ({ id, on, name, keptGroups }: BranchHolidayView): HolidayView => ({ id, on, name, keptGroups });

/** Adds and removes holidays. The sessions of the branch follow the events. */
@Injectable()
export class HolidaysService {
  constructor(
    private readonly scope: TenantScope,
    private readonly holidays: HolidaysRepository,
  ) {}

  ofBranch(branchId: string, query: PageQuery): Promise<HolidayPage> {
    return this.scope.transaction(async (tx) => {
      const sql = `select b.id from branches b where b.centre_id = $1 and b.id = $2 and ${reach.branches('b.id')}`;
      if ((await tx.row(sql, branchId)) === undefined) throw notFound('branches');
      const latestFirst = (await listHolidays(tx, { from: null, to: null, branchId })).toReversed();
      return pageOfAll(latestFirst.map(withoutBranch), query, ({ id }) => id);
    });
  }

  list({ from, to, branchId, ...page }: HolidaysQuery): Promise<BranchHolidayPage> {
    return this.scope.transaction(async (tx) => {
      const first = from ?? (await this.today(tx));
      return pageOfAll(await listHolidays(tx, { from: first, to: to ?? null, branchId: branchId ?? null }), page, ({ id }) => id);
    });
  }

  days({ from, to, branchId, ...page }: HolidayDaysQuery): Promise<HolidayDayPage> {
    return this.scope.transaction(async (tx) => {
      const window = { from: from ?? (await this.today(tx)), to: to ?? null, branchIds: branchId ?? null };
      return pageOfAll(await listHolidayDays(tx, window), page, ({ on }) => on);
    });
  }

  /** The public holidays of the country of the centre from today on. Nothing is added by itself. */
  offered(query: PageQuery): Promise<OfferedHolidayPage> {
    return this.scope.transaction(async (tx) => {
      const { country } = await tx.own();
      const sources = gazettedYears(country);
      const items = holidaysToOffer(country, await this.today(tx)).flatMap((holiday) => {
        const source = sources.find(({ year }) => holiday.on.startsWith(String(year)))?.source;
        return source === undefined ? [] : [{ ...holiday, source }];
      });
      return pageOfAll(items, query, ({ on }) => on);
    });
  }

  addToBranch(branchId: string, { on, name, keepGroupIds = [] }: HolidayBody): Promise<HolidayView> {
    return this.scope.transaction(async (tx) => {
      const [added] = await this.addIn(tx, [{ branchId, on, name, keepGroupIds }]);
      if (added === undefined) throw new Error('A holiday that was added is not within reach.');
      return withoutBranch(added);
    });
  }

  add(bodies: readonly GivenHoliday[]): Promise<readonly BranchHolidayView[]> {
    return this.scope.transaction((tx) => this.addIn(tx, bodies));
  }

  /** Removes a holiday. The sessions that it withdrew take place again, unless their time has passed. */
  remove(branchId: string, holidayId: string): Promise<void> {
    return this.scope.transaction(async (tx) => {
      const { holiday } = await this.holidays.lock(tx, branchId, holidayId);
      await tx.table(HolidayExceptionRow).remove({ holidayId: holiday.id });
      await tx.table(HolidayRow).remove(holiday.id);
      await tx.raise([happened('holiday-removed', 'branch', holiday.branchId, { on: holiday.on.toString() })]);
    });
  }

  private async addIn(tx: CentreTransaction, bodies: readonly GivenHoliday[]): Promise<readonly BranchHolidayView[]> {
    const planned = await this.holidays.planned(tx, bodies);
    await tx.table(HolidayRow).insert(planned.map(({ id, branchId, on, name }) => ({ id, branchId, heldOn: on.toString(), name })));
    await tx.table(HolidayExceptionRow).insert(planned.flatMap(({ id, keeps }) => keeps.map((groupId) => ({ holidayId: id, groupId }))));
    await tx.raise(planned.map(({ branchId, on }) => happened('holiday-added', 'branch', branchId, { on: on.toString() })));
    const ids = planned.map(({ id }) => id);
    const added = new Map((await listHolidays(tx, { from: null, to: null, branchId: null, ids })).map((view) => [view.id, view]));
    return ids.flatMap((id) => added.get(id) ?? []);
  }

  private async today(tx: CentreTransaction): Promise<string> {
    return dayIn(tx.now, (await tx.own()).timeZone).toString();
  }
}
