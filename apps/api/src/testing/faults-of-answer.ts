import type { OpenAPIObject } from '@nestjs/swagger';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Schema } from '../http/schema.ts';

const documentId = 'openapi';
const validators = new WeakMap<OpenAPIObject, Ajv2020>();

/** Forbids further fields in a shape that does not mention them: in a test, a field that the document does not name is a fault. */
const closed = (schema: Schema): Schema =>
  schema.properties === undefined || schema.additionalProperties !== undefined ? schema : { ...schema, additionalProperties: false };

function validatorOf(document: OpenAPIObject): Ajv2020 {
  const known = validators.get(document);
  if (known !== undefined) return known;
  // The document has keywords of OpenAPI beside those of JSON Schema; allErrors, because a test names everything that differs.
  const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true });
  addFormats.default(ajv);
  const schemas = Object.entries((document.components?.schemas ?? {}) as Readonly<Record<string, Schema>>);
  ajv.addSchema({ $id: documentId, components: { schemas: Object.fromEntries(schemas.map(([name, schema]) => [name, closed(schema)])) } });
  validators.set(document, ajv);
  return ajv;
}

/** The differences between a value and its schema, as `path: fault`. A field that the document does not name is a fault too. */
export function faultsOfAnswer(document: OpenAPIObject, schema: Schema, value: unknown): readonly string[] {
  const ajv = validatorOf(document);
  const validate = ajv.compile(inDocument(schema));
  validate(value);
  return (validate.errors ?? []).map(faultOf);
}

const compiled = new WeakMap<Schema, object>();

/** The same schema with references to the shapes of the document. It is cached because Ajv caches compiled schemas by identity. */
function inDocument(schema: Schema): object {
  const known = compiled.get(schema);
  if (known !== undefined) return known;
  const text = JSON.stringify(schema).replaceAll('"#/components/', `"${documentId}#/components/`);
  const made = JSON.parse(text) as object;
  compiled.set(schema, made);
  return made;
}

const pathOf = (pointer: string): string => pointer.replace(/\/(\d+)(?=\/|$)/g, '[$1]').replace(/\//g, '.');

function faultOf({ instancePath, keyword, params, message = '' }: ErrorObject): string {
  const path = pathOf(instancePath);
  if (keyword === 'additionalProperties') return `${path}.${String(params['additionalProperty'])}: is not in the document`;
  if (keyword === 'required') return `${path}.${String(params['missingProperty'])}: is missing`;
  if (keyword === 'enum') return `${path}: is not one of ${(params['allowedValues'] as unknown[]).join(', ')}`;
  return `${path}: ${message}`;
}
