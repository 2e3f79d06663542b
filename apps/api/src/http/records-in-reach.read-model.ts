import { Injectable } from '@nestjs/common';
import { reach } from '../tenancy/reach.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';

const elsewhereSql = `
  select exists (select 1 from members m where m.centre_id = $1 and m.id = any($2::uuid[]) and not ${reach.members('m')})
      or exists (select 1 from groups g where g.centre_id = $1 and g.id = any($2::uuid[]) and not ${reach.groups('g')})
      or exists (select 1 from sessions s where s.centre_id = $1 and s.id = any($2::uuid[]) and not ${reach.sessions('s')})
      or exists (select 1 from branches b where b.centre_id = $1 and b.id = any($2::uuid[]) and not ${reach.branches('b.id')}) as found`;

const idPattern = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/** Whether the acting person still reaches every record that a stored answer or its address names. */
@Injectable()
export class RecordsInReach {
  constructor(private readonly scope: TenantScope) {}

  async all(...texts: readonly string[]): Promise<boolean> {
    const ids = texts.flatMap((text) => text.match(idPattern) ?? []);
    const row = await this.scope.transaction((tx) => tx.row<{ found: boolean }>(elsewhereSql, ids));
    return row?.found === false;
  }
}
