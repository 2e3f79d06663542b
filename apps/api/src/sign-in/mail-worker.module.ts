import { Module } from '@nestjs/common';
import { linkChannelProvider } from './link-channel.ts';
import { MailLinks } from './mail-links.ts';

/** What only the worker does: mailing links to staff. */
@Module({ providers: [linkChannelProvider, MailLinks], exports: [MailLinks] })
export class MailWorkerModule {}
