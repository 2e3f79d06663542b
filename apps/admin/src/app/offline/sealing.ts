import type { Owner, QueuedCommand } from './command.ts';

/** A command at rest: encrypted except for its id and its owner. */
export interface SealedCommand extends Owner {
  readonly id: string;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

/** A key that encrypts and decrypts in this browser and that no script can read out. */
export const newKey = (): Promise<CryptoKey> => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

/** Id and owner are authenticated with the text, so that no row can be moved to another person. */
const contextOf = ({ id, userId, centreId }: Owner & { readonly id: string }): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify([userId, centreId, id]));

export async function seal(key: CryptoKey, { userId, centreId }: Owner, row: QueuedCommand): Promise<SealedCommand> {
  const place = { userId, centreId, id: row.id };
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify(row));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: contextOf(place) }, key, text);
  return { ...place, iv, sealed };
}

export async function open(key: CryptoKey, row: SealedCommand): Promise<QueuedCommand> {
  const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: row.iv, additionalData: contextOf(row) }, key, row.sealed);
  return JSON.parse(new TextDecoder().decode(text)) as QueuedCommand;
}
