import { Injectable } from '@nestjs/common';
import { pino } from 'pino';
import { KnownOutage, isOutage } from './outage.ts';

/** Structured log on standard output. Only ids, codes and numbers go in: never a name, a contact, a note or a body. */
@Injectable()
export class Logger {
  private readonly log = pino({ level: process.stdout.isTTY ? 'warn' : 'info', base: null });

  info(event: string, facts: Readonly<Record<string, string | number | boolean>> = {}): void {
    this.log.info(facts, event);
  }

  /** An outage of a service. `what` names the service when the error does not. */
  outage(error: unknown, what?: string): void {
    this.log.warn({ ...(what === undefined ? {} : { what }), error: error instanceof Error ? error.message : 'unknown' }, 'outage');
  }

  bug(error: unknown): void {
    this.log.error({ error: error instanceof Error ? (error.stack ?? error.message) : 'unknown' }, 'bug');
  }

  /** Work that did not succeed and is tried again: an outage, which passes by itself, is logged apart from a bug, which needs a correction. */
  failure(error: unknown): void {
    if (error instanceof KnownOutage) return;
    if (isOutage(error)) this.outage(error);
    else this.bug(error);
  }
}
