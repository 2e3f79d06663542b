import { jest } from '@jest/globals';

type Operation = (...given: unknown[]) => Promise<unknown>;

/**
 * Answers whether the page waits for Web Crypto, from now until the spies are restored. It works on other threads, so that on a busy machine
 * no number of turns of this one is enough to wait for it.
 */
export function watchCrypto(): () => boolean {
  const { subtle } = crypto;
  let running = 0;
  for (const name of ['generateKey', 'encrypt', 'decrypt'] as const) {
    const work = subtle[name].bind(subtle) as Operation;
    const counted: Operation = (...given) => {
      running += 1;
      return work(...given).finally(() => (running -= 1));
    };
    jest.spyOn(subtle, name).mockImplementation(counted as never);
  }
  return () => running > 0;
}
