// Preloaded into the HTTP process by `bench imports`: on SIGCONT it writes the longest turns of the event loop since the last time.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';

if (process.argv[1]?.endsWith('http.js')) {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  let last = process.threadCpuUsage();
  let longest = 0;
  // What a turn takes of the processor does not depend on what else the machine does.
  setInterval(() => {
    const { user, system } = process.threadCpuUsage(last);
    longest = Math.max(longest, (user + system) / 1_000);
    last = process.threadCpuUsage();
  }, 1).unref();
  process.on('SIGCONT', () => {
    const turns = { wall: Math.round(delay.max / 1e6), processor: Math.round(longest) };
    delay.reset();
    longest = 0;
    writeFileSync(join(process.env.SAATH_DATA_DIR, 'turns.json'), JSON.stringify(turns));
  });
}
