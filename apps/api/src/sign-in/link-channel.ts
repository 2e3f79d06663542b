import type { FactoryProvider } from '@nestjs/common';
import { createEmailChannel, type Channel } from '@saath/notifications';
import { CONFIG, type ConfigToken } from '../platform/config.token.ts';

/** Token of the channel that carries links to staff. */
export const LINK_CHANNEL = Symbol('LINK_CHANNEL');

export const linkChannelProvider: FactoryProvider<Channel> = {
  provide: LINK_CHANNEL,
  inject: [CONFIG],
  useFactory: ({ mailUrl, mailFrom }: ConfigToken) => createEmailChannel({ mailUrl, from: mailFrom }),
};
