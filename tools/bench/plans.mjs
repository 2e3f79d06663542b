import { readFileSync, truncateSync, writeFileSync } from 'node:fs';

/** A sequential scan of fewer rows is the right plan for a small table. */
const fewRows = 500;

/** Every step of a plan, at any depth. */
const stepsOf = (step) => [step, ...(step.Plans ?? []).flatMap(stepsOf)];

const rowsRead = (step) => (step['Actual Rows'] + (step['Rows Removed by Filter'] ?? 0)) * step['Actual Loops'];

/** The tables that a plan reads row by row, each with how many. */
const scansOf = (plan) =>
  stepsOf(plan)
    .filter((step) => step['Node Type'].includes('Seq Scan') && rowsRead(step) > fewRows)
    .map((step) => `${step['Relation Name']}: ${String(Math.round(rowsRead(step)))} rows`);

/**
 * The plans of the statements of one request in the database, by `explain (analyze, buffers)` as the application's role with the centre
 * set: the pages that they touch, and the tables of which they read many rows one after the other. The product runs with
 * `record-statements`.
 */
export async function plansOf(client, statements, ask) {
  writeFileSync(statements, '', { flag: 'a' });
  truncateSync(statements);
  await ask();
  const recorded = readFileSync(statements, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const plans = [];
  for (const { text, values } of recorded) {
    const { rows } = await client.query(`explain (analyze, buffers, format json) ${text}`, values);
    plans.push(rows[0]['QUERY PLAN'][0].Plan);
  }
  const pages = plans.reduce((sum, plan) => sum + plan['Shared Hit Blocks'] + plan['Shared Read Blocks'], 0);
  return { pages, scans: plans.flatMap(scansOf) };
}
