import pg from 'pg';
import { textOf, type Statement } from '../database/statement.ts';
import { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** Disables one of the two locks and answers a function that enables it again. */
export type Unlock = (superuserUrl: string) => Promise<() => Promise<void>>;

async function onEveryTable(superuserUrl: string, change: string): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> 'migrations'`,
    );
    for (const { name } of rows) await client.query(`alter table ${name} ${change}`);
  } finally {
    await client.end();
  }
}

export const withoutRowLevelSecurity: Unlock = async (superuserUrl) => {
  await onEveryTable(superuserUrl, 'disable row level security');
  return () => onEveryTable(superuserUrl, 'enable row level security');
};

/** Makes `centre_id = $1` true for every row, in any statement. */
const unlocked = (sql: string): string =>
  sql.replace(/\b(?:\w+\.)?centre_id = \$1(?!\d)/g, "($1::uuid is not null or 'centre_id' is null)");

export const withoutThePredicate: Unlock = () => {
  const descriptor = Object.getOwnPropertyDescriptor(CentreTransaction.prototype, 'rows');
  if (descriptor === undefined) throw new Error('CentreTransaction has no rows.');
  const rows = descriptor.value as CentreTransaction['rows'];
  Object.defineProperty(CentreTransaction.prototype, 'rows', {
    ...descriptor,
    value(this: CentreTransaction, sql: Statement, ...params: readonly unknown[]): Promise<unknown[]> {
      return rows.call(this, unlocked(textOf(sql)), ...params);
    },
  });
  return Promise.resolve(() => {
    Object.defineProperty(CentreTransaction.prototype, 'rows', descriptor);
    return Promise.resolve();
  });
};
