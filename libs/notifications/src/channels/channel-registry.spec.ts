import { describe, expect, it } from '@jest/globals';
import { createChannelRegistry } from './channel-registry.ts';
import { createLogChannel } from './log/log-channel.ts';

const log = createLogChannel(() => undefined);

describe('the channel registry', () => {
  it('answers the channel of a code, and nothing for a code the installation lacks', () => {
    const registry = createChannelRegistry([log]);
    expect(registry.get('log')).toBe(log);
    expect(registry.get('sms')).toBeUndefined();
  });

  it('refuses two channels of one code', () => {
    expect(() => createChannelRegistry([log, createLogChannel(() => undefined)])).toThrow('log');
  });
});
