import { apiRoot } from './api-root.ts';
import { isDeviceLocked, lockDevice, unlockDevice } from './device-lock.ts';
import { ownHeaders } from './own-headers.ts';
import { patience } from './patience.ts';

/** Whether a sign-out ends the sign-in of this device, or those of every device. */
export type SignOutOf = 'here' | 'everywhere';

const key = 'saath.owed-sign-out';
/** Milliseconds between two tries while the server does not answer. */
const pause = 30_000;

const requests = {
  here: { path: '/auth/sign-out', method: 'POST', body: '{}' },
  everywhere: { path: '/auth/sessions', method: 'DELETE' },
} as const;
const owed = (): SignOutOf | undefined => (['everywhere', 'here'] as const).find((of) => of === localStorage.getItem(key));

/**
 * A person has signed out of this device, and the server is still to be told: the cookie of the sign-in is out of reach of scripts, so that
 * the device stays locked until the server has ended it, or somebody signs in.
 */
export function oweSignOut(of: SignOutOf): void {
  localStorage.setItem(key, owed() === 'everywhere' ? 'everywhere' : of);
  lockDevice();
}
/** The server has ended the sign-in. */
export function signOutSettled(): void {
  if (owed() === undefined) return;
  forgetOwedSignOut();
  if (isDeviceLocked()) unlockDevice();
}
/** Somebody signs in: what is owed would end their sign-in. */
export const forgetOwedSignOut = (): void => localStorage.removeItem(key);

let settling: Promise<void> | undefined;
/** Tells the server of a sign-out that it does not know yet. Undefined when there is none; never fails. */
export function settleSignOut(): Promise<void> | undefined {
  const of = owed();
  if (of === undefined) return undefined;
  settling ??= tell(of).finally(() => (settling = undefined));
  return settling;
}

async function tell(of: SignOutOf): Promise<void> {
  const { path, ...request } = requests[of];
  const headers = { ...ownHeaders, 'Content-Type': 'application/json' };
  const answer = await fetch(apiRoot + path, { ...request, headers, signal: AbortSignal.timeout(patience) }).catch(() => undefined);
  // Without a sign-in there is nothing left to end.
  if (answer?.ok === true || answer?.status === 401) signOutSettled();
}

/** Tells the server of a sign-out at the start of the console, when the network is back, and while the console is open. */
export function keepSettling(): void {
  const settle = (): void => void settleSignOut();
  settle();
  addEventListener('online', settle);
  setInterval(settle, pause);
}
