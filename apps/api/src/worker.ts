import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.ts';
import { readConfig } from './platform/config.ts';
import { Logger } from './platform/logger.ts';
import { runProcess } from './platform/run-process.ts';
import { waitForQueue } from './queue/wait-for-queue.ts';
import { WorkerModule } from './worker.module.ts';

/** The worker: the same module graph without HTTP, with the relay and the processors of the queue. */
await runProcess('worker', async () => {
  const config = readConfig();
  await waitForQueue(config.queueUrl, new Logger());
  const app = await NestFactory.createApplicationContext(WorkerModule.with(AppModule.with(config), config), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  app.enableShutdownHooks();
  return () => app.close();
});
