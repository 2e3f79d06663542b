import { EnvironmentInjector, inject } from '@angular/core';
import { isSharedDevice } from '../api/device-lock.ts';

/** Loads the part that locks a shared device. Answers how that is done again, once the device has become one. */
export function lockWhenIdle(): () => Promise<void> {
  const injector = inject(EnvironmentInjector);
  const start = async (): Promise<void> => {
    if (!isSharedDevice()) return;
    const { IdleLock } = await import('./idle-lock.ts');
    injector.get(IdleLock);
  };
  void start();
  return start;
}
