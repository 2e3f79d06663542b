import { Agent, get } from 'node:http';

/** One request; resolves with its milliseconds, from when it was due until its last byte. */
function timed(url, headers, agent, due) {
  return new Promise((resolve, reject) => {
    get(url, { headers, agent }, (answer) => {
      answer.resume();
      answer.once('end', () =>
        answer.statusCode === 200 ? resolve(performance.now() - due) : reject(new Error(String(answer.statusCode))),
      );
    }).once('error', reject);
  });
}

/** Requests at an even pace, whether or not earlier ones have been answered, as people cause them; answers the 99th percentile in ms. */
export async function p99AtPace(url, headers, perSecond, seconds) {
  const agent = new Agent({ keepAlive: true, maxSockets: 50 });
  const began = performance.now();
  const asked = [];
  for (let number = 0; number < perSecond * seconds; number += 1) {
    const due = began + (number * 1_000) / perSecond;
    while (performance.now() < due) await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    asked.push(timed(url, headers, agent, due));
  }
  const times = (await Promise.all(asked)).toSorted((a, b) => a - b);
  agent.destroy();
  return Math.round(times[Math.floor(times.length * 0.99)] * 10) / 10;
}
