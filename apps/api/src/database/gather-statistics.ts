import { asOwner } from './as-owner.ts';
import { rowsOf } from './statement.ts';

/** The owner's tables of which more than a tenth has changed since PostgreSQL last looked at them. */
const changedSql = `
  select format('%I.%I', s.schemaname, s.relname) as table
  from pg_stat_user_tables s join pg_tables t on t.schemaname = s.schemaname and t.tablename = s.relname
  where t.tableowner = current_user and s.n_mod_since_analyze > s.n_live_tup / 10`;

/**
 * Lets PostgreSQL count what the tables hold. By itself it does so only after 50 rows of a table have changed, which the groups of a small
 * centre never reach: it then takes sixteen groups for one, and reads every session again for each of them.
 */
export const gatherStatistics = (ownerUrl: string): Promise<void> =>
  asOwner(ownerUrl, (inTurn) =>
    inTurn(async (runner) => {
      const changed = await rowsOf<{ table: string }>(runner, changedSql, []);
      if (changed.length > 0) await rowsOf(runner, `analyze ${changed.map(({ table }) => table).join(', ')}`, []);
    }),
  );
