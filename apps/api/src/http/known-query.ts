import type { FastifyInstance } from 'fastify';
import { cleanedValues, unstorableIn } from './request-values.ts';
import { queries } from './generated/queries.ts';
import { httpRefusals } from './http.refusals.ts';

/**
 * Refuses, on every route of the document, query parameters that it does not name or that are sent twice without being lists, and texts that
 * the database cannot store; cleans the others.
 */
export function refuseUnknownQuery(fastify: FastifyInstance): void {
  fastify.addHook('preValidation', (request, _reply, done) => {
    const query = queries[`${request.method} ${request.routeOptions.url ?? ''}`];
    if (query === undefined) {
      done();
      return;
    }
    const { names, lists = [] } = query;
    const given = request.query as Readonly<Record<string, unknown>>;
    const unknown = Object.keys(given).find((name) => !names.includes(name));
    const repeated = Object.keys(given).find((name) => Array.isArray(given[name]) && !lists.includes(name));
    const fault =
      (unknown === undefined ? undefined : { path: unknown, code: 'unknown' }) ??
      (repeated === undefined ? undefined : { path: repeated, code: 'repeated' }) ??
      unstorableIn(given);
    request.query = fault === undefined ? cleanedValues(given) : given;
    done(fault === undefined ? undefined : httpRefusals.malformed(fault));
  });
}
