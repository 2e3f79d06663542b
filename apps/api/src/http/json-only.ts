import { isUtf8 } from 'node:buffer';
import type { FastifyInstance } from 'fastify';
import { refusal, type FieldError, type Refusal } from '../platform/refusal.ts';
import { unstorableIn } from './given.ts';

const malformed = (...errors: FieldError[]): Refusal => refusal('malformed', 'http/malformed', undefined, { errors });

function faultOf(body: unknown): Refusal | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return malformed({ path: '', code: 'is-object' });
  const fault = unstorableIn(body);
  return fault === undefined ? undefined : malformed(fault);
}

/**
 * Bodies are JSON objects in UTF-8 whose texts the database can keep, uploads apart; every other media type is refused. It stands before
 * everything that goes through a body, so that nothing behind it meets a tower of brackets or half a character.
 */
export function takeJsonOnly(fastify: FastifyInstance): void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, bytes: Buffer, done) => {
    if (!isUtf8(bytes)) {
      done(malformed({ path: '', code: 'encoding' }));
      return;
    }
    void parse(request, bytes.toString('utf8'), (error, body) => {
      done(error ?? faultOf(body) ?? null, body);
    });
  });
}
