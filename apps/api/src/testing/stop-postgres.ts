import { rmSync } from 'node:fs';

export default async function stopPostgres(): Promise<void> {
  const started = globalThis.saathTestServer;
  if (started === undefined) return;
  await started.server.stop();
  rmSync(started.folder, { recursive: true, force: true });
}
