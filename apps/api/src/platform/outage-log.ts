import type { Logger } from './logger.ts';

const againMs = 60_000;

/** Logs when a service becomes unavailable, once a minute while it stays so, and when it is available again, however often it is tried. */
export class OutageLog {
  private since: number | undefined;
  private saidAt = 0;

  constructor(
    private readonly what: 'queue',
    private readonly logger: Logger,
  ) {}

  unavailable(error: unknown): void {
    const now = performance.now();
    if (this.since !== undefined && now - this.saidAt < againMs) return;
    this.since ??= now;
    this.saidAt = now;
    this.logger.outage(error, this.what);
  }

  back(): void {
    if (this.since === undefined) return;
    this.logger.info('back', { what: this.what, seconds: Math.round((performance.now() - this.since) / 1_000) });
    this.since = undefined;
  }
}
