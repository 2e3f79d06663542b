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

const GivenVersion = createParamDecorator((_: unknown, context: ExecutionContext): number | undefined =>
  versionIn(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);

function versionIn(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const version = etag.exec(header)?.[1];
  if (version === undefined) throw httpRefusals.stale();
  return Number(version);
}

const header = (required: boolean): MethodDecorator & ClassDecorator =>
  ApiHeader({ name: 'If-Match', required, description: 'The version on which the change is made, in quotes.', example: '"3"' });

/**
 * The version that the caller has read, from `If-Match: "<version>"`, for PUT and PATCH. Without the header 428; with a text that is no
 * version 412.
 */
export const IfMatch = (): ParameterDecorator =>
  describedBy(SeenVersion(), applyDecorators(header(true), Refuses('http/if-match-required', 'http/stale')));

/**
 * The version that the caller has read, for POST, where the request names one: the decision is then refused with 412 on any other. Without the
 * header it is made on the record as it is, and the state of the record refuses what does not fit.
 */
export const MayMatch = (): ParameterDecorator => describedBy(GivenVersion(), applyDecorators(header(false), Refuses('http/stale')));

/** Refuses a change on another version than the one that is stored; a caller that names none accepts any. */
export function expectVersion(seen: number | undefined, stored: number): void {
  if (seen !== undefined && seen !== stored) throw httpRefusals.stale();
}
