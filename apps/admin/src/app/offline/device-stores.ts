import { InjectionToken } from '@angular/core';
import type { CommandStore } from './command-store.ts';
import { openCopyStore, type CopyStore } from './copy-store.ts';
import { openDeviceStore } from './device-store.ts';

/** Opens the store of commands of this device. */
export const COMMAND_STORE = new InjectionToken<() => Promise<CommandStore>>('COMMAND_STORE', {
  providedIn: 'root',
  factory: () => openDeviceStore,
});

/** Opens the store of copies of this device. */
export const COPY_STORE = new InjectionToken<() => Promise<CopyStore | undefined>>('COPY_STORE', {
  providedIn: 'root',
  factory: () => openCopyStore,
});
