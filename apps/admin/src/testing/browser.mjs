import { webcrypto } from 'node:crypto';
import { TestEnvironment } from 'jest-environment-jsdom';
import { endWithoutFreeing } from '../../../../tools/jest-in-node/end-worker.mjs';

/** jsdom with the parts of a browser that the offline queue needs and Node has: Web Crypto, structured clones, text in bytes. */
export default class Browser extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    endWithoutFreeing();
    Object.assign(this.global, { structuredClone, TextEncoder, TextDecoder, Uint8Array, setImmediate, clearImmediate });
    Object.defineProperty(this.global, 'crypto', { value: webcrypto, configurable: true });
  }
}
