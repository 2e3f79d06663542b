import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.ts';
import { networkOf } from '../sign-in/network-of.ts';
import { directoryRefusals } from './directory.refusals.ts';

const readsAtMost = 60;
const windowSeconds = 600;
/** So many networks are counted at a time; with more, the oldest are forgotten, so that strangers cannot fill the memory. */
const networksAtMost = 10_000;

/** Counts how often a network reads what is public, in this process. A directory reads a few times a day. */
@Injectable()
export class ReadLimit {
  readonly #reads = new Map<string, { readonly count: number; readonly until: number }>();

  constructor(private readonly clock: Clock) {}

  /** Refuses with 429 until the window ends, once the network has read as often as it may. */
  count(address: string): void {
    const [network, now] = [networkOf(address), this.clock.now().epochMilliseconds];
    const known = this.#reads.get(network);
    const { count, until } = known !== undefined && known.until > now ? known : { count: 0, until: now + windowSeconds * 1_000 };
    if (count >= readsAtMost) throw directoryRefusals.tooManyReads(Math.ceil((until - now) / 1_000));
    this.#reads.delete(network);
    this.#reads.set(network, { count: count + 1, until });
    const [oldest] = this.#reads.keys();
    if (this.#reads.size > networksAtMost && oldest !== undefined) this.#reads.delete(oldest);
  }
}
