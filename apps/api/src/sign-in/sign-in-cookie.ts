import type { FastifyReply } from 'fastify';
import type { Config } from '../platform/config.ts';
import type { SignedIn } from './auth.service.ts';
import type { MeView } from './me.view.ts';
import { deviceDays } from './devices.ts';
import { cookieName, deviceCookieName } from './sign-in-token.ts';
import { signInDays } from './sign-ins.repository.ts';

const secondsPerDay = 86_400;

type Secure = Pick<Config, 'secureCookie'>;

/** With the attributes it was set with: a browser takes a `__Host-` cookie back only as a secure one. */
export function clearCookie(reply: FastifyReply, { secureCookie: secure }: Secure): void {
  void reply.clearCookie(cookieName(secure), { httpOnly: true, sameSite: 'lax', path: '/', secure });
}

/** Sets the cookies of a new sign-in and of its device, and answers the person. */
export function withCookie(reply: FastifyReply, { secureCookie: secure }: Secure, { token, device, me }: SignedIn): MeView {
  const attributes = { httpOnly: true, sameSite: 'lax', path: '/', secure } as const;
  void reply.setCookie(cookieName(secure), token, { ...attributes, maxAge: signInDays * secondsPerDay });
  void reply.setCookie(deviceCookieName(secure), device, { ...attributes, maxAge: deviceDays * secondsPerDay });
  return me;
}
