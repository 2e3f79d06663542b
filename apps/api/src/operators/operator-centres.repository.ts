import { Injectable } from '@nestjs/common';
import type { Centre } from '@saath/domain/centres';
import { localTimeFrom, type CentreId, type Language, type LocalTime } from '@saath/domain/kernel';
import { toInstant } from '../platform/clock.ts';
import { notFound } from '../platform/refusal.ts';
import type { PlatformTransaction } from '../tenancy/platform-scope.ts';
import type { CentreStateCode } from './operator-centre.body.ts';
import type { OperatorCentreView, PlatformFiguresView } from './operator-centre.view.ts';

export interface CentreRow {
  readonly id: CentreId;
  readonly name: string;
  readonly slug: string;
  readonly time_zone: string;
  readonly country: string;
  readonly languages: Language[];
  readonly helpline: string;
  readonly quiet_from: string;
  readonly quiet_until: string;
  readonly state: 'active' | 'suspended';
  readonly data_key: Buffer;
  readonly created_at: Date;
  readonly updated_at: Date;
  readonly version: number;
}

const columns =
  'id, name, slug, time_zone, country, languages, helpline, quiet_from, quiet_until, state, data_key, created_at, updated_at, version';
/** The search of an operator: `invited` is a centre of which no administrator has accepted. */
const stateSql = `case when c.state = 'suspended' then 'suspended'
  when exists (select 1 from platform.user_centres u where u.centre_id = c.id and u.role = 'administrator')
    and not exists (select 1 from platform.user_centres u where u.centre_id = c.id and u.role = 'administrator' and u.state = 'active')
  then 'invited' else 'active' end`;
const centreSql = `select ${columns} from platform.centres where id = $1`;
interface Counts {
  readonly centre_id: string;
  readonly branches: number;
  readonly staff: number;
  readonly members: number;
  readonly groups: number;
  readonly invited: boolean;
  readonly accepted: boolean;
}

function timeOf(text: string): LocalTime {
  const time = localTimeFrom(text);
  if (time === undefined) throw new Error('The database contains an invalid time of day.');
  return time;
}

/** A centre as the domain decides about it. The reason of a suspension is only in the audit, because no decision needs it. */
export function centreOf({ id, slug, name, languages, helpline, ...row }: CentreRow): Centre {
  const settings = {
    id,
    slug,
    name,
    languages,
    helpline,
    timeZone: row.time_zone,
    country: row.country,
    quietFrom: timeOf(row.quiet_from),
    quietUntil: timeOf(row.quiet_until),
  };
  if (row.state === 'active') return { ...settings, state: 'active' };
  return { ...settings, state: 'suspended', suspendedAt: toInstant(row.updated_at), reason: '' };
}

@Injectable()
export class OperatorCentresRepository {
  /** A page of centres by name; one more than the limit when there is a further page. */
  list(
    tx: PlatformTransaction,
    state: CentreStateCode | undefined,
    limit: number,
    after: readonly [name: string, id: string] | undefined,
  ): Promise<CentreRow[]> {
    return tx.rows<CentreRow>(
      `select ${columns} from platform.centres c
       where ($1::text is null or (c.name collate natural_order, c.id) > ($1, $2::uuid)) and ($4::text is null or ${stateSql} = $4)
       order by c.name collate natural_order, c.id limit $3`,
      after?.[0] ?? null,
      after?.[1] ?? null,
      limit + 1,
      state ?? null,
    );
  }

  /** The installation in figures. Records are counted in each centre, and none is read. */
  async figures(tx: PlatformTransaction): Promise<PlatformFiguresView> {
    const row = await tx.row<PlatformFiguresView>(
      `select (select count(*)::int from platform.centres) as centres,
         (select count(*)::int from platform.centres c where ${stateSql} = 'invited') as waiting, k.members::int as members, k.groups::int as groups
       from platform.counted_inside() k`,
    );
    if (row === undefined) throw new Error('A query for counts returned no row.');
    return row;
  }

  /** Reads a centre without a lock; 404 when there is none with this id. */
  find(tx: PlatformTransaction, id: string): Promise<CentreRow> {
    return this.findOrRefuse(tx, id, centreSql);
  }

  /** Locks the row of a centre for update; plain readers are not blocked. 404 when there is none with this id. */
  lock(tx: PlatformTransaction, id: string): Promise<CentreRow> {
    return this.findOrRefuse(tx, id, `${centreSql} for update`);
  }

  private async findOrRefuse(tx: PlatformTransaction, id: string, sql: string): Promise<CentreRow> {
    const row = await tx.row<CentreRow>(sql, id);
    if (row === undefined) throw notFound('centres');
    return row;
  }

  /** Adds the counts of these centres, in one statement. The platform role may count their records and read none of them. */
  async views(tx: PlatformTransaction, rows: readonly CentreRow[]): Promise<OperatorCentreView[]> {
    if (rows.length === 0) return [];
    const counts = await tx.rows<Counts>(
      'select * from platform.counts_of($1::uuid[])',
      rows.map(({ id }) => id),
    );
    const ofCentre = new Map(counts.map((one) => [one.centre_id, one]));
    return rows.map((row) => viewOf(row, ofCentre.get(row.id)));
  }

  /** One centre with its counts. */
  async view(tx: PlatformTransaction, row: CentreRow): Promise<OperatorCentreView> {
    const [view] = await this.views(tx, [row]);
    if (view === undefined) throw new Error('A centre was not counted.');
    return view;
  }
}

function viewOf(row: CentreRow, counts: Counts | undefined): OperatorCentreView {
  if (counts === undefined) throw new Error('A centre was not counted.');
  const { centre_id: id, invited, accepted, ...numbers } = counts;
  return {
    ...{ id, name: row.name, slug: row.slug },
    ...{ timeZone: row.time_zone, country: row.country, languages: row.languages, state: row.state },
    ...numbers,
    administrator: { invited, accepted },
    createdAt: row.created_at.toISOString(),
    version: row.version,
  };
}
