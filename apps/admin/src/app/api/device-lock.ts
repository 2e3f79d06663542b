import { Temporal } from '@saath/domain/kernel';

/** The facts that this device remembers: that several people share it, the last touch, and that it is locked. */
const keys = { shared: 'saath.shared-device', touched: 'saath.touched', locked: 'saath.locked' } as const;

/** Minutes without a touch after which a shared device is locked. */
export const idleMinutes = 5;
const now = (): number => Temporal.Now.instant().epochMilliseconds;

export const isSharedDevice = (): boolean => localStorage.getItem(keys.shared) !== null;
export function shareDevice(isShared: boolean): void {
  if (isShared) localStorage.setItem(keys.shared, 'yes');
  else localStorage.removeItem(keys.shared);
}
/** Every tab says when it was touched, so that none is locked while another is in use. */
export const touchDevice = (): void => localStorage.setItem(keys.touched, String(now()));
export const isIdle = (): boolean => isSharedDevice() && now() - Number(localStorage.getItem(keys.touched) ?? 0) >= idleMinutes * 60_000;

/** Whether somebody has to sign in, whatever the server says about who is signed in here. */
export const isDeviceLocked = (): boolean => localStorage.getItem(keys.locked) !== null;
export const lockDevice = (): void => localStorage.setItem(keys.locked, 'yes');
/** After a sign-in. */
export function unlockDevice(): void {
  localStorage.removeItem(keys.locked);
  touchDevice();
}
