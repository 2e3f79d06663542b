import type { FactoryProvider } from '@nestjs/common';
import { createChannelRegistry, createEmailChannel, createLogChannel, type ChannelRegistry } from '@saath/notifications';
import { CONFIG, type ConfigToken } from '../platform/config.token.ts';
import { Logger } from '../platform/logger.ts';

/** Token of the channels of this installation. */
export const CHANNELS = Symbol('CHANNELS');

export const channelsProvider: FactoryProvider<ChannelRegistry> = {
  provide: CHANNELS,
  inject: [CONFIG, Logger],
  useFactory: ({ mailUrl, mailFrom }: ConfigToken, logger: Logger) =>
    createChannelRegistry([
      createEmailChannel({ mailUrl, from: mailFrom }),
      createLogChannel(({ key }) => logger.info('message', { reminderId: key })),
    ]),
};
