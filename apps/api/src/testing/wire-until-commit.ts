import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

const committed = Buffer.from('COMMIT\0');

/**
 * A proxy to PostgreSQL that, once armed, lets a COMMIT arrive and withholds the server's confirmation of it: the moment between the commit
 * and the answer. `reached` resolves then.
 */
export async function openWireUntilCommit(target: number): Promise<{
  readonly port: number;
  arm(): Promise<void>;
  close(): void;
}> {
  const open = new Set<Socket>();
  let withheld: (() => void) | undefined;
  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1');
    for (const socket of [near, far]) open.add(socket.on('error', () => socket.destroy()));
    near.pipe(far);
    far.on('data', (bytes: Buffer) => {
      if (withheld !== undefined && bytes.includes(committed)) withheld();
      else near.write(bytes);
    });
    far.on('close', () => near.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    arm: () =>
      new Promise((resolve) => {
        withheld = resolve;
      }),
    close: () => {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}
