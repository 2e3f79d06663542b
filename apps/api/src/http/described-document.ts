import type { OpenAPIObject } from '@nestjs/swagger';
import { sentences } from './generated/sentences.ts';
import { exampleOf } from './example.ts';
import { refusalAnswers } from './refusal-answers.ts';
import { codesOf, isOpen, isRepeatable, isWrite, type Media, type Operation, type Parameter } from './route-traits.ts';
import { resolved, schemaName, type Schema, type Schemas } from './schema.ts';

/** The names of the two security schemes: the cookie of a sign-in, and the header that a foreign page cannot send with a write. */
export const cookieScheme = 'session';
export const headerScheme = 'console';

const keyHeader: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.',
  schema: { type: 'string' },
  example: '9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11',
};
const etag = {
  ETag: { description: 'The version of the resource, in quotes: the value for `If-Match`.', schema: { type: 'string' }, example: '"3"' },
};

/** Adds to the document the parts that follow from the traits of each operation, so that routes do not repeat them. */
export function describeDocument(document: OpenAPIObject): OpenAPIObject {
  const schemas = (document.components?.schemas ?? {}) as Record<string, Schema>;
  for (const [name, schema] of Object.entries(schemas)) {
    schemas[name] = { ...(sentences[name] === undefined ? {} : { description: sentences[name] }), ...schema, ...fieldsOf(schema) };
  }
  if (schemas['LocalisedView'] !== undefined)
    schemas['LocalisedView'] = { ...schemas['LocalisedView'], additionalProperties: { type: 'string' } };
  for (const item of Object.values(document.paths)) {
    for (const [verb, operation] of Object.entries(item as Readonly<Record<string, Operation>>)) describe(verb, operation, schemas);
  }
  return document;
}

/** Swagger wraps the reference of a described field in `allOf`, as OpenAPI 3.0 required; 3.1 allows both in one schema. */
function fieldsOf({ properties }: Schema): Schema {
  if (properties === undefined) return {};
  const fields = Object.entries(properties).map(([name, { allOf, ...field }]) => [name, { ...field, ...allOf?.[0] }]);
  return { properties: Object.fromEntries(fields) as Readonly<Record<string, Schema>> };
}

function describe(verb: string, operation: Operation, schemas: Schemas): void {
  const success = Object.entries(operation.responses).map(([status, answer]) => [status, succeeded(answer, schemas)] as const);
  operation.responses = { ...Object.fromEntries(success), ...refusalAnswers(codesOf(verb, operation, schemas)) };
  delete operation['x-refuses'];
  operation.security = securityOf(verb, operation);
  if (isRepeatable(verb, operation)) operation.parameters = [...(operation.parameters ?? []), keyHeader];
  showExamples(Object.values(operation.requestBody?.content ?? {}), schemas);
}

function succeeded(answer: Operation['responses'][string], schemas: Schemas): Operation['responses'][string] {
  const media = Object.values(answer.content ?? {});
  showExamples(media, schemas);
  const schema = media[0]?.schema;
  if (schema?.$ref === undefined)
    return { ...answer, description: answer.description === '' ? 'Done; there is nothing to answer.' : answer.description };
  const versioned = 'version' in (resolved(schema, schemas).properties ?? {});
  const description = sentences[schemaName(schema.$ref)] ?? answer.description;
  return { ...answer, description, ...(versioned ? { headers: etag } : {}) };
}

function showExamples(media: readonly Media[], schemas: Schemas): void {
  for (const one of media) {
    if (one.schema?.$ref !== undefined) one.example = exampleOf(one.schema, schemas);
  }
}

function securityOf(verb: string, operation: Operation): NonNullable<Operation['security']> {
  const needed = [...(isOpen(operation) ? [] : [cookieScheme]), ...(isWrite(verb) ? [headerScheme] : [])];
  return needed.length === 0 ? [] : [Object.fromEntries(needed.map((scheme) => [scheme, []]))];
}
