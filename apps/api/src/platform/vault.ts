import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, randomBytes, type KeyObject } from 'node:crypto';

/** The place of a ciphertext. The ciphertext is bound to it: copied to another row, column or centre it no longer opens. */
export interface CipherPlace {
  readonly table: string;
  readonly column: string;
  readonly id: string;
}

const keyVersion = 1;
const nonceBytes = 12;
const tagBytes = 16;

/** The ciphertext does not belong where it was found, or the key is not the one it was made with. `place` is missing for a wrapped key. */
export class VaultProblem extends Error {
  readonly place: CipherPlace | undefined;

  constructor(message: string, { place, cause }: { readonly place?: CipherPlace | undefined; readonly cause?: unknown } = {}) {
    super(message, { cause });
    this.place = place;
  }
}

function seal(key: KeyObject, text: Buffer, bound: string): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(bound));
  const body = Buffer.concat([cipher.update(text), cipher.final()]);
  return Buffer.concat([Buffer.from([keyVersion]), nonce, cipher.getAuthTag(), body]);
}

function open(key: KeyObject, sealed: Buffer, bound: string, place?: CipherPlace): Buffer {
  if (sealed[0] !== keyVersion) throw new VaultProblem(`No key of version ${String(sealed[0])}.`, { place });
  const nonce = sealed.subarray(1, 1 + nonceBytes);
  const tag = sealed.subarray(1 + nonceBytes, 1 + nonceBytes + tagBytes);
  try {
    // The length is named, so that what was cut short is refused: a shorter tag would be easier to guess.
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes }).setAAD(Buffer.from(bound)).setAuthTag(tag);
    return Buffer.concat([decipher.update(sealed.subarray(1 + nonceBytes + tagBytes)), decipher.final()]);
  } catch (error) {
    throw new VaultProblem('A ciphertext could not be opened: wrong master key, or it was moved or changed.', { place, cause: error });
  }
}

const boundTo = ({ table, column, id }: CipherPlace): string => `${table}.${column}.${id}`;

/** Makes a key for one purpose, as an object that is prepared once and not at each use. */
const derive = (key: Buffer | KeyObject, purpose: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), purpose, 32)));

/**
 * Field encryption for one centre (or for the platform): AES-256-GCM with the place as additional data and the key version in
 * the first byte; blind indexes by HMAC-SHA-256 over the normalised value, with a key of their own.
 */
export class Vault {
  private readonly fieldKey: KeyObject;
  private readonly indexKey: KeyObject;

  constructor(dataKey: Buffer | KeyObject) {
    this.fieldKey = derive(dataKey, 'fields');
    this.indexKey = derive(dataKey, 'blind-index');
  }

  seal(text: string, place: CipherPlace): Buffer {
    return seal(this.fieldKey, Buffer.from(text, 'utf8'), boundTo(place));
  }

  open(sealed: Buffer, place: CipherPlace): string {
    return open(this.fieldKey, sealed, boundTo(place), place).toString('utf8');
  }

  /** The same value gives the same index, so that a phone or an address can be found without being readable. Pass the normalised form. */
  blindIndex(purpose: 'phone' | 'email' | 'proof-code' | 'legal-word' | 'phone-ending', normalised: string): Buffer {
    return createHmac('sha256', this.indexKey).update(`${purpose}:${normalised}`).digest();
  }
}

/** Makes and unwraps the data keys of centres with the master key, which never leaves the process. */
export class KeyRing {
  private readonly wrappingKey: KeyObject;
  private readonly linkKey: KeyObject;
  private readonly proofKey: KeyObject;
  readonly platform: Vault;

  constructor(masterKey: Buffer) {
    this.wrappingKey = derive(masterKey, 'wrap-data-keys');
    this.linkKey = derive(masterKey, 'one-time-links');
    this.proofKey = derive(masterKey, 'proof-codes');
    this.platform = new Vault(derive(masterKey, 'platform-data-key'));
  }

  /** The token of a one-time link, derived from its id, so that the worker can write the mail although only a hash is stored. */
  linkToken(linkId: string): string {
    return createHmac('sha256', this.linkKey).update(linkId).digest('base64url');
  }

  /** The bytes of the code of a proof of attendance, derived from its id, so that the paper can be printed again although only an index is stored. */
  proofCode(proofId: string): Buffer {
    return createHmac('sha256', this.proofKey).update(proofId).digest();
  }

  newWrappedKey(centreId: string): Buffer {
    return seal(this.wrappingKey, randomBytes(32), `centre.${centreId}`);
  }

  vaultOf(centreId: string, wrappedKey: Buffer): Vault {
    return new Vault(open(this.wrappingKey, wrappedKey, `centre.${centreId}`));
  }
}
