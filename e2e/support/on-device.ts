import type { BrowserContext, Page } from '@playwright/test';

/** Whether all files that the console needs without a network are on the device. */
export async function isConsoleStored(): Promise<boolean> {
  const manifest = (await (await fetch('/ngsw.json')).json()) as { readonly assetGroups: readonly { readonly urls: readonly string[] }[] };
  const found = await Promise.all((manifest.assetGroups[0]?.urls ?? ['']).map((url) => caches.match(url)));
  return found.every((file) => file !== undefined);
}

/** The content of the databases and caches of the device, as one text. */
async function found(): Promise<string> {
  const parts: string[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
  const bytes = (value: unknown): string =>
    value instanceof ArrayBuffer || ArrayBuffer.isView(value)
      ? new TextDecoder('latin1').decode(value)
      : value instanceof CryptoKey
        ? `key ${String(value.extractable)}`
        : typeof value === 'object' && value !== null
          ? Object.values(value).map(bytes).join(' ')
          : String(value);
  const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('unread'));
    });
  for (const { name = '' } of (await indexedDB.databases()).filter((one) => one.name?.startsWith('saath'))) {
    const database = await answer(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const rows: unknown[] = await answer(database.transaction(store).objectStore(store).getAll());
      parts.push(...rows.map((row) => `${name}/${store} ${bytes(row)}`));
    }
    database.close();
  }
  for (const key of await caches.keys()) for (const { url } of await (await caches.open(key)).keys()) parts.push(`cache ${url}`);
  return parts.join('\n');
}
export const foundOnDevice = (page: Page): Promise<string> => page.evaluate(found);

/** Lets the pages of a browser be without Background Sync, as those of Firefox and Safari are: what waits is sent by a page only. */
export const withoutBackgroundSync = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => void Object.defineProperty(ServiceWorkerRegistration.prototype, 'sync', { value: undefined }));
