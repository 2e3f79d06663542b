import { describe, expect, it } from '@jest/globals';
import { idOf, type BranchId, type CentreId, type StaffId, type UserId } from '@saath/domain/kernel';
import { reachOf, wholeCentre, type StaffRole } from '@saath/domain/staff';
import { newId } from '../platform/new-id.ts';
import { mayRead, reachOfActor, type Actor, type Principal, type StaffActor } from './actor.ts';
import { currentCentre, currentPrincipal, NoCentreInScope, runInCentre, runRequest, setPrincipal } from './centre-context.ts';
import { setCentreSql } from './set-centre.ts';

const [here, there] = [idOf<CentreId>('here'), idOf<CentreId>('there')];
const system: Actor = { kind: 'system' };
const operator: Actor = { kind: 'operator', userId: idOf<UserId>('user') };
function staff(role: StaffRole, branchIds: readonly BranchId[] = []): StaffActor {
  const staffId = idOf<StaffId>('staff');
  return { kind: 'staff', userId: idOf<UserId>('user'), staffId, role, reach: reachOf({ id: staffId, role, branchIds }) };
}
const principalOf = (actor?: StaffActor): Principal => ({
  userId: idOf<UserId>('user'),
  signInId: 'sign-in',
  name: 'Asha',
  language: 'en',
  operator: false,
  permissions: new Set(),
  ...(actor === undefined ? {} : { centre: { centreId: here, actor, state: 'active' } }),
});
const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('the centre in scope', () => {
  it('is none outside of a request, which is a bug', () => expect(() => currentCentre()).toThrow(NoCentreInScope));

  it('is none at the beginning of a request, and the one of the person once they are known', () =>
    runRequest(() => {
      expect(() => currentCentre()).toThrow(NoCentreInScope);
      const actor = staff('counsellor');
      setPrincipal(principalOf(actor));
      expect(currentCentre()).toEqual({ centreId: here, actor });
    }));

  it('is none for a person who has chosen none', () =>
    runRequest(() => {
      setPrincipal(principalOf());
      expect(currentPrincipal()).toMatchObject({ name: 'Asha' });
      expect(() => currentCentre()).toThrow(NoCentreInScope);
    }));

  it('is the one of its own request when two run at once', async () => {
    const seen: CentreId[] = [];
    const run = (centreId: CentreId): Promise<void> =>
      runInCentre(centreId, system, async () => {
        await soon();
        seen.push(currentCentre().centreId);
        await soon();
        seen.push(currentCentre().centreId);
      });
    await Promise.all([run(here), run(there)]);
    expect(seen.toSorted()).toEqual([here, here, there, there]);
  });

  it('is left behind by the work of another centre', async () => {
    await runInCentre(here, system, async () => {
      await runInCentre(there, operator, () => Promise.resolve(expect(currentCentre()).toEqual({ centreId: there, actor: operator })));
      expect(currentCentre()).toEqual({ centreId: here, actor: system });
    });
    expect(() => currentCentre()).toThrow(NoCentreInScope);
  });

  it('of a job has no person', () => runInCentre(here, system, () => Promise.resolve(expect(currentPrincipal()).toBeUndefined())));

  it('cannot be set outside of a request', () => expect(() => setPrincipal(principalOf(staff('counsellor')))).toThrow(NoCentreInScope));
});

describe('the statement that sets the centre', () => {
  it('names the id of a centre, and nobody for the product itself', () => {
    const centreId = newId<CentreId>();
    expect(setCentreSql(centreId, system)).toBe(
      `set local app.centre_id = '${centreId}'; set local app.staff_id = ''; set local app.staff_role = ''`,
    );
  });
  it('names the person of the staff who acts, and their role', () => {
    const actor = { ...staff('counsellor'), staffId: newId<StaffId>() };
    expect(setCentreSql(newId<CentreId>(), actor)).toContain(
      `set local app.staff_id = '${actor.staffId}'; set local app.staff_role = 'counsellor'`,
    );
  });
  it.each(['', 'here', `${newId()}'; reset role; --`, `${newId()}\n`])('is not made of %j', (text) => {
    expect(() => setCentreSql(idOf<CentreId>(text), system)).toThrow('UUID');
    if (text !== '') expect(() => setCentreSql(newId<CentreId>(), { ...staff('mentor'), staffId: idOf<StaffId>(text) })).toThrow('UUID');
  });
});

describe('the reach of an actor', () => {
  const branchIds = [idOf<BranchId>('north')];
  it.each<{ who: string; actor: Actor; then: unknown }>([
    { who: 'the product itself', actor: system, then: wholeCentre },
    { who: 'an operator', actor: operator, then: wholeCentre },
    { who: 'an administrator', actor: staff('administrator'), then: wholeCentre },
    { who: 'a counsellor', actor: staff('counsellor', branchIds), then: { branches: branchIds, facilitatorId: null, staffId: 'staff' } },
    {
      who: 'a facilitator',
      actor: staff('facilitator', branchIds),
      then: { branches: branchIds, facilitatorId: 'staff', staffId: 'staff' },
    },
  ])('is as wide as for $who', ({ actor, then }) => expect(reachOfActor(actor)).toEqual(then));
});

describe('a private record', () => {
  it.each<{ who: string; actor: Actor; then: boolean }>([
    { who: 'a counsellor', actor: staff('counsellor'), then: true },
    { who: 'an administrator', actor: staff('administrator'), then: true },
    { who: 'a facilitator', actor: staff('facilitator'), then: false },
    { who: 'a mentor', actor: staff('mentor'), then: false },
    { who: 'an operator', actor: operator, then: false },
    { who: 'the product itself', actor: system, then: false },
  ])('is read by $who: $then', ({ actor, then }) => expect(mayRead(actor, { kind: 'milestone' })).toBe(then));
});
