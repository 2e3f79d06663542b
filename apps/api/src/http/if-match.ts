import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { describedBy } from './described-by.ts';
import { Refuses } from './refuses.ts';
import { httpRefusals } from './http.refusals.ts';

const etag = /^(?:W\/)?"(\d{1,9})"$/;

const SeenVersion = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const version = versionIn(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']);
  if (version === undefined) throw httpRefusals.ifMatchRequired();
  return version;
});

function versionIn(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const version = etag.exec(header)?.[1];
  if (version === undefined) throw httpRefusals.stale();
  return Number(version);
}

/** The version that the caller has read, from `If-Match: "<version>"`. Without the header 428; with a text that is no version 412. */
export const IfMatch = (): ParameterDecorator =>
  describedBy(
    SeenVersion(),
    applyDecorators(
      ApiHeader({ name: 'If-Match', required: true, description: 'The version on which the change is made, in quotes.', example: '"3"' }),
      Refuses('http/if-match-required', 'http/stale'),
    ),
  );
