import { createServer } from 'node:net';
import { ConfigProblem } from '../platform/config.ts';

/** Rejects when the port is used by another program or not allowed, before any part is started. */
export function refuseTakenPort(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
        reject(new ConfigProblem(`HOST ${host} is no address of this machine.`));
        return;
      }
      const words = error.code === 'EACCES' ? 'may not be used by this user' : 'is taken by another program';
      reject(new ConfigProblem(`Port ${String(port)} ${words}. Choose another with PORT.`));
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
