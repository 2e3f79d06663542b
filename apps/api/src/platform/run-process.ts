import { ConfigProblem } from './config.ts';

const inWords = (error: unknown): string => {
  if (error instanceof ConfigProblem) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    return `Port ${String((error as { port?: number }).port)} is taken by another program. Choose another with PORT.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
};

/** Starts a process, says in plain words why it could not, and ends it in order on SIGINT and SIGTERM. */
export async function runProcess(name: string, start: () => Promise<() => Promise<void>>): Promise<void> {
  try {
    const stop = await start();
    const end = (): void => {
      void stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    };
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
    process.once('disconnect', end);
    process.send?.({ ready: name });
  } catch (error) {
    console.error(`Saath (${name}) does not start: ${inWords(error)}`);
    process.exit(1);
  }
}
