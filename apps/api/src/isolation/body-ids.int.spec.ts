import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { describeApi } from '../http/open-api.ts';
import { newId } from '../platform/new-id.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { bodies } from './bodies.ts';
import { canary, fillCentre, type ForeignIds } from './foreign-centre.ts';
import { snapshotOf } from './snapshot.ts';

let api: TestApi;
let here: SeededCentre;
let there: SeededCentre;
let own: ForeignIds;
let foreign: ForeignIds;

beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-01-05T04:40:00Z');
  here = await seedCentre(api, 'Here');
  there = await seedCentre(api, canary);
  own = await fillCentre(api, here);
  foreign = await fillCentre(api, there);
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
const considered = (more: object): object => ({ ...bodies['POST /schedules/conflicts']?.(own), ...more });

/** Every id that a body can contain, alone in a body that is right otherwise, under a path of the caller's own centre. */
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
  { operation: 'PATCH /groups/{id}', property: 'facilitatorIds', slot: 'staff', with: (id) => ({ facilitatorIds: [id] }) },
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
    with: (id) => ({ marks: [{ clientId: 'a1', personId: id, state: 'present', markedAt: '2026-01-05T04:35:00Z' }] }),
  },
  { operation: 'POST /follow-ups', property: 'memberId', slot: 'member', with: (id) => ({ memberId: id, dueOn: '2026-12-05' }) },
  { operation: 'POST /auth/switch', property: 'centreId', slot: 'centre', with: (id) => ({ centreId: id }) },
];

interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}
/** The ids in a body and in the objects inside it. A tap's own number is no id of anything. */
function idsIn(document: OpenAPIObject, schema: Schema): string[] {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    return idsIn(document, document.components?.schemas?.[name] ?? {});
  }
  const here = Object.keys(schema.properties ?? {}).filter((name) => /Ids?$/.test(name) && name !== 'clientId');
  const inside = [
    ...Object.values(schema.properties ?? {}),
    ...(schema.allOf ?? []),
    ...(schema.items === undefined ? [] : [schema.items]),
  ];
  return [...here, ...inside.flatMap((one) => idsIn(document, one))];
}

function send({ operation, with: body }: Place, id: string): Promise<{ status: number; body: { code?: string } }> {
  const [method = '', path = ''] = operation.split(' ');
  const slot = (/^\/(staff|member|group|session)s?\//.exec(path)?.[1] ?? 'member') as Slot;
  const request = api
    .as(here.administrator.token)
    [method.toLowerCase() as 'post' | 'put' | 'patch'](`/api/v1${path.replace('{id}', own[slot])}`);
  return request
    .set('if-match', '"1"')
    .send(body(id))
    .then(({ status, body: answered }) => ({ status, body: answered as { code?: string } }));
}

describe('an id in a body', () => {
  it('is known here, whichever body contains it', () => {
    const document = describeApi(api.app);
    const found = Object.entries(document.paths).flatMap(([path, item]) =>
      (['post', 'put', 'patch'] as const).flatMap((method) => {
        const body = item[method]?.requestBody as { content?: Record<string, { schema?: Schema }> } | undefined;
        return idsIn(document, body?.content?.['application/json']?.schema ?? {}).map(
          (property) => `${method.toUpperCase()} ${path.replace('/api/v1', '')} ${property}`,
        );
      }),
    );
    expect(found.toSorted()).toEqual(places.map(({ operation, property }) => `${operation} ${property}`).toSorted());
  });

  it.each(places)('$property of $operation is as unknown of another centre as one that nobody has, and changes nothing', async (place) => {
    const before = await Promise.all([here, there].map(({ centreId }) => snapshotOf(api.database.superuserUrl, centreId)));
    const unknown = await send(place, newId());
    const answer = await send(place, foreign[place.slot]);
    expect(answer).toEqual(unknown);
    expect([404, 422]).toContain(answer.status);
    expect(answer.body.code).toMatch(/\/not-found$|-unknown$/);
    expect(await Promise.all([here, there].map(({ centreId }) => snapshotOf(api.database.superuserUrl, centreId)))).toEqual(before);
  });

  it('is taken when it is of the own centre', async () => {
    for (const operation of ['PATCH /groups/{id}', 'POST /follow-ups', 'PUT /sessions/{id}/attendance']) {
      const place = places.find((one) => one.operation === operation);
      if (place === undefined) throw new Error(operation);
      expect({ operation, status: (await send(place, own[place.slot])).status < 300 }).toEqual({ operation, status: true });
    }
  });
});
