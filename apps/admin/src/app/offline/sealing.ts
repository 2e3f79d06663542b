import type { Owner } from './command.ts';

/** The owner of the value, and its id among the values of this person. */
export interface Place extends Owner {
  readonly id: string;
}
/** A value at rest: encrypted except for its place. */
export interface Sealed extends Place {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

/** A key that encrypts and decrypts in this browser and that no script can read out. */
export const newKey = (): Promise<CryptoKey> => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

/** The place is authenticated with the text, so that no value can be moved to another person or another id. */
const contextOf = ({ id, userId, centreId }: Place): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify([userId, centreId, id]));

export async function seal(key: CryptoKey, { userId, centreId, id }: Place, value: unknown): Promise<Sealed> {
  const place = { userId, centreId, id };
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify(value));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: contextOf(place) }, key, text);
  return { ...place, iv, sealed };
}

export async function open(key: CryptoKey, row: Sealed): Promise<unknown> {
  const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: row.iv, additionalData: contextOf(row) }, key, row.sealed);
  return JSON.parse(new TextDecoder().decode(text));
}
