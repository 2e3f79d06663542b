import type { DataSource } from 'typeorm';

const probe = `
  select case when current_setting('transaction_read_only') = 'off'
    then pg_logical_emit_message(true, 'saath', 'ready') is not null else false end as writable`;

/** Whether the database takes writes: it logs one small message durably. A standby answers no; a full disk throws. */
export async function isWritable(source: DataSource): Promise<boolean> {
  const [row] = await source.query<{ writable: boolean }[]>(probe);
  return row?.writable === true;
}
