import 'reflect-metadata';
import { AppModule } from './app.module.ts';
import { refuseDemoSignIns } from './demo/refuse-demo-sign-ins.ts';
import { createHttpApp } from './http/http-app.ts';
import { serveConsole } from './http/serve-console.ts';
import { readConfig } from './platform/config.ts';
import { runProcess } from './platform/run-process.ts';
import { PlatformScope } from './tenancy/platform-scope.ts';

/** The HTTP process. */
await runProcess('http', async () => {
  const config = readConfig();
  const app = await createHttpApp(AppModule.with(config), config);
  await serveConsole(app, config);
  if (config.exposed) await refuseDemoSignIns(app.get(PlatformScope));
  await app.listen(config.port, config.host);
  return () => app.close();
});
