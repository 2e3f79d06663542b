import { Logger } from '../platform/logger.ts';

/** A logger that records its lines for a test. */
export class RecordingLogger extends Logger {
  readonly lines: string[] = [];

  override info(event: string, { what = '' }: Readonly<Record<string, string | number | boolean>> = {}): void {
    this.lines.push(`${event} ${String(what)}`.trim());
  }

  override outage(_error: unknown, what = ''): void {
    this.lines.push(`outage ${what}`.trim());
  }

  override bug(error: unknown): void {
    this.lines.push(`bug ${String(error)}`);
  }
}
