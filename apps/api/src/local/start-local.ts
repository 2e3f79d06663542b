import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * The process of `npm start`. A terminal sends Ctrl-C to all processes of its group at once, but the database has to end last; so the
 * supervisor and its children run in a separate session. The supervisor ends them in order when the channel to this process closes: on a
 * signal, or when this process is killed.
 */
const supervisor = fork(fileURLToPath(new URL('./supervise.js', import.meta.url)), {
  execArgv: ['--no-warnings'],
  detached: process.platform !== 'win32',
});
const end = (): void => {
  if (supervisor.connected) supervisor.disconnect();
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
supervisor.once('exit', (code) => process.exit(code ?? 1));
