import { readFileSync } from 'node:fs';
import { demoSignIns } from '../../apps/api/dist/demo/demo-sign-ins.js';
import { signIn } from './product.mjs';

const headers = (cookie) => ({ cookie, 'x-saath': '1' });

async function timed(call) {
  const began = performance.now();
  const answer = await call();
  const body = await answer.json();
  if (!answer.ok) throw new Error(`${answer.status}: ${JSON.stringify(body)}`);
  return { seconds: Math.round((performance.now() - began) / 10) / 100, body };
}

/** Dry run and commit of the sample sheet with 120 members, as new people (their references are changed, so that nobody is known). */
export async function measureImport({ address }) {
  const cookie = await signIn(address, demoSignIns.administrator.email, demoSignIns.password);
  const sheet = readFileSync('fixtures/nagpur-members.csv', 'utf8').replace(/^N(\d{3}),/gm, 'B$1,');
  const form = new FormData();
  form.append('file', new Blob([sheet], { type: 'text/csv' }), 'members.csv');
  const dry = await timed(() => fetch(`${address}/api/v1/imports/members`, { method: 'POST', headers: headers(cookie), body: form }));
  const commit = await timed(async () => {
    const answer = await fetch(`${address}/api/v1/imports/${dry.body.id}/commit`, { method: 'POST', headers: headers(cookie) });
    let state = answer;
    for (;;) {
      const body = await state.clone().json();
      if (body.state !== 'committing') return state;
      await new Promise((resolve) => setTimeout(resolve, 20));
      state = await fetch(`${address}/api/v1/imports/${dry.body.id}`, { headers: headers(cookie) });
    }
  });
  if (commit.body.state !== 'committed') throw new Error(JSON.stringify(commit.body));
  return { 'import of 120 members: dry run, s': dry.seconds, 'import of 120 members: commit, s': commit.seconds };
}
