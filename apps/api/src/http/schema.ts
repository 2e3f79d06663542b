/** The part of JSON Schema that the document uses. */
export interface Schema {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly description?: string;
  readonly example?: unknown;
  readonly default?: unknown;
}
export type Schemas = Readonly<Record<string, Schema>>;

/** The name a reference ends in: `#/components/schemas/MemberView` is `MemberView`. */
export const schemaName = (ref: string): string => ref.replace('#/components/schemas/', '');

/** The schema that a reference names, or the schema itself. */
export function resolved(schema: Schema, schemas: Schemas): Schema {
  if (schema.$ref === undefined) return schema;
  const found = schemas[schemaName(schema.$ref)];
  if (found === undefined) throw new Error(`The document has no ${schema.$ref}`);
  return found;
}
