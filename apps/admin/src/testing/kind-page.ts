import { usualLadder } from '@saath/domain/programmes';
import { KindPage } from '../app/settings/kind-page.ts';
import type { KindView, Me } from '../app/api/shapes.ts';
import { fill } from './fill.ts';
import { savera, saveraWhole } from './groups.ts';
import { kindsOfTest } from './known-kinds.ts';
import { aBranch, aKind, anjali } from './organisation.ts';
import { openPage, type OpenPage } from './page.ts';
import { pageOf } from './sessions.ts';

const text = (en: string) => ({ en, hi: en, mr: en });
export const circle = aKind({
  ...{ size: { recommended: { from: 4, to: 12 }, cap: 15 }, overrides: { cap: 15 } },
  defaults: {
    cap: 20,
    minutes: 45,
    waitingList: false,
    enrolment: 'by-request',
    firstWeeks: null,
    correctionDays: 7,
    ladderAfter: 1,
    ladderSteps: usualLadder.steps,
    lateAfter: 10,
    firstReminder: null,
    agenda: null,
  },
  branches: [{ branchId: 'b1', overrides: { cap: 12 }, version: 3 }],
  settingsFields: [{ key: 'listed', type: 'switch', required: false, label: text('Listed'), help: text('In the directory.') }],
  recordFields: [{ key: 'spoke', type: 'switch', required: false, label: text('Spoke'), help: text('Said something.') }],
});
const phulbagh = { ...savera, name: 'Phulbagh', kind: 'sharing-circle', capacity: null, seats: 12, ownSettings: 0 };
const hariyali = { ...phulbagh, id: 'g2', name: 'Hariyali', branchId: 'b2', branchName: 'Hadapsar', ownSettings: 2, enrolled: 16 };
const whole = { ...saveraWhole, ...phulbagh };

type At = Readonly<{ branch?: string; group?: string }>;
/** The page of a kind at a level, with its groups and branches answered. */
export const openAt = async (at: At = {}, kinds: readonly KindView[] = [circle], me: Me = anjali): Promise<OpenPage<KindPage>> => {
  const code = kinds.at(-1)?.code ?? '';
  const page = await openPage(KindPage, { me, inputs: { code, ...at }, providers: [kindsOfTest] });
  await page.answer('/programme-kinds', pageOf(...kinds));
  await page.answer('/branches', pageOf(aBranch(), aBranch({ id: 'b2', name: 'Hadapsar' })));
  await answerGroups(page);
  if (at.group !== undefined) await page.answer(`/groups/${at.group}`, whole);
  return page;
};
/** Answers what is asked about groups as the API does, of the two that there are. Hariyali is in a branch without seats of its own. */
async function answerGroups(page: OpenPage<KindPage>): Promise<void> {
  for (const { request, flush } of page.http
    .match(({ url }) => /\/groups(\/uses)?$/.test(url))
    .map((one) => ({ request: one.request, flush: one.flush.bind(one) }))) {
    const [branchId, seats] = [request.params.get('branchId'), Number(request.params.get('seats') ?? Infinity)];
    const here = [phulbagh, hariyali].filter((group) => branchId === null || group.branchId === branchId);
    const over = (branchId === null ? [hariyali] : here).map((group) => ({ ...group, people: group.enrolled + group.reserved }));
    const fullest = over.filter(({ people }) => people > seats).map(({ id, name, people }) => ({ id, name, people }));
    flush(request.url.endsWith('/uses') ? { groups: 2, branches: 2, over: fullest.length, fullest } : pageOf(...here));
  }
  await page.settle();
}
export const submit = async (page: OpenPage<KindPage>): Promise<void> => {
  page.element.querySelector('saath-kind-settings form')?.dispatchEvent(new Event('submit'));
  await page.settle();
};
export const write = async (page: OpenPage<KindPage>, name: string, value: string): Promise<void> => {
  fill(page.element, `input[name=${name}]`, value);
  await page.settle();
  await answerGroups(page);
};
