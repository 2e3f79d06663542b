import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Controller, Get, Header, Inject, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { AllowAnyone } from '../http/allow.ts';
import { CONFIG, type ConfigToken } from '../platform/config.token.ts';
import { notFound } from '../platform/refusal.ts';

interface KeptMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly receivedAt: string;
}

const newest = 100;
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
const linked = (text: string): string => escaped(text).replace(/https?:\/\/[^\s&]+/g, (address) => `<a href="${address}">${address}</a>`);
const page = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Local mailbox</title><link rel="icon" type="image/svg+xml" href="/images/ring.svg"><link rel="stylesheet" href="/dev/mailbox/style.css"><main>${body}</main></html>`;

const style = `main { font: 16px/1.5 system-ui; max-width: 44rem; margin: 2rem auto; padding: 0 1rem }
pre { white-space: pre-wrap; font: inherit }`;

/** Shows developers the mails that the local SMTP server received. Without its folder, as in production, every path is 404. */
@ApiExcludeController()
@Controller('dev/mailbox')
export class MailboxController {
  constructor(@Inject(CONFIG) private readonly config: ConfigToken) {}

  @Get()
  @AllowAnyone()
  @Header('content-type', 'text/html; charset=utf-8')
  list(): string {
    const folder = this.folder();
    const mails = readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .sort()
      .reverse()
      .slice(0, newest)
      .map((file) => this.read(folder, file));
    const rows = mails.map(
      (mail) =>
        `<li><a href="/dev/mailbox/${mail.id}">${escaped(mail.subject)}</a><br><small>${escaped(mail.to)}, ${mail.receivedAt}</small></li>`,
    );
    return page(`<h1>Local mailbox</h1>${rows.length === 0 ? '<p>No mail yet.</p>' : `<ul>${rows.join('')}</ul>`}`);
  }

  @Get('style.css')
  @AllowAnyone()
  @Header('content-type', 'text/css; charset=utf-8')
  style(): string {
    this.folder();
    return style;
  }

  @Get(':id')
  @AllowAnyone()
  @Header('content-type', 'text/html; charset=utf-8')
  one(@Param('id') id: string): string {
    const folder = this.folder();
    if (!/^[\w-]+$/.test(id) || !readdirSync(folder).includes(`${id}.json`)) throw notFound('mailbox');
    const mail = this.read(folder, `${id}.json`);
    return page(
      `<p><a href="/dev/mailbox">All mails</a></p><h1>${escaped(mail.subject)}</h1><p><small>${escaped(mail.to)}</small></p><pre>${linked(mail.text)}</pre>`,
    );
  }

  private folder(): string {
    if (this.config.mailboxFolder === undefined) throw notFound('mailbox');
    return this.config.mailboxFolder;
  }

  private read(folder: string, file: string): KeptMail {
    return JSON.parse(readFileSync(join(folder, file), 'utf8')) as KeptMail;
  }
}
