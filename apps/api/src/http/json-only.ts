import { isUtf8 } from 'node:buffer';
import type { FastifyInstance } from 'fastify';
import type { Refusal } from '../platform/refusal.ts';
import { repeatedKey } from './repeated-key.ts';
import { cleanedValues, isStorable, unstorableIn } from './request-values.ts';
import { httpRefusals } from './http.refusals.ts';

function faultOf(body: unknown): Refusal | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return httpRefusals.malformed({ path: '', code: 'is-object' });
  const fault = unstorableIn(body);
  return fault === undefined ? undefined : httpRefusals.malformed(fault);
}

function repeatedIn(text: string): Refusal | undefined {
  const key = repeatedKey(text);
  return key === undefined ? undefined : httpRefusals.malformed({ path: isStorable(key) ? key : '', code: 'repeated' });
}

/**
 * Accepts bodies only as JSON objects in UTF-8 whose texts the database can store, and uploads; every other media type is refused, and so is
 * a key that an object has twice. It
 * runs before all other code that reads a body, which is therefore safe from deep nesting and unpaired surrogates, and reads cleaned texts.
 */
export function takeJsonOnly(fastify: FastifyInstance): void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, bytes: Buffer, done) => {
    if (!isUtf8(bytes)) {
      done(httpRefusals.malformed({ path: '', code: 'encoding' }));
      return;
    }
    const text = bytes.toString('utf8');
    void parse(request, text, (error, body) => {
      const fault = error ?? faultOf(body) ?? repeatedIn(text);
      done(fault ?? null, fault === undefined ? cleanedValues(body) : undefined);
    });
  });
}
