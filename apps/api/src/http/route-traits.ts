import { ANSWERED_ANEW } from './answered-anew.ts';
import { isCentreless, isReading, type Demand } from './allow.ts';
import { REFUSES, type ProblemCode, type Refused } from './refuses.ts';
import { resolved, type Schema, type Schemas } from './schema.ts';

export interface Media {
  readonly schema?: Schema;
  example?: unknown;
}
export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly example?: unknown;
  readonly schema: Schema;
}
/** An operation of the document. */
export interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  description?: string;
  readonly tags?: readonly string[];
  readonly 'x-permission': Demand;
  [REFUSES]?: Refused;
  [ANSWERED_ANEW]?: boolean;
  parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> };
  responses: Readonly<
    Record<string, { readonly description: string; readonly content?: Readonly<Record<string, Media>>; headers?: object }>
  >;
  security?: readonly Readonly<Record<string, readonly string[]>>[];
}

export const isWrite = (verb: string): boolean => !['get', 'head'].includes(verb);
export const isOpen = (operation: Operation): boolean => operation['x-permission'] === 'nobody';
/** Whether an operation accepts an `Idempotency-Key`: a POST of a signed-in person does that changes something, unless it is answered anew. */
export const isRepeatable = (verb: string, operation: Operation): boolean =>
  verb === 'post' && !isOpen(operation) && !isReading(operation['x-permission']) && operation[ANSWERED_ANEW] !== true;

const hasCursor = ({ parameters = [], requestBody }: Operation, schemas: Schemas): boolean =>
  parameters.some(({ name }) => name === 'cursor') ||
  Object.values(requestBody?.content ?? {}).some(({ schema = {} }) => 'cursor' in (resolved(schema, schemas).properties ?? {}));

/** Whether a query or a body has a day or an instant, at any depth. */
const hasDate = ({ parameters = [], requestBody }: Operation, schemas: Schemas): boolean =>
  [...parameters.map(({ schema }) => schema), ...Object.values(requestBody?.content ?? {}).map(({ schema = {} }) => schema)].some(
    (schema) => containsDate(schema, schemas),
  );
const containsDate = (schema: Schema, schemas: Schemas): boolean => {
  const { format = '', items, anyOf = [], properties = {} } = resolved(schema, schemas);
  const inner = [...(items === undefined ? [] : [items]), ...anyOf, ...Object.values(properties), ...(schema.allOf ?? [])];
  return ['date', 'date-time'].includes(format) || inner.some((one) => containsDate(one, schemas));
};

/** The codes of every route: bugs, outages, and queries or addresses that are malformed. */
const everywhere: readonly ProblemCode[] = ['http/internal', 'http/unreadable', 'http/unavailable', 'http/malformed'];
const ofWrites: readonly ProblemCode[] = ['http/header-missing', 'http/media-type-unsupported', 'http/too-large'];
/** The codes of every change: a constraint of the database decides between two writers at once. */
const ofChanges: readonly ProblemCode[] = ['http/exists-already', 'http/unknown-reference'];
const ofKeys: readonly ProblemCode[] = [
  'idempotency/key-length',
  'idempotency/mismatch',
  'idempotency/out-of-reach',
  'idempotency/still-running',
];

/** All codes of a route: those it declares and those that follow from its traits. */
export function codesOf(verb: string, operation: Operation, schemas: Schemas): readonly ProblemCode[] {
  const changes = isWrite(verb) && !isReading(operation['x-permission']);
  return [
    ...(operation[REFUSES]?.codes ?? []),
    ...everywhere,
    ...(isWrite(verb) ? ofWrites : []),
    ...(changes ? ofChanges : []),
    ...(changes && !isOpen(operation) && !isCentreless(operation['x-permission']) ? (['centres/suspended'] as const) : []),
    ...(isRepeatable(verb, operation) ? ofKeys : []),
    ...(hasDate(operation, schemas) ? (['http/date-out-of-range'] as const) : []),
    ...(hasCursor(operation, schemas) ? (['http/cursor-invalid'] as const) : []),
  ];
}
