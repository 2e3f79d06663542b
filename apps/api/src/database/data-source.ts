import pg from 'pg';
import type { DataSourceOptions } from 'typeorm';
import { SnakeNames } from './snake-names.ts';

const dateOid = 1082;
// A calendar day stays text, YYYY-MM-DD; pg would make it an instant in the zone of the machine.
pg.types.setTypeParser(dateOid, (day) => day);
const bigintOid = 20;
pg.types.setTypeParser(bigintOid, Number);

const connectTimeoutMs = 5_000;
/** A new connection costs the server as much as dozens of statements, at the busiest moment: idle connections stay open this long. */
const idleTimeoutMs = 10 * 60_000;

/** A pool for one database role. */
export const poolOptions = (
  url: string,
  applicationName: string,
  entities: readonly (new () => object)[],
  poolSize: number,
): DataSourceOptions => ({
  type: 'postgres',
  url,
  applicationName,
  entities: [...entities],
  namingStrategy: new SnakeNames(),
  synchronize: false,
  logging: false,
  poolSize,
  extra: { connectionTimeoutMillis: connectTimeoutMs, idleTimeoutMillis: idleTimeoutMs, keepAlive: true },
  // An idle connection that breaks is replaced by the pool; the next query that needs it reports the outage.
  poolErrorHandler: () => undefined,
});
