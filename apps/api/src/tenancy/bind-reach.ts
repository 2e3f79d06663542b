import type { Reach } from '@saath/domain/staff';
import type { QueryRunner } from 'typeorm';
import { prepared, rowsOf, textOf, type Statement } from '../database/statement.ts';
import { reachBranches, reachFacilitator, reachStaff } from './reach.ts';

interface Numbered {
  readonly statement: Statement;
  /** The highest parameter that the text itself names. */
  readonly own: number;
  /** The names that became parameters, in the order of their numbers. */
  readonly names: readonly string[];
}

/** Each statement is numbered once, so that its text is constant and a prepared statement has one name. */
const numbered = new Map<string, Numbered>();

function numberNames(statement: Statement): Numbered {
  const text = textOf(statement);
  const key = typeof statement === 'string' ? text : statement.name;
  const known = numbered.get(key);
  if (known !== undefined) return known;
  const own = Math.max(0, ...Array.from(text.matchAll(/\$(\d+)/g), ([, number]) => Number(number)));
  const names = [reachBranches, reachFacilitator, reachStaff].filter((name) => text.includes(name));
  const bound = names.reduce((sql, name, index) => sql.replaceAll(name, () => `$${String(own + 1 + index)}`), text);
  const found = { statement: typeof statement === 'string' ? bound : prepared(bound), own, names };
  numbered.set(key, found);
  return found;
}

const valuesOf = ({ branches, facilitatorId, staffId }: Reach): ReadonlyMap<string, unknown> =>
  new Map<string, unknown>([
    [reachBranches, branches === 'all' ? null : branches],
    [reachFacilitator, facilitatorId],
    [reachStaff, staffId],
  ]);

/**
 * Replaces the names of the reach by the last parameters of the statement, and returns it with the values of all parameters. A statement
 * without such a name is returned unchanged. Throws when the statement has fewer or more parameters than values, because the values of the
 * reach would be bound to wrong numbers.
 */
export function bindReach(statement: Statement, values: readonly unknown[], reach: Reach): readonly [Statement, readonly unknown[]] {
  if (!textOf(statement).includes('{reach.')) return [statement, values];
  const { statement: bound, own, names } = numberNames(statement);
  if (own !== values.length) throw new Error(`${String(values.length)} values for ${String(own)} parameters: ${textOf(statement)}`);
  const ofReach = valuesOf(reach);
  return [bound, [...values, ...names.map((name) => ofReach.get(name))]];
}

/** Runs a statement with the values of a reach bound to its names. */
export const rowsWithin = <Row>(runner: QueryRunner, sql: Statement, values: readonly unknown[], reach: Reach): Promise<Row[]> =>
  rowsOf(runner, ...bindReach(sql, values, reach));
