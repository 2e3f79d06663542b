import { Injectable } from '@nestjs/common';
import type { Branch } from '@saath/domain/branches';
import { idOf, type BranchId } from '@saath/domain/kernel';
import { notFound } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import type { BranchView, HolidayView, RoomView } from './branch.view.ts';

const viewSql = `
  select b.id, b.name, b.address, b.time_zone as "timeZone", b.version,
    coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'name', r.name, 'capacity', r.capacity) order by r.name)
      from rooms r where r.centre_id = $1 and r.branch_id = b.id), '[]') as rooms,
    (select count(*)::int from groups g where g.centre_id = $1 and g.branch_id = b.id) as groups,
    (select count(*)::int from members m where m.centre_id = $1 and m.branch_id = b.id and m.stage <> 'left') as members
  from branches b
  where b.centre_id = $1 and ${reach.branches('b.id')}`;

@Injectable()
export class BranchesRepository {
  /** The branches within reach, by name. */
  list(tx: CentreTransaction, limit: number, after: readonly [name: string, id: string] | undefined): Promise<BranchView[]> {
    return tx.rows<BranchView>(
      `${viewSql} and ($2::text is null or (b.name, b.id) > ($2, $3::uuid)) order by b.name, b.id limit $4`,
      after?.[0] ?? null,
      after?.[1] ?? null,
      limit + 1,
    );
  }

  async view(tx: CentreTransaction, id: string): Promise<BranchView> {
    const found = await tx.row<BranchView>(`${viewSql} and b.id = $2`, id);
    if (found === undefined) throw notFound('branches');
    return found;
  }

  /** Every branch of the centre as the domain needs them; a second writer waits, because names and prefixes are unique among all. */
  async all(tx: CentreTransaction): Promise<Branch[]> {
    await tx.rows('select pg_advisory_xact_lock(hashtextextended($1::text, 11)) as centre_id');
    const rows = await tx.rows<{ id: string; name: string; code_prefix: string; address: string; time_zone: string }>(
      'select id, name, code_prefix, address, time_zone from branches where centre_id = $1 order by id',
    );
    return rows.map((row) => ({
      id: idOf<BranchId>(row.id),
      name: row.name,
      codePrefix: row.code_prefix,
      address: row.address,
      timeZone: row.time_zone,
    }));
  }

  rooms(tx: CentreTransaction, branchId: string): Promise<RoomView[]> {
    return tx.rows<RoomView>('select id, name, capacity from rooms where centre_id = $1 and branch_id = $2 order by name, id', branchId);
  }

  holidays(tx: CentreTransaction, branchId: string): Promise<HolidayView[]> {
    return tx.rows<HolidayView>(
      'select id, held_on::text as on, name from holidays where centre_id = $1 and branch_id = $2 order by held_on desc',
      branchId,
    );
  }
}
