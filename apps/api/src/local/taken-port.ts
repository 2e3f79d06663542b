import { createServer } from 'node:net';
import { ConfigProblem } from '../platform/config.ts';

/** Rejects when the port is used by another program or not allowed, before any part is started. */
export function refuseTakenPort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const words = error.code === 'EACCES' ? 'may not be used by this user' : 'is taken by another program';
      reject(new ConfigProblem(`Port ${String(port)} ${words}. Choose another with PORT.`));
    });
    probe.listen(port, '0.0.0.0', () => probe.close(() => resolve()));
  });
}
