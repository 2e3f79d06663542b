import type { OpenAPIObject } from '@nestjs/swagger';
import { schemaName, type Schema } from '../http/schema.ts';

const formats: Readonly<Record<string, RegExp>> = {
  uuid: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/,
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isOfType(type: string, value: unknown): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isRecord(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}

/** Where a value differs from what the document says of it, as `path: fault`. A field that the document does not name is a fault too. */
export function faultsOfAnswer(document: OpenAPIObject, schema: Schema, value: unknown, path = ''): readonly string[] {
  const faults = (of: Schema, found: unknown, at: string): readonly string[] => faultsOfAnswer(document, of, found, at);
  if (schema.$ref !== undefined) return faults(named(document, schema.$ref), value, path);
  if (schema.anyOf !== undefined) {
    const tried = schema.anyOf.map((one) => faults(one, value, path));
    return tried.find((one) => one.length === 0) ?? tried[0] ?? [];
  }
  const types = [schema.type ?? []].flat();
  if (types.length > 0 && !types.some((type) => isOfType(type, value))) return [`${path}: is not ${types.join(' or ')}`];
  if (schema.enum?.includes(value) === false) return [`${path}: is not one of ${schema.enum.join(', ')}`];
  if (typeof value === 'string')
    return formats[schema.format ?? '']?.test(value) === false ? [`${path}: is no ${schema.format ?? ''}`] : [];
  if (Array.isArray(value)) return value.flatMap((one, index) => faults(schema.items ?? {}, one, `${path}[${String(index)}]`));
  return isRecord(value) ? faultsOfFields(document, schema, value, path) : [];
}

function faultsOfFields(
  document: OpenAPIObject,
  { properties = {}, required = [], additionalProperties = false }: Schema,
  value: Readonly<Record<string, unknown>>,
  path: string,
): readonly string[] {
  const missing = required.filter((field) => value[field] === undefined).map((field) => `${path}.${field}: is missing`);
  const further = Object.entries(value).flatMap(([field, found]) => {
    const known = properties[field] ?? additionalProperties;
    if (known === false) return [`${path}.${field}: is not in the document`];
    return known === true ? [] : faultsOfAnswer(document, known, found, `${path}.${field}`);
  });
  return [...missing, ...further];
}

function named(document: OpenAPIObject, ref: string): Schema {
  const schema = document.components?.schemas?.[schemaName(ref)];
  if (schema === undefined) throw new Error(`The document has no ${ref}`);
  return schema;
}
