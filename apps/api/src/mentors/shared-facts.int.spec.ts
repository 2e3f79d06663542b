import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { mentorScene, type MentorScene } from '../testing/mentor-scene.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { sharedFactsOf } from './shared-facts.query.ts';

let api: TestApi;
let scene: MentorScene;
beforeAll(async () => {
  api = await startApi();
  scene = await mentorScene(api);
});
afterAll(() => api.close());

let names = 0;
/** A mentor and a person who have nothing to do with each other. */
async function strangers({ phone, mentorPhone }: { readonly phone?: string; readonly mentorPhone?: string } = {}) {
  names += 1;
  const { mentor, memberId } = await scene.mentor(`Mentor${String(names)}`, mentorPhone === undefined ? {} : { phone: mentorPhone });
  const person = await scene.member(`Person${String(names)}`, phone === undefined ? {} : { phone });
  return { mentor: { id: mentor.id, memberId }, person };
}
const factsOf = async ({ mentor, person }: Awaited<ReturnType<typeof strangers>>) => {
  const facts = await api.app
    .get(TenantScope)
    .inCentre(scene.centre.centreId, { kind: 'system' }, (tx) => sharedFactsOf(tx, person, [mentor.id], '2026-11-25'));
  return facts.get(mentor.id);
};

describe('a mentor and a person', () => {
  it('have nothing to do with each other unless something on record says so', async () =>
    expect(await factsOf(await strangers())).toEqual({ isSamePerson: false, isRelated: false, sameWardUntil: null, groups: [] }));

  it('are the same where the mentor is the person', async () => {
    const { mentor } = await strangers();
    expect(await factsOf({ mentor, person: mentor.memberId })).toMatchObject({ isSamePerson: true, sameWardUntil: null });
  });

  it('are asked about for several mentors at once, and an unknown one has no facts', async () => {
    const [one, other] = [await strangers(), await strangers()];
    const found = await api.app
      .get(TenantScope)
      .inCentre(scene.centre.centreId, { kind: 'system' }, (tx) =>
        sharedFactsOf(tx, one.person, [one.mentor.id, other.mentor.id, one.person], '2026-11-25'),
      );
    expect([...found.keys()].toSorted()).toEqual([one.mentor.id, other.mentor.id].toSorted());
  });
});

describe('a family', () => {
  it.each([
    {
      what: 'the mentor is a relative of the person',
      phones: { mentorPhone: '98220 30001' },
      act: ({ person }: { person: string }) => scene.relative(person, '98220 30001'),
      then: true,
    },
    {
      what: 'the person is a relative of the mentor',
      phones: { phone: '98220 30002' },
      act: ({ mentor }: { mentor: { memberId: string } }) => scene.relative(mentor.memberId, '98220 30002'),
      then: true,
    },
    {
      what: 'both have the same relative',
      phones: {},
      act: async ({ mentor, person }: { mentor: { memberId: string }; person: string }) => {
        await scene.relative(mentor.memberId, '98220 30003');
        await scene.relative(person, '98220 30003');
      },
      then: true,
    },
    {
      what: 'each has a relative of their own',
      phones: {},
      act: async ({ mentor, person }: { mentor: { memberId: string }; person: string }) => {
        await scene.relative(mentor.memberId, '98220 30004');
        await scene.relative(person, '98220 30005');
      },
      then: false,
    },
    {
      what: 'a relative of the person has the number of somebody else',
      phones: { mentorPhone: '98220 30006' },
      act: ({ person }: { person: string }) => scene.relative(person, '98220 30007'),
      then: false,
    },
  ])('is one when $what: $then', async ({ phones, act, then }) => {
    const pair = await strangers(phones);
    await act(pair);
    expect(await factsOf(pair)).toMatchObject({ isRelated: then });
  });
});

describe('a common ward', () => {
  type Stay = readonly [from: string, to: string | null];
  it.each([
    { mentor: [['2026-01-01', '2026-03-01']], person: [['2026-02-01', '2026-04-01']], then: '2026-03-01' },
    { mentor: [['2026-02-01', '2026-04-01']], person: [['2026-01-01', '2026-02-01']], then: '2026-02-01' },
    { mentor: [['2026-02-02', '2026-04-01']], person: [['2026-01-01', '2026-02-01']], then: null },
    { mentor: [['2026-01-01', '2026-03-01']], person: [['2026-02-01', null]], then: '2026-03-01' },
    { mentor: [['2026-01-01', null]], person: [['2026-02-01', null]], then: '2026-11-25' },
    {
      mentor: [
        ['2024-01-01', '2024-03-01'],
        ['2026-01-01', '2026-03-01'],
      ],
      person: [
        ['2024-02-01', '2024-02-10'],
        ['2026-02-01', '2026-02-20'],
      ],
      then: '2026-02-20',
    },
    { mentor: [['2026-01-01', '2026-03-01']], person: [], then: null },
  ] as readonly { mentor: readonly Stay[]; person: readonly Stay[]; then: string | null }[])(
    'of $mentor and $person ends on $then',
    async ({ mentor, person, then }) => {
      const pair = await strangers();
      for (const [from, to] of mentor) await scene.stay(pair.mentor.memberId, from, to);
      for (const [from, to] of person) await scene.stay(pair.person, from, to);
      expect((await factsOf(pair))?.sameWardUntil?.toString() ?? null).toBe(then);
    },
  );

  it('is none in two branches', async () => {
    const pair = await strangers();
    await scene.stay(pair.mentor.memberId, '2026-01-01', '2026-03-01');
    await scene.stay(pair.person, '2026-01-01', '2026-03-01', 1);
    expect(await factsOf(pair)).toMatchObject({ sameWardUntil: null });
  });
});

describe('groups in common', () => {
  it('are those in which both have a seat, by name and each once', async () => {
    const pair = await strangers();
    for (const name of ['Naya Savera', 'Aarambh']) await scene.shareGroup([pair.mentor.memberId, pair.person], name);
    await scene.shareGroup([pair.mentor.memberId], 'Only the mentor');
    await scene.shareGroup([pair.person], 'Only the person');
    expect(await factsOf(pair)).toMatchObject({ groups: ['Aarambh', 'Naya Savera'] });
  });

  it('are none once one of the two has left', async () => {
    const pair = await strangers();
    await scene.shareGroup([pair.mentor.memberId, pair.person], 'Ended');
    await scene.leaveGroups(pair.person, '2026-11-20');
    expect(await factsOf(pair)).toMatchObject({ groups: [] });
  });
});
