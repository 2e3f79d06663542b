import { resolved, type Schema, type Schemas } from './schema.ts';

const samples: Readonly<Record<string, unknown>> = { string: 'text', integer: 1, number: 1, boolean: true };

/** A value of a schema, made of the examples of its fields. A field without an example gets a simple value of its type. */
export function exampleOf(schema: Schema, schemas: Schemas): unknown {
  if (schema.example !== undefined) return schema.example;
  if (schema.$ref !== undefined) return exampleOf(resolved(schema, schemas), schemas);
  const [variant] = schema.anyOf ?? schema.allOf ?? [];
  if (variant !== undefined) return exampleOf(variant, schemas);
  if (schema.enum !== undefined) return schema.enum[0];
  const [type = 'object'] = [schema.type ?? []].flat();
  if (type === 'array') return schema.items === undefined ? [] : [exampleOf(schema.items, schemas)];
  if (type !== 'object') return samples[type];
  const fields = Object.entries(schema.properties ?? {}).map(([name, field]) => [name, exampleOf(field, schemas)]);
  return Object.fromEntries(fields);
}
