import 'reflect-metadata';
import { prepareInstallation } from './local/prepare-installation.ts';
import { readConfig } from './platform/config.ts';
import { runProcess } from './platform/run-process.ts';

/** Before a new version starts on a database of one's own: `node apps/api/dist/prepare.js`. */
await runProcess('prepare', async () => {
  const { OPERATOR_EMAIL: email, OPERATOR_PASSWORD: password } = process.env;
  for (const line of await prepareInstallation(readConfig(), { email, password })) console.log(line);
  return () => Promise.resolve();
});
process.exit(0);
