import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { describeApi } from '../http/open-api.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { faultsOfAttempts } from './attempts.ts';
import { fillCentre, inviteColleague } from './foreign-centre.ts';
import type { ForeignIds } from './foreign-ids.ts';
import { operationsOf, type Operation } from './operations.ts';
import { slotOf } from './own-path.ts';
import { snapshotOf } from './snapshot.ts';

const elsewhere = 'Canary-of-the-other-branch';
const notLed = 'Canary-of-a-group-led-by-others';
/** The kinds of records that belong to the whole centre and to no branch. */
const centreWide = new Set(['import', 'centre']);

let api: TestApi;
let centre: SeededCentre;
let otherBranch: ForeignIds;
let ownBranch: ForeignIds;
let led: ForeignIds;
let operations: Operation[];

beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-01-05T04:40:00Z');
  centre = await seedCentre(api);
  otherBranch = {
    ...(await fillCentre(api, centre, elsewhere, centre.branchIds[1])),
    staff: await inviteColleague(api, centre, elsewhere, centre.branchIds[1]),
  };
  // An absence is within reach as its person is.
  const { absence, staff, 'stand-in-request': request } = otherBranch;
  await inCentre(api, centre, 'update absences set staff_id = $3 where centre_id = $1 and id = $2', absence, staff);
  // Who is asked to lead a session reads when and where it is.
  await inCentre(api, centre, 'update stand_in_requests set staff_id = $3 where centre_id = $1 and id = $2', request, staff);
  ownBranch = await fillCentre(api, centre, notLed);
  led = await fillCentre(api, { ...centre, counsellor: centre.facilitator }, 'Led by the facilitator');
  // The mentor accompanies one person.
  const { staffId } = centre.mentor;
  await inCentre(api, centre, 'update mentors set staff_id = $3 where centre_id = $1 and id = $2', led.mentor, staffId);
  // A holiday belongs to the branch, regardless of who leads its groups, so its name is no secret of such a group.
  await inCentre(api, centre, `update holidays set name = 'Diwali' where centre_id = $1 and id = $2`, ownBranch.holiday);
  operations = operationsOf(describeApi(api.app)).filter(
    (operation) =>
      // Meetings outside are a list of the whole centre. What a person has read is their own, whatever they reach. A search by legal name is noted in the audit, whomever it finds: its own
      // suite shows that it stays within reach.
      !/^\/api\/v1\/(auth|me|platform|notifications\/read|members\/search\/legal-names|outside-meetings)(\/|$)/.test(operation.path) &&
      !operation.pathParams.some((name) => centreWide.has(slotOf(operation, name) ?? '')),
  );
});
afterAll(() => api.close());

const snapshot = () => snapshotOf(api.database.superuserUrl, centre.centreId);

describe('another branch of the same centre', () => {
  it.each(['counsellor', 'facilitator', 'mentor'] as const)('tells a %s nothing and lets them change nothing', async (role) => {
    const before = await snapshot();
    const attempts = { api, token: centre[role].token, role, operations, own: led, foreign: otherBranch, canary: elsewhere };
    expect(await faultsOfAttempts(attempts)).toEqual([]);
    expect(await snapshot()).toEqual(before);
  });
});

describe('a group of their branch that others lead', () => {
  it('tells a facilitator nothing and lets them change nothing', async () => {
    const before = await snapshot();
    const { token } = centre.facilitator;
    const common = ['staff'] as const;
    const attempts = { api, token, role: 'facilitator', operations, own: led, foreign: ownBranch, common, canary: notLed } as const;
    expect(await faultsOfAttempts(attempts)).toEqual([]);
    expect(await snapshot()).toEqual(before);
  });
});

describe('the people of their branch whom others accompany', () => {
  it('tell a mentor nothing, and let them change nothing', async () => {
    const before = await snapshot();
    const attempts = { api, token: centre.mentor.token, role: 'mentor', operations, own: led, foreign: ownBranch, canary: notLed } as const;
    expect(await faultsOfAttempts(attempts)).toEqual([]);
    expect(await snapshot()).toEqual(before);
  });
});
