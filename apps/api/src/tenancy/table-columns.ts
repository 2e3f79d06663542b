import type { EntityMetadata } from 'typeorm';

/** The columns of one table by the names of their properties, as its row class declares them. */
export interface Columns {
  readonly table: string;
  /** The column that a statement returns for each row it wrote. */
  readonly key: string;
  sql(property: string): string;
  type(property: string): string;
  /** The value of one column as a separate parameter. */
  parameter(property: string, value: unknown): unknown;
  /** Rows as one JSON parameter: bytes in PostgreSQL's own notation, instants as ISO 8601. */
  json(rows: readonly object[]): string;
}

const known = new WeakMap<EntityMetadata, Columns>();

/** The columns of a table, cached: names and types do not change while the process runs. */
export function columnsOf(metadata: EntityMetadata): Columns {
  const columns = known.get(metadata) ?? readColumns(metadata);
  known.set(metadata, columns);
  return columns;
}

function readColumns(metadata: EntityMetadata): Columns {
  const byProperty = new Map(metadata.columns.map((column) => [column.propertyName, column]));
  const column = (property: string) => {
    const found = byProperty.get(property);
    if (found === undefined) throw new Error(`${metadata.name} has no column ${property}.`);
    return found;
  };
  const inJson = (row: object): object =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [column(name).databaseName, Buffer.isBuffer(value) ? hex(value) : value]),
    );
  return {
    table: metadata.tableName,
    key: byProperty.has('id') ? 'id' : 'centre_id',
    sql: (property) => `"${column(property).databaseName}"`,
    type: (property) => `${typeNameOf(column(property).type)}${column(property).isArray ? '[]' : ''}`,
    parameter: (property, value) => (column(property).type === 'jsonb' ? JSON.stringify(value) : value),
    json: (rows) => JSON.stringify(rows.map(inJson)),
  };
}

const hex = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`;

function typeNameOf(type: EntityMetadata['columns'][number]['type']): string {
  if (typeof type !== 'string') throw new Error('A row class names the types of its columns as PostgreSQL does.');
  return type;
}
