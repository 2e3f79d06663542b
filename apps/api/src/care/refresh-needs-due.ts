import { Injectable } from '@nestjs/common';
import type { CentreId, Instant } from '@saath/domain/kernel';
import type { DueWorkListener } from '../queue/outbox/due-work.ts';
import { sqlList } from '../database/sql-list.ts';
import { toDate } from '../platform/clock.ts';
import { careWork } from './care-work.ts';
import { stagesOutside } from './contact-facts.read-model.ts';
import { refreshNeeds } from './refresh-needs.ts';
import { refreshQuiet } from './refresh-quiet.ts';
import { endRenewals, oweRenewals, withEndingConsents, withOwedRenewals } from './renewals.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';

const againHours = 6;
const membersPerTurn = 500;

/**
 * Recomputes from when members come to nothing where nobody has yet, and the needs of the members whom lists show as in need: an enrolment may
 * have ended, or missed sessions may be too old to count. Those of members who live outside follow the number of days that the centre allows.
 * Owes the contacts for consents that end soon.
 */
@Injectable()
export class RefreshNeedsDue implements DueWorkListener {
  readonly work = careWork;

  constructor(private readonly scope: TenantScope) {}

  async run(centreId: CentreId): Promise<Instant> {
    while ((await this.lookAtQuiet(centreId)) === membersPerTurn);
    await this.inTurns(centreId, withOwedRenewals, endRenewals);
    await this.inTurns(centreId, withEndingConsents, oweRenewals);
    for (let after: string | undefined; ;) {
      const { last, next } = await this.turn(centreId, after);
      if (last === undefined) return next;
      after = last;
    }
  }

  /** Refreshes a batch of members in one transaction; answers the id of the last one when there may be more. */
  private turn(centreId: CentreId, after: string | undefined): Promise<{ readonly last: string | undefined; readonly next: Instant }> {
    return this.scope.inCentre(centreId, { kind: 'system' }, async (tx) => {
      const rows = await tx.rows<{ id: string }>(
        `select id from members where centre_id = $1 and (needs_word_from <= $2 or stage in (${sqlList(stagesOutside)}))
           and merged_into_id is null and ($3::uuid is null or id > $3) order by id limit $4`,
        toDate(tx.now),
        after ?? null,
        membersPerTurn,
      );
      const ids = rows.map(({ id }) => id);
      await refreshNeeds(tx, ids);
      return { last: ids.length === membersPerTurn ? ids.at(-1) : undefined, next: tx.now.add({ hours: againHours }) };
    });
  }

  /** Does something for members, a batch in one transaction. */
  private async inTurns(centreId: CentreId, find: typeof withEndingConsents, work: typeof oweRenewals): Promise<void> {
    for (let after: string | undefined; ;) {
      const from = after;
      const ids = await this.scope.inCentre(centreId, { kind: 'system' }, async (tx) => {
        const batch = await find(tx, from, membersPerTurn);
        await work(tx, batch);
        return batch;
      });
      if (ids.length < membersPerTurn) return;
      after = ids.at(-1);
    }
  }

  /** Looks at a batch of members of an earlier version, whom nobody has looked at yet; answers how many there were. */
  private lookAtQuiet(centreId: CentreId): Promise<number> {
    return this.scope.inCentre(centreId, { kind: 'system' }, async (tx) => {
      const rows = await tx.rows<{ id: string }>(
        `select id from members where centre_id = $1 and quiet_since = '-infinity' order by id limit $2`,
        membersPerTurn,
      );
      await refreshQuiet(tx, { memberIds: rows.map(({ id }) => id), anew: true });
      return rows.length;
    });
  }
}
