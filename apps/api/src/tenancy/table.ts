import type { EntityMetadata } from 'typeorm';
import { columnsOf, type Columns } from './table-columns.ts';
import { Condition } from './condition.ts';
import { tenancyRefusals } from './tenancy.refusals.ts';

/** A value for the column `version`: one more than the stored version of the row. */
export const nextVersion = Symbol('next version');

interface TenantRow {
  centreId: string;
}
type Own<Row> = Exclude<keyof Row, 'centreId'> & string;
type Nullable<Row> = { [Name in Own<Row>]: null extends Row[Name] ? Name : never }[Own<Row>];

/** A row to write. {@link Table} adds the centre, and null for every nullable column that is left out. */
export type NewRow<Row> = Readonly<Pick<Row, Exclude<Own<Row>, Nullable<Row>>> & Partial<Pick<Row, Nullable<Row>>>>;
/** Columns to change; `version` may be {@link nextVersion}. */
export type Changes<Row> = {
  readonly [Name in Exclude<Own<Row>, 'id'>]?: Row[Name] | (Name extends 'version' ? typeof nextVersion : never);
};
/** Some columns of a row. */
export type PartOf<Row> = Readonly<Partial<Pick<Row, Own<Row>>>>;
/** Selects the rows whose columns have these values; a list matches any of its values, `noneOf` the others, `before` earlier ones. */
export type Where<Row> = {
  readonly [Name in Own<Row>]?: Row[Name] | readonly NonNullable<Row[Name]>[] | Condition<NonNullable<Row[Name]>>;
};
/** The action for a row that exists already: leave it, or set these columns to the new values (`version` to the next one). */
export interface OnConflict<Row> {
  /** The columns of a unique key, or `any` unique key of the table. */
  readonly conflict: 'any' | readonly Own<Row>[];
  readonly update: 'nothing' | readonly Exclude<Own<Row>, 'id'>[];
  /** SQL condition on the existing row `t`: a row that does not satisfy it is left unchanged. */
  readonly onlyIf?: string;
}

type Run = (sql: string, ...params: readonly unknown[]) => Promise<readonly unknown[]>;

const rowsAtOnce = 500;

function* batchesOf<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += rowsAtOnce) yield items.slice(start, start + rowsAtOnce);
}

/**
 * The writing side of one tenant table in one centre, typed by its row class. Every statement names the centre as `$1`; rows travel as one
 * JSON parameter, so the text of a statement depends on its columns only, however many rows there are.
 */
export class Table<Row extends TenantRow> {
  private readonly columns: Columns;

  constructor(
    private readonly run: Run,
    metadata: EntityMetadata,
  ) {
    this.columns = columnsOf(metadata);
  }

  async insert(rows: readonly NewRow<Row>[]): Promise<void> {
    for (const batch of batchesOf(rows)) await this.run(this.insertSql(batch), this.columns.json(batch));
  }

  /** Inserts rows that may exist already; returns the ids of those that were inserted or changed. */
  async upsert(rows: readonly NewRow<Row>[], { conflict, update, onlyIf }: OnConflict<Row>): Promise<string[]> {
    const changes = update === 'nothing' ? [] : update.map((name) => this.assignment(name, name === 'version' ? nextVersion : 'excluded'));
    const target = conflict === 'any' ? '' : `(${['centre_id', ...conflict.map((name) => this.columns.sql(name))].join(', ')})`;
    const action =
      changes.length === 0 ? 'do nothing' : `do update set ${changes.join(', ')}${onlyIf === undefined ? '' : ` where ${onlyIf}`}`;
    const written: unknown[] = [];
    for (const batch of batchesOf(rows))
      written.push(
        ...(await this.run(
          `${this.insertSql(batch)} on conflict ${target} ${action} returning ${this.columns.key}`,
          this.columns.json(batch),
        )),
      );
    return (written as { id: string }[]).map(({ id }) => id);
  }

  /** Changes the selected rows and returns their number. With a version, refuses with 412 when no selected row has it any more. */
  async update(rows: string | Where<Row>, changes: Changes<Row>, seenVersion?: number): Promise<number> {
    const given = Object.entries(changes).filter(([, value]) => value !== undefined);
    const params = given.filter(([, value]) => value !== nextVersion).map(([name, value]) => this.columns.parameter(name, value));
    let place = 1;
    const set = given.map(([name, value]) => this.assignment(name, value === nextVersion ? nextVersion : `$${String((place += 1))}`));
    const selected = this.conditions(seenVersion === undefined ? whereOf(rows) : { ...whereOf(rows), version: seenVersion }, place);
    const changed = await this.run(
      `update ${this.columns.table} t set ${set.join(', ')} where ${selected.sql} returning t.${this.columns.key}`,
      ...params,
      ...selected.params,
    );
    if (changed.length === 0 && seenVersion !== undefined) throw tenancyRefusals.stale();
    return changed.length;
  }

  /** Changes each of these rows to its own values; all have the same columns. Rows that do not match `only` are left unchanged. */
  async updateAll(rows: readonly (Changes<Row> & { readonly id: string })[], only: Where<Row> = {}): Promise<void> {
    for (const batch of batchesOf(rows)) {
      const names = namesIn(batch);
      const set = names
        .filter((name) => name !== 'id')
        .map((name) =>
          this.assignment(name, batch.every((row) => (row as Record<string, unknown>)[name] === nextVersion) ? nextVersion : 'x'),
        );
      const selected = this.conditions(only, 2);
      await this.run(
        `update ${this.columns.table} t set ${set.join(', ')} from ${this.recordset(names)} where ${selected.sql} and t.id = x.id`,
        this.columns.json(batch),
        ...selected.params,
      );
    }
  }

  async remove(rows: string | Where<Row>): Promise<number> {
    const selected = this.conditions(whereOf(rows), 1);
    return (await this.run(`delete from ${this.columns.table} t where ${selected.sql} returning t.${this.columns.key}`, ...selected.params))
      .length;
  }

  /**
   * Rows as the JSON parameter of a statement that writes them in a way of its own: `jsonb_populate_recordset(null::members, $2::jsonb)` gives
   * them the columns and the types of the table.
   */
  json(rows: readonly PartOf<Row>[]): string {
    return this.columns.json(rows);
  }

  private insertSql(batch: readonly object[]): string {
    const names = namesIn(batch);
    const columns = names.map((name) => this.columns.sql(name));
    return `insert into ${this.columns.table} as t (centre_id, ${columns.join(', ')})
      select $1::uuid, ${columns.map((column) => `x.${column}`).join(', ')} from ${this.recordset(names)}`;
  }

  private recordset(names: readonly string[]): string {
    return `jsonb_to_recordset($2::jsonb) as x (${names.map((name) => `${this.columns.sql(name)} ${this.columns.type(name)}`).join(', ')})`;
  }

  /** The assignment of one column in a `set`: from a parameter, from the row with that alias, or the next version. */
  private assignment(name: string, value: string | typeof nextVersion): string {
    const column = this.columns.sql(name);
    if (value === nextVersion) return `${column} = t.${column} + 1`;
    return value.startsWith('$') ? `${column} = ${value}::${this.columns.type(name)}` : `${column} = ${value}.${column}`;
  }

  /** The condition that selects rows, with parameters numbered after `place`. */
  private conditions(
    where: Readonly<Record<string, unknown>>,
    place: number,
  ): { readonly sql: string; readonly params: readonly unknown[] } {
    const params: unknown[] = [];
    const parts = Object.entries(where).map(([name, value]) => {
      const column = `t.${this.columns.sql(name)}`;
      if (value === null) return `${column} is null`;
      const condition = value instanceof Condition ? value : new Condition(Array.isArray(value) ? '= any' : '=', value);
      params.push(condition.value);
      return condition.sql(column, `$${String(place + params.length)}::${this.columns.type(name)}`);
    });
    return { sql: ['t.centre_id = $1', ...parts].join(' and '), params };
  }
}

const whereOf = (rows: string | object): Readonly<Record<string, unknown>> =>
  typeof rows === 'string' ? { id: rows } : (rows as Readonly<Record<string, unknown>>);

/** The columns that at least one of these rows has; a row without one of them gets null. */
const namesIn = (rows: readonly object[]): string[] => [
  ...new Set(rows.flatMap((row) => Object.entries(row).flatMap(([name, value]) => (value === undefined ? [] : [name])))),
];
