import { describe, expect, it } from '@jest/globals';
import { channels } from '../members/index.ts';
import { nameToSay } from './name-to-say.ts';

describe('the name in the greeting of a message', () => {
  it.each(channels)('is said over %s where the number is the own one', (channel) =>
    expect(nameToSay({ name: 'Asha', sharesPhone: false }, [channel])).toBe('Asha'),
  );

  it.each([
    { over: ['email'], then: 'Asha' },
    { over: ['sms'], then: undefined },
    { over: ['whatsapp'], then: undefined },
    { over: ['email', 'sms'], then: undefined },
  ] as const)('of somebody with a shared phone is $then over $over', ({ over, then }) =>
    expect(nameToSay({ name: 'Asha', sharesPhone: true }, over)).toBe(then),
  );
});
