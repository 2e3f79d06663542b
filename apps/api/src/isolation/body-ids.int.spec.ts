import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { describeApi } from '../http/open-api.ts';
import { mayDo, type CentrePermission, type StaffRole } from '@saath/domain/staff';
import { newId } from '../platform/new-id.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { bodies } from './bodies.ts';
import { canary, fillCentre, inviteColleague } from './foreign-centre.ts';
import type { ForeignIds } from './foreign-ids.ts';
import { idsOfBodies } from './ids-in.ts';
import { nameOf, operationsOf } from './operations.ts';
import { slotOf } from './own-path.ts';
import { snapshotOf } from './snapshot.ts';
import { careIds } from './care-ids.ts';
import { standInIds } from './stand-in-ids.ts';

let api: TestApi;
let here: SeededCentre;
let there: SeededCentre;
let own: ForeignIds;
let foreign: ForeignIds;
let otherBranch: ForeignIds;
let led: ForeignIds;
let permissions: ReadonlyMap<string, string>;
/** Both centres before anything was tried. */
let untouched: Readonly<Record<string, string>>;

beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-01-05T04:40:00Z');
  here = await seedCentre(api, 'Here');
  there = await seedCentre(api, canary);
  own = await fillCentre(api, here, 'Own');
  otherBranch = {
    ...(await fillCentre(api, here, 'Elsewhere', here.branchIds[1])),
    staff: await inviteColleague(api, here, 'Elsewhere', here.branchIds[1]),
  };
  led = await fillCentre(api, { ...here, counsellor: here.facilitator }, 'Led');
  foreign = await fillCentre(api, there);
  permissions = new Map(operationsOf(describeApi(api.app)).map((operation) => [nameOf(operation), operation.permission]));
  untouched = await snapshot();
});
afterAll(() => api.close());

type Slot = keyof ForeignIds;
interface Place {
  readonly operation: string;
  /** The property of the body, as the document names it. */
  readonly property: string;
  readonly slot: Slot;
  readonly with: (id: string) => object;
}
const group = (more: object): object => ({ ...bodies['POST /groups']?.(own), ...more });
const holidays = (more: object): object => ({
  holidays: [{ branchId: own.branch, on: '2027-08-15', name: 'Independence Day', ...more }],
});
const considered = (more: object): object => ({ ...bodies['POST /schedules/conflicts']?.(own), ...more });

/** The same id in the example bodies of several operations. */
const inBody = (operations: readonly string[], property: string, slot: Slot): readonly Place[] =>
  operations.map((operation) => ({ operation, property, slot, with: (id) => ({ ...bodies[operation]?.(own), [property]: id }) }));

/** Every id that a body can contain, alone in a body that is right otherwise, under a path of the caller's own centre. */
const amendedParts: readonly ((personId: string) => object)[] = [
  (personId) => ({ mark: { personId, state: 'present' } }),
  (personId) => ({ answer: { form: 'person', formVersion: '1.1.0', personId, answers: { mood: 4 } } }),
  (personId) => ({ personNote: { personId, text: 'Spoke', visibility: 'leaders' } }),
];

const ofPerson = (operation: string, others: object): Place => ({
  ...{ operation, property: 'personId', slot: 'member' },
  with: (id) => ({ ...others, personId: id }),
});

const places: readonly Place[] = [
  { operation: 'POST /staff', property: 'branchIds', slot: 'branch', with: (id) => ({ ...bodies['POST /staff']?.(own), branchIds: [id] }) },
  { operation: 'PATCH /staff/{id}', property: 'branchIds', slot: 'branch', with: (id) => ({ branchIds: [id] }) },
  { operation: 'POST /members', property: 'branchId', slot: 'branch', with: (id) => ({ ...bodies['POST /members']?.(own), branchId: id }) },
  {
    operation: 'POST /members/{id}/consents',
    property: 'relativeId',
    slot: 'relative',
    with: (id) => ({ purpose: 'contact-relative', relativeId: id, evidence: 'spoken' }),
  },
  { operation: 'POST /groups', property: 'branchId', slot: 'branch', with: (id) => group({ branchId: id, roomId: null }) },
  { operation: 'POST /groups', property: 'roomId', slot: 'room', with: (id) => group({ roomId: id }) },
  { operation: 'POST /groups', property: 'facilitatorIds', slot: 'staff', with: (id) => group({ facilitatorIds: [id] }) },
  { operation: 'PATCH /groups/{id}', property: 'roomId', slot: 'room', with: (id) => ({ roomId: id }) },
  ...(['end', 'end/plan', 'change-room', 'change-room/plan'] as const).map((act): Place => {
    const operation = `POST /groups/${act}`;
    return {
      operation,
      property: 'groupId',
      slot: 'group',
      with: (id) => ({ ...bodies[operation]?.(own), groups: [{ groupId: id, version: 1 }] }),
    };
  }),
  ...inBody(['POST /members/{id}/stories', 'PATCH /stories/{id}', 'POST /stories/{id}/approve'], 'groupId', 'group'),
  ...inBody(['POST /groups/change-room', 'POST /groups/change-room/plan'], 'roomId', 'room'),
  ...inBody(['POST /groups/{id}/copy', 'POST /groups/{id}/copy/plan'], 'branchId', 'branch'),
  { operation: 'PATCH /groups/{id}', property: 'facilitatorIds', slot: 'staff', with: (id) => ({ facilitatorIds: [id] }) },
  { operation: 'POST /groups', property: 'backUpIds', slot: 'staff', with: (id) => group({ backUpIds: [id] }) },
  { operation: 'PATCH /groups/{id}', property: 'backUpIds', slot: 'staff', with: (id) => ({ backUpIds: [id] }) },
  { operation: 'PUT /sessions/{id}/facilitators', property: 'staffIds', slot: 'staff', with: (id) => ({ staffIds: [id] }) },
  { operation: 'POST /sessions/{id}/facilitators/plan', property: 'staffIds', slot: 'staff', with: (id) => ({ staffIds: [id] }) },
  {
    operation: 'POST /absences',
    property: 'staffId',
    slot: 'staff',
    with: (id) => ({ staffId: id, startsOn: '2026-12-20', endsOn: '2026-12-24' }),
  },
  ...standInIds(() => own),
  {
    operation: 'POST /travel-times',
    property: 'branchId',
    slot: 'branch',
    with: (id) => ({ times: [{ branchId: id, otherBranchId: own.branch, minutes: 20 }] }),
  },
  {
    operation: 'POST /travel-times',
    property: 'otherBranchId',
    slot: 'branch',
    with: (id) => ({ times: [{ branchId: own.branch, otherBranchId: id, minutes: 20 }] }),
  },
  { operation: 'POST /members/{id}/merge', property: 'otherId', slot: 'member', with: (id) => ({ otherId: id }) },
  { operation: 'POST /members/{id}/merge/plan', property: 'otherId', slot: 'member', with: (id) => ({ otherId: id }) },
  { operation: 'POST /members/duplicates', property: 'branchId', slot: 'branch', with: (id) => ({ branchId: id, alias: 'Asha' }) },
  { operation: 'PUT /groups/{id}/facilitators', property: 'staffIds', slot: 'staff', with: (id) => ({ staffIds: [id] }) },
  {
    operation: 'POST /groups/{id}/enrolments',
    property: 'memberId',
    slot: 'member',
    with: (id) => ({ memberId: id, startsOn: '2026-12-01' }),
  },
  {
    operation: 'POST /groups/{id}/enrolments',
    property: 'relativeId',
    slot: 'relative',
    with: (id) => ({ relativeId: id, startsOn: '2026-12-01' }),
  },
  ...(['POST /groups/{id}/enrolments/outlook', 'POST /groups/{id}/waiting-list'] as const).flatMap((operation): readonly Place[] => {
    const more = operation.endsWith('outlook') ? { startsOn: '2026-12-01' } : {};
    return [
      { operation, property: 'memberId', slot: 'member', with: (id) => ({ memberId: id, ...more }) },
      { operation, property: 'relativeId', slot: 'relative', with: (id) => ({ relativeId: id, ...more }) },
    ];
  }),
  {
    operation: 'POST /schedules/conflicts',
    property: 'branchId',
    slot: 'branch',
    with: (id) => considered({ branchId: id, roomId: null }),
  },
  { operation: 'POST /schedules/conflicts', property: 'groupId', slot: 'group', with: (id) => considered({ groupId: id }) },
  { operation: 'POST /schedules/conflicts', property: 'roomId', slot: 'room', with: (id) => considered({ roomId: id }) },
  { operation: 'POST /schedules/conflicts', property: 'facilitatorIds', slot: 'staff', with: (id) => considered({ facilitatorIds: [id] }) },
  {
    operation: 'POST /groups/{id}/enrolments/conflicts',
    property: 'memberId',
    slot: 'member',
    with: (id) => ({ memberId: id, startsOn: '2026-12-01' }),
  },
  {
    operation: 'POST /groups/{id}/enrolments/conflicts',
    property: 'relativeId',
    slot: 'relative',
    with: (id) => ({ relativeId: id, startsOn: '2026-12-01' }),
  },
  {
    operation: 'PUT /sessions/{id}/attendance',
    property: 'personId',
    slot: 'member',
    with: (id) => ({ marks: [{ clientId: `a-${id}`, personId: id, state: 'present', markedAt: '2026-01-05T04:35:00Z' }] }),
  },
  { operation: 'POST /sessions/{id}/mark-questions', property: 'personId', slot: 'member', with: (id) => ({ personId: id }) },
  ofPerson('PUT /sessions/{id}/commitments', { text: 'Call home', takenAt: '2026-01-05T04:35:00Z' }),
  ofPerson('PUT /sessions/{id}/talk-wishes', { wanted: true, askedAt: '2026-01-05T04:35:00Z' }),
  {
    operation: 'PUT /sessions/{id}/answers',
    property: 'personId',
    slot: 'member',
    with: (id) => ({ ...bodies['PUT /sessions/{id}/answers']?.(own), personId: id, writtenAt: '2026-01-05T04:35:00Z' }),
  },
  ...amendedParts.map((part): Place => ({
    operation: 'POST /sessions/{id}/amendments',
    property: 'personId',
    slot: 'member',
    with: (id) => ({ ...part(id), reason: 'Entered in the wrong row' }),
  })),
  {
    ...{ operation: 'PUT /sessions/{id}/notes', property: 'personId', slot: 'member' },
    with: (id) => ({ ...bodies['PUT /sessions/{id}/notes']?.(own), personId: id }),
  },
  {
    operation: 'POST /branches/{id}/holidays',
    property: 'keepGroupIds',
    slot: 'group',
    with: (id) => ({ on: '2027-08-15', name: 'Independence Day', keepGroupIds: [id] }),
  },
  ...(['POST /holidays', 'POST /holidays/plan'] as const).flatMap((operation): readonly Place[] => [
    { operation, property: 'branchId', slot: 'branch', with: (id) => holidays({ branchId: id }) },
    { operation, property: 'keepGroupIds', slot: 'group', with: (id) => holidays({ keepGroupIds: [id] }) },
  ]),
  ...(['POST /sessions/{id}/move', 'POST /sessions/{id}/move/plan'] as const).flatMap((operation): readonly Place[] => [
    { operation, property: 'branchId', slot: 'branch', with: (id) => ({ branchId: id }) },
    { operation, property: 'roomId', slot: 'room', with: (id) => ({ roomId: id }) },
  ]),
  ...inBody(['POST /groups/{id}/sessions', 'POST /groups/{id}/sessions/plan'], 'branchId', 'branch'),
  ...inBody(['POST /groups/{id}/sessions', 'POST /groups/{id}/sessions/plan'], 'roomId', 'room'),
  { operation: 'POST /follow-ups', property: 'memberId', slot: 'member', with: (id) => ({ memberId: id, dueOn: '2026-12-05' }) },
  ...careIds(() => own),
  ...inBody(['POST /follow-ups', 'PATCH /aftercare-plans/{id}'], 'ownerId', 'staff'),
  ...inBody(['POST /aftercare-plans', 'POST /aftercare-plans/plan'], 'ownerId', 'staff'),
  ...inBody(['POST /aftercare-plans', 'POST /aftercare-plans/plan'], 'memberId', 'member'),
  ...inBody(['POST /aftercare-plans', 'POST /aftercare-plans/plan'], 'groupId', 'group'),
  { operation: 'POST /auth/switch', property: 'centreId', slot: 'centre', with: (id) => ({ centreId: id }) },
];

interface Sender {
  readonly role: StaffRole;
  /** The records of the paths. */
  readonly at: ForeignIds;
}

function send({ role, at }: Sender, { operation, with: body }: Place, id: string): Promise<{ status: number; body: { code?: string } }> {
  const [method = '', path = ''] = operation.split(' ');
  // The absence of the fixture is that of the person who would be asked, so its bodies are tried under an id that is no absence.
  const slot = path.startsWith('/absences/') ? 'member' : (slotOf({ path }, 'id') ?? 'member');
  const request = api.as(here[role].token)[method.toLowerCase() as 'post' | 'put' | 'patch'](`/api/v1${path.replace('{id}', at[slot])}`);
  return request
    .set('if-match', '"1"')
    .send(body(id))
    .then(({ status, body: answered }) => ({ status, body: answered as { code?: string } }));
}

const snapshot = () => snapshotOf(api.database.superuserUrl, here.centreId, there.centreId);

/** Expects an id out of reach to be refused like one that nobody has, with nothing changed. */
async function expectUnknown(sender: Sender, place: Place, id: string): Promise<void> {
  const unknown = await send(sender, place, newId());
  const answer = await send(sender, place, id);
  expect({ ...place, ...answer }).toEqual({ ...place, ...unknown });
  expect([404, 422]).toContain(answer.status);
  expect(answer.body.code).toMatch(/\/not-found$|-unknown$/);
  expect(await snapshot()).toEqual(untouched);
}

const mayTry = (role: StaffRole, { operation }: Place): boolean =>
  mayDo(role, (permissions.get(operation) ?? 'account:self') as CentrePermission) && !operation.startsWith('POST /auth/');

describe('an id in a body', () => {
  it('is known here, whichever body contains it', () =>
    expect(idsOfBodies(describeApi(api.app))).toEqual(places.map(({ operation, property }) => `${operation} ${property}`).toSorted()));

  it.each(places)('$property of $operation is as unknown of another centre as one that nobody has, and changes nothing', (place) =>
    expectUnknown({ role: 'administrator', at: own }, place, foreign[place.slot]),
  );

  it('is as unknown of another branch', async () => {
    // The list of meetings outside is one for all branches.
    const tried = places.filter((place) => place.slot !== 'outside-meeting' && mayTry('counsellor', place));
    for (const place of tried) await expectUnknown({ role: 'counsellor', at: own }, place, otherBranch[place.slot]);
    expect(tried.length).toBeGreaterThan(12);
  });

  it.each(['member', 'relative'] as const)('is as unknown to a peer who leads another group, for a %s', async (slot) => {
    const tried = places.filter((place) => place.slot === 'member' && mayTry('facilitator', place));
    for (const place of tried) await expectUnknown({ role: 'facilitator', at: led }, place, own[slot]);
    expect(tried.map(({ property }) => property)).toEqual(Array.from({ length: 5 }, () => 'personId'));
  });

  it('is taken when it is of the own centre', async () => {
    for (const operation of ['PATCH /groups/{id}', 'POST /follow-ups', 'PUT /sessions/{id}/attendance']) {
      const place = places.find((one) => one.operation === operation);
      if (place === undefined) throw new Error(operation);
      const { status } = await send({ role: 'administrator', at: own }, place, own[place.slot]);
      expect({ operation, status: status < 300 }).toEqual({ operation, status: true });
    }
  });

  it('is taken of a person whom a peer has in a group', async () => {
    const place = places.find(({ property }) => property === 'personId');
    if (place === undefined) throw new Error('No place for a person.');
    expect(await send({ role: 'facilitator', at: led }, place, led.member)).toMatchObject({ status: 200, body: { applied: 1 } });
  });
});
