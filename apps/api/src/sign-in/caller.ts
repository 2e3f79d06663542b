import type { FastifyRequest } from 'fastify';
import { cookieName, deviceCookieName } from './sign-in-token.ts';

/** Where a request came from: for the list of sign-ins and for slowing down guessing. */
export interface Caller {
  readonly address: string;
  readonly userAgent: string;
  /** The token of the device, when it has one. */
  readonly device: string | undefined;
  /** The token of the sign-in that this browser has until now. */
  readonly signIn: string | undefined;
}

const cookieOf = (request: FastifyRequest, nameOf: (secure: boolean) => string): string | undefined =>
  request.cookies[nameOf(true)] ?? request.cookies[nameOf(false)];

export const callerOf = (request: FastifyRequest): Caller => ({
  address: request.ip,
  userAgent: request.headers['user-agent'] ?? '',
  device: cookieOf(request, deviceCookieName),
  signIn: cookieOf(request, cookieName),
});
