const milliseconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1_000;

/**
 * Measures the longest turn of the event loop in processor time of the thread, in milliseconds: for so long nobody else was answered. A
 * busy machine makes everything later, but not this.
 */
export class LongestTurn {
  private longest = 0;
  private last = process.threadCpuUsage();
  private next = setImmediate(() => this.turn());

  end(): number {
    clearImmediate(this.next);
    this.measure();
    return this.longest;
  }

  private turn(): void {
    this.measure();
    this.next = setImmediate(() => this.turn());
  }

  private measure(): void {
    this.longest = Math.max(this.longest, milliseconds(process.threadCpuUsage(this.last)));
    this.last = process.threadCpuUsage();
  }
}
