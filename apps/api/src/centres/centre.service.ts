import { Injectable } from '@nestjs/common';
import { amendCentre, type ActiveCentre } from '@saath/domain/centres';
import { happened, localTimeFrom, localTimeText, type Language, type LocalTime } from '@saath/domain/kernel';
import { fieldsGiven } from '../http/given.ts';
import { toDate } from '../platform/clock.ts';
import { notFound, refusal, valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { CentreBody } from './centre.body.ts';
import type { CentreView } from './centre.view.ts';

const select = `
  select id, name, slug, time_zone as "timeZone", languages, helpline, quiet_from as "quietFrom", quiet_until as "quietUntil", version
  from platform.centres where id = $1 /* centre_id: the centre's own row */`;
const update = `
  update platform.centres set name = $2, time_zone = $3, languages = $4, helpline = $5, quiet_from = $6, quiet_until = $7, version = version + 1, updated_at = $8
  where id = $1 and version = $9 returning id /* centre_id: the centre's own row */`;

function timeOf(text: string): LocalTime {
  const time = localTimeFrom(text);
  if (time === undefined) throw refusal('malformed', 'http/malformed');
  return time;
}

/** The centre that is open: its name, zone, languages, quiet hours. */
@Injectable()
export class CentreService {
  constructor(private readonly scope: TenantScope) {}

  find(): Promise<CentreView> {
    return this.scope.transaction((tx) => this.load(tx));
  }

  amend(version: number, { quietFrom, quietUntil, ...changes }: CentreBody): Promise<CentreView> {
    return this.scope.transaction(async (tx) => {
      const { version: _version, ...view } = await this.load(tx);
      const before: ActiveCentre = {
        ...view,
        id: tx.centreId,
        state: 'active',
        languages: view.languages as Language[],
        quietFrom: timeOf(view.quietFrom),
        quietUntil: timeOf(view.quietUntil),
      };
      const times = {
        ...(quietFrom === undefined ? {} : { quietFrom: timeOf(quietFrom) }),
        ...(quietUntil === undefined ? {} : { quietUntil: timeOf(quietUntil) }),
      };
      const after = valueOf(amendCentre(before, { ...changes, ...times }));
      const values = [
        after.name,
        after.timeZone,
        after.languages,
        after.helpline ?? '',
        localTimeText(after.quietFrom),
        localTimeText(after.quietUntil),
      ];
      const written = await tx.rows(update, ...values, toDate(tx.now), version);
      if (written.length === 0) throw refusal('stale', 'http/stale');
      await tx.raise([happened('centre-changed', 'centre', tx.centreId, { fields: fieldsGiven({ ...changes, ...times }) })]);
      return this.load(tx);
    });
  }

  private async load(tx: CentreTransaction): Promise<CentreView> {
    const centre = await tx.row<CentreView>(select);
    if (centre === undefined) throw notFound('centres');
    return centre;
  }
}
