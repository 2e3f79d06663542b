import type { OpenAPIObject } from '@nestjs/swagger';
import { resolved, type Schema, type Schemas } from '../http/schema.ts';
import type { Operation } from '../isolation/operations.ts';

/** Where a value stands in a body: names of fields, and 0 for the first of a list. */
export type Place = readonly (string | number)[];

/** A field of a body, at any depth, with its schema. */
export interface BodyField {
  readonly place: Place;
  readonly schema: Schema;
}

interface Described {
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> };
}

/** Every field of the body that an operation takes, at any depth, by the document. */
export function bodyFields(document: OpenAPIObject, { path, method }: Operation): readonly BodyField[] {
  const { requestBody } = (document.paths[path]?.[method] ?? {}) as Described;
  const schema = requestBody?.content?.['application/json']?.schema;
  return schema === undefined ? [] : fieldsIn(schema, document.components?.schemas ?? {}, []);
}

function fieldsIn(schema: Schema, schemas: Schemas, place: Place): readonly BodyField[] {
  const { properties = {}, items, anyOf = [] } = resolved(schema, schemas);
  return [
    ...anyOf.flatMap((one) => fieldsIn(one, schemas, place)),
    ...(items === undefined ? [] : fieldsIn(items, schemas, [...place, 0])),
    ...Object.entries(properties).flatMap(([name, field]) => [
      { place: [...place, name], schema: resolved(field, schemas) },
      ...fieldsIn(field, schemas, [...place, name]),
    ]),
  ];
}

/** A copy of a body with a value put at a place; what is missing on the way is made. */
export function withValueAt(body: unknown, [key, ...rest]: Place, value: unknown): unknown {
  if (key === undefined) return value;
  const copy: unknown = structuredClone(body) ?? (typeof key === 'number' ? [] : {});
  const fields = copy as Record<string | number, unknown>;
  fields[key] = withValueAt(fields[key], rest, value);
  return copy;
}
