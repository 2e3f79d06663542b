import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

export interface FlakyWire {
  readonly port: number;
  cut(): Promise<void>;
  /** Accepts connections without forwarding data; connections of that time stay silent. */
  silence(): void;
  repair(): Promise<void>;
}

const closed = (server: Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()));

/** The address of a database at the end of a wire, instead of its own socket. */
export function through(url: string, port: number): string {
  const wired = new URL(url);
  wired.searchParams.delete('host');
  wired.port = String(port);
  return wired.href;
}

/** Opens a proxy to another port of this machine that a test can cut, silence and repair, to simulate the outage of a server. */
export async function openWire(target: number): Promise<FlakyWire> {
  const open = new Set<Socket>();
  let silent = false;
  const watch = (socket: Socket): void => {
    open.add(socket);
    socket.on('close', () => open.delete(socket)).on('error', () => socket.destroy());
  };
  const listen = (port: number): Promise<Server> =>
    new Promise((resolve, reject) => {
      const server = createServer((near) => {
        watch(near);
        if (silent) return;
        const far = connect(target, '127.0.0.1');
        watch(far);
        near.pipe(far).pipe(near);
      });
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => resolve(server));
    });
  let server: Server | undefined = await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    port,
    cut: async () => {
      const ending = server === undefined ? Promise.resolve() : closed(server);
      server = undefined;
      for (const socket of open) socket.destroy();
      await ending;
    },
    silence: () => {
      silent = true;
      for (const socket of open) socket.unpipe();
    },
    repair: async () => {
      silent = false;
      server ??= await listen(port);
    },
  };
}
