import { createHash, randomBytes } from 'node:crypto';

/** The cookie of the console; with `__Host-` over https, so that no other host or path can set it. */
export const cookieName = (secure: boolean): string => (secure ? '__Host-saath' : 'saath');

/** The cookie by which a device is recognised at the next sign-in. It signs nobody in. */
export const deviceCookieName = (secure: boolean): string => (secure ? '__Host-saath-device' : 'saath-device');

/** 256 random bits; only their hash is stored, so a copy of the database signs nobody in. */
export const newToken = (): string => randomBytes(32).toString('base64url');
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();
