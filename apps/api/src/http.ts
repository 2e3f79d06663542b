import 'reflect-metadata';
import { AppModule } from './app.module.ts';
import { createHttpApp } from './http/http-app.ts';
import { serveConsole } from './http/serve-console.ts';
import { readConfig } from './platform/config.ts';
import { runProcess } from './platform/run-process.ts';

/** The HTTP process. */
await runProcess('http', async () => {
  const config = readConfig();
  const app = await createHttpApp(AppModule.with(config), config);
  await serveConsole(app, config);
  await app.listen(config.port, '0.0.0.0');
  return () => app.close();
});
