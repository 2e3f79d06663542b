import pg from 'pg';

/** The columns whose texts are sealed, which still contain texts in clear in rows of an earlier version. */
const sealedColumns = [
  ['stage_changes', 'reason'],
  ['consents', 'evidence'],
  ['relatives', 'display_name'],
  ['relatives', 'relation'],
  ['enrolments', 'end_reason'],
  ['groups', 'notes'],
  ['sessions', 'topic'],
  ['sessions', 'cancel_reason'],
] as const;

/** Every text in clear of the sealed columns, in all centres; the codes of sessions that the schedule or a holiday cancelled are no texts. */
export async function clearTexts(superuserUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const found: string[] = [];
    for (const [table, column] of sealedColumns) {
      const beside = column === 'cancel_reason' ? 'and not withdrawn' : '';
      const { rows } = await client.query<{ text: string }>(`select ${column} as text from ${table} where ${column} <> '' ${beside}`);
      found.push(...rows.map(({ text }) => `${table}.${column}: ${text}`));
    }
    const { rows } = await client.query<{ word: string }>(
      `select w.value::text as word from groups g cross join lateral jsonb_each(g.settings) w where jsonb_typeof(w.value) in ('string', 'array', 'object')`,
    );
    return [...found, ...rows.map(({ word }) => `groups.settings: ${word}`)];
  } finally {
    await client.end();
  }
}
