import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const sources = join(import.meta.dirname, '..');
const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'),
);

/** The files whose text writes a table, through its row class or by SQL. Test data is no part of the product. */
const writersOf = (row: string, table: string): readonly string[] =>
  files
    .filter((name) => !name.startsWith('testing/') && !name.startsWith('isolation/'))
    .filter((name) => {
      const text = readFileSync(join(sources, name), 'utf8');
      return text.includes(`table(${row})`) || new RegExp(`(insert into|update|delete from) ${table}\\b`).test(text);
    });

describe('the one writer', () => {
  it.each([
    { row: 'EnrolmentRow', table: 'enrolments', then: 'groups/enrolment-records.ts' },
    { row: 'WaitingPlaceRow', table: 'waiting_places', then: 'groups/waiting-records.ts' },
    { row: 'CapacityDecisionRow', table: 'capacity_decisions', then: 'groups/capacity-records.ts' },
  ])('of $table is $then', ({ row, table, then }) => expect(writersOf(row, table)).toEqual([then]));
});
