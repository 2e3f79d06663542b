import type { OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import { cleanedValues, unstorableIn } from './request-values.ts';
import { httpRefusals } from './http.refusals.ts';

interface Described {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema?: { readonly type?: string } }[];
}

/** Refuses, on every route, query parameters that the document does not name or that are sent twice without being lists, and texts that the database cannot store; cleans the others. */
export function refuseUnknownQuery(fastify: FastifyInstance, { paths }: OpenAPIObject): void {
  fastify.addHook('preValidation', (request, _reply, done) => {
    const path = (request.routeOptions.url ?? '').replace(/:(\w+)/g, '{$1}');
    const operation = (paths[path] as Record<string, Described> | undefined)?.[request.method.toLowerCase()];
    if (operation === undefined) {
      done();
      return;
    }
    const described = operation.parameters?.filter((one) => one.in === 'query') ?? [];
    const known = new Set(described.map(({ name }) => name));
    const lists = new Set(described.filter(({ schema }) => schema?.type === 'array').map(({ name }) => name));
    const given = request.query as Readonly<Record<string, unknown>>;
    const unknown = Object.keys(given).find((name) => !known.has(name));
    const repeated = Object.keys(given).find((name) => Array.isArray(given[name]) && !lists.has(name));
    const fault =
      (unknown === undefined ? undefined : { path: unknown, code: 'unknown' }) ??
      (repeated === undefined ? undefined : { path: repeated, code: 'repeated' }) ??
      unstorableIn(given);
    request.query = fault === undefined ? cleanedValues(given) : given;
    done(fault === undefined ? undefined : httpRefusals.malformed(fault));
  });
}
