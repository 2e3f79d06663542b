/** The name under which the browser wakes the service worker to send commands. */
export const syncTag = 'saath.commands';

/** Background Sync, which Chromium has; the types of the browser do not know it. */
interface WithSync {
  readonly sync?: { register(tag: string): Promise<void> };
}

/** Asks the browser to send what waits once there is a network, also when no page is open then. Elsewhere the next page sends it. */
export async function askForSync(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registration: (ServiceWorkerRegistration & WithSync) | undefined = await navigator.serviceWorker.getRegistration();
  // A browser that was told not to work in the background refuses.
  await registration?.sync?.register(syncTag).catch(() => undefined);
}
