import type { Channel, ChannelCode } from './channel.ts';

/** The channels of this installation. */
export interface ChannelRegistry {
  readonly all: readonly Channel[];
  /** Undefined when the installation has no such channel. */
  get(code: ChannelCode): Channel | undefined;
}

/** Two channels of one code are a fault of the set-up and refuse the start. */
export function createChannelRegistry(channels: readonly Channel[]): ChannelRegistry {
  const byCode = new Map<ChannelCode, Channel>();
  for (const channel of channels) {
    if (byCode.has(channel.code)) throw new Error(`The channel ${channel.code} is registered twice.`);
    byCode.set(channel.code, channel);
  }
  return { all: [...channels], get: (code) => byCode.get(code) };
}
