import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeOperator } from '../local/ensure-operator.ts';
import { PlatformScope } from '../tenancy/platform-scope.ts';
import { seedCentre, type SeededStaff } from '../testing/seed-centre.ts';
import { seedGroup, type SeededGroup } from '../testing/seed-group.ts';
import { givePassword, scenePassword } from '../testing/sign-in-scene.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { describeApi } from './open-api.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..');
let api: TestApi;
let folder: string;
let staff: SeededStaff;
let group: SeededGroup;
beforeAll(async () => {
  api = await startApi();
  await writeOperator(api.app.get(PlatformScope), 'operator@example.org', 'Operator', scenePassword);
  const centre = await seedCentre(api, 'Shanti');
  staff = centre.counsellor;
  await givePassword(api, staff.userId);
  group = await seedGroup(api, centre, { name: 'Naya Savera', starts: ['2026-11-26T05:30:00Z'] });
  folder = mkdtempSync(join(tmpdir(), 'saath-python-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await api.close();
});

const tool = (...args: string[]): string => execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' });

/** An operator onboards a centre, changes it on its version, and meets a refusal of each sort; then a counsellor reads a group and its session. */
const script = `
import json, sys
from saath import Problem, Saath

def refusal(call):
    try:
        call()
    except Problem as problem:
        return [problem.status, problem.code]

saath = Saath(sys.argv[1])
told = {"strange": refusal(saath.read_me)}
told["wrong"] = refusal(lambda: saath.sign_in({"email": "operator@example.org", "password": "another password"}))
told["me"] = saath.sign_in({"email": "operator@example.org", "password": "${scenePassword}"})["user"]["name"]
centre = {"name": "Nayi Subah", "slug": "nayi-subah", "timeZone": "Asia/Kolkata", "languages": ["hi", "en"],
          "administrator": {"name": "Asha Joshi", "email": "asha@example.org"}}
first = saath.onboard_centre(centre, idempotency_key="once")
told["repeated"] = saath.onboard_centre(centre, idempotency_key="once") == first
told["taken"] = refusal(lambda: saath.onboard_centre(centre, idempotency_key="twice"))
renamed = saath.rename_centre(first["id"], {"name": "Naya Savera"}, if_match='"1"')
told["renamed"] = [renamed["name"], renamed["version"]]
told["stale"] = refusal(lambda: saath.rename_centre(first["id"], {"name": "Nayi Subah"}, if_match='"1"'))
told["listed"] = [one["name"] for one in saath.list_centres(limit=10)["items"]]
told["unknown"] = refusal(lambda: saath.find_platform_centre("nothing"))
told["out"] = saath.sign_out()
told["after"] = refusal(saath.list_centres)
email, session = sys.argv[2:]
told["staff"] = saath.sign_in({"email": email, "password": "${scenePassword}"})["user"]["name"]
told["groups"] = [[one["name"], one["branchName"]] for one in saath.list_groups(limit=10)["items"]]
found = saath.find_session(session)
told["session"] = [found["groupName"], found["startsAt"], found["state"], found["expected"]]
told["begun"] = saath.start_session(session, {}, idempotency_key="begin")["version"] - found["version"]
told["nowhere"] = refusal(lambda: saath.find_session("01890000-0000-7000-8000-000000000000"))
told["not theirs"] = refusal(saath.list_centres)
print(json.dumps(told))
`;

describe('a client in another language, made of the document alone', () => {
  it('signs in, writes, repeats, changes on a version, lists, and reads refusals by their code', async () => {
    writeFileSync(join(folder, 'openapi.json'), JSON.stringify(describeApi(api.app)));
    writeFileSync(join(folder, 'saath.py'), tool('tools/python-client/index.mjs', '--document', join(folder, 'openapi.json')));
    writeFileSync(join(folder, 'round-trip.py'), script);
    const python = tool('tools/find-program/index.mjs', 'python3').trim();
    const { port } = api.app.getHttpServer().address() as AddressInfo;
    const { stdout } = await promisify(execFile)(python, [
      join(folder, 'round-trip.py'),
      `http://127.0.0.1:${String(port)}`,
      `${staff.userId}@example.org`,
      group.sessionIds[0] ?? '',
    ]);
    expect(JSON.parse(stdout)).toEqual({
      strange: [401, 'sign-in/required'],
      wrong: [401, 'sign-in/not-recognised'],
      me: 'Operator',
      repeated: true,
      taken: [409, 'centres/slug-taken'],
      renamed: ['Naya Savera', 2],
      stale: [412, 'http/stale'],
      listed: ['Naya Savera', 'Shanti'],
      unknown: [404, 'centres/not-found'],
      out: null,
      after: [401, 'sign-in/required'],
      staff: 'Shanti counsellor',
      groups: [['Naya Savera', 'Shanti North']],
      session: ['Naya Savera', '2026-11-26T05:30:00.000Z', 'planned', 3],
      begun: 1,
      nowhere: [404, 'sessions/not-found'],
      'not theirs': [403, 'sign-in/not-permitted'],
    });
  });
});
