import { Injectable } from '@nestjs/common';
import { amendBranch, planBranch, planRoom, type AmendBranch, type Branch } from '@saath/domain/branches';
import { happened, idOf, type BranchId, type RoomId } from '@saath/domain/kernel';
import { decodeCursor } from '../http/cursor.ts';
import { fieldsGiven } from '../http/request-values.ts';
import { defaultLimit, pageOf, pageOfAll, type PageQuery } from '../http/page.ts';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { notFound, valueOf } from '../platform/refusal.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { AmendBranchBody, BranchBody, RoomBody } from './branch.body.ts';
import { BranchRow } from './branch.row.ts';
import type { BranchPage, BranchView, RoomPage, RoomView } from './branch.view.ts';
import { branchView, listBranches } from './branch-list.read-model.ts';
import { BranchesRepository } from './branches.repository.ts';
import { writeNewBranches, writeNewRooms } from './write-branches.ts';

/** The fields that the request contains, as plain data. */
const changesIn = ({ name, address, timeZone, country }: AmendBranchBody): AmendBranch => ({
  ...(name === undefined ? {} : { name }),
  ...(address === undefined ? {} : { address }),
  ...(timeZone === undefined ? {} : { timeZone }),
  ...(country === undefined ? {} : { country }),
});

@Injectable()
export class BranchesService {
  constructor(
    private readonly scope: TenantScope,
    private readonly branches: BranchesRepository,
  ) {}

  list({ limit = defaultLimit, cursor }: PageQuery): Promise<BranchPage> {
    return this.scope.transaction(async (tx) => {
      const rows = await listBranches(tx, limit, decodeCursor(cursor, ['text', 'id']));
      const page = pageOf(
        rows,
        limit,
        (row) => row,
        ({ name, id }) => [name, id],
      );
      return { items: [...page.items], nextCursor: page.nextCursor };
    });
  }

  find(id: string): Promise<BranchView> {
    return this.scope.transaction((tx) => branchView(tx, id));
  }

  add(body: BranchBody): Promise<BranchView> {
    return this.scope.transaction(async (tx) => {
      const timeZone = body.timeZone ?? (await tx.own()).timeZone;
      const branch = valueOf(
        planBranch(
          { id: newId<BranchId>(), name: body.name, address: body.address ?? null, timeZone, country: body.country ?? null },
          await this.branches.lockAll(tx),
        ),
      );
      await writeNewBranches(tx, [branch]);
      await tx.raise([happened('branch-added', 'branch', branch.id)]);
      return branchView(tx, branch.id);
    });
  }

  amend(id: string, version: number, changes: AmendBranchBody): Promise<BranchView> {
    return this.scope.transaction(async (tx) => {
      const all = await this.branches.lockAll(tx);
      const before = this.among(all, id);
      const { name, address, timeZone, country } = valueOf(amendBranch(before, changesIn(changes), all));
      await tx
        .table(BranchRow)
        .update(id, { name, address: address ?? '', timeZone, country, version: version + 1, updatedAt: toDate(tx.now) }, version);
      if (timeZone !== before.timeZone) await tx.raise([happened('branch-zone-changed', 'branch', id)]);
      await tx.raise([happened('branch-changed', 'branch', id, { fields: fieldsGiven(changes) })]);
      return branchView(tx, id);
    });
  }

  rooms(branchId: string, query: PageQuery): Promise<RoomPage> {
    return this.scope.transaction(async (tx) => {
      await branchView(tx, branchId);
      return pageOfAll(await this.branches.rooms(tx, branchId), query, ({ id }) => id);
    });
  }

  addRoom(branchId: string, { name, capacity }: RoomBody): Promise<RoomView> {
    return this.scope.transaction(async (tx) => {
      const branch = this.among(await this.branches.lockAll(tx), branchId);
      const others = (await this.branches.rooms(tx, branchId)).map(({ id, ...room }) => ({
        id: idOf<RoomId>(id),
        branchId: branch.id,
        name: room.name,
        capacity: room.capacity,
      }));
      const room = valueOf(planRoom({ id: newId<RoomId>(), branchId: branch.id, name, capacity: capacity ?? null }, others));
      await writeNewRooms(tx, [room]);
      await tx.raise([happened('room-added', 'room', room.id)]);
      return { id: room.id, name: room.name, capacity: room.capacity };
    });
  }

  private among(branches: readonly Branch[], id: string): Branch {
    const branch = branches.find((one) => one.id === id);
    if (branch === undefined) throw notFound('branches');
    return branch;
  }
}
