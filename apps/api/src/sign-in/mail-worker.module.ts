import { Module } from '@nestjs/common';
import { linkChannelProvider } from './link-channel.ts';
import { MailLinks } from './mail-links.ts';

/** The part that only the worker has: mailing links to staff. */
@Module({ providers: [linkChannelProvider, MailLinks], exports: [MailLinks] })
export class MailWorkerModule {}
