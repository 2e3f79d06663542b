import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * What `npm start` ends with. A terminal sends Ctrl-C to all processes of its group at once, but the database has to end last; so the
 * supervisor and what it starts live in a session of their own and hear of a signal from here alone. When this process is killed, the
 * channel between them closes, and the supervisor ends everything by itself.
 */
const supervisor = fork(fileURLToPath(new URL('./supervise.js', import.meta.url)), {
  execArgv: ['--no-warnings'],
  detached: process.platform !== 'win32',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => supervisor.kill(signal));
supervisor.once('exit', (code) => process.exit(code ?? 1));
