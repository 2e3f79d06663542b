import type { FastifyRequest } from 'fastify';
import type { Caller } from './auth.service.ts';
import { cookieName, deviceCookieName } from './sign-in-token.ts';

const cookieOf = (request: FastifyRequest, nameOf: (secure: boolean) => string): string | undefined =>
  request.cookies[nameOf(true)] ?? request.cookies[nameOf(false)];

export const callerOf = (request: FastifyRequest): Caller => ({
  address: request.ip,
  userAgent: request.headers['user-agent'] ?? '',
  device: cookieOf(request, deviceCookieName),
  signIn: cookieOf(request, cookieName),
});
