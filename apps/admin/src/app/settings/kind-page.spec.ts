import { describe, expect, it } from '@jest/globals';
import { fill, named } from '../../testing/fill.ts';
import { circle, openAt, submit, write } from '../../testing/kind-page.ts';
import { kindsOfTest } from '../../testing/known-kinds.ts';
import { aKind, anjali } from '../../testing/organisation.ts';
import { meera, openPage, outage, type OpenPage } from '../../testing/page.ts';
import { pageOf } from '../../testing/sessions.ts';
import type { Me } from '../api/shapes.ts';
import { KindPage } from './kind-page.ts';

const text = (en: string) => ({ en, hi: en, mr: en });
const cells = ({ element }: OpenPage<KindPage>, row: number) =>
  [...(element.querySelectorAll('saath-kind-settings tbody tr')[row]?.children ?? [])].slice(0, -1).map((cell) => {
    const said = (cell.querySelector('s, .counts span') ?? cell.firstElementChild ?? cell).textContent.trim();
    return cell.querySelector('s') === null ? said : `(${said})`;
  });

describe('the settings of a kind', () => {
  it('show that they are loading, and a problem with a way to try again', async () => {
    const page = await openPage(KindPage, { me: anjali, inputs: { code: 'sharing-circle' }, providers: [kindsOfTest] });
    expect(page.element.querySelector('[aria-busy=true] saath-skeleton')).not.toBeNull();
    await page.answer('/programme-kinds', outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
  });

  it('are the page of an unknown address where there is no such kind', async () => {
    const page = await openPage(KindPage, { me: anjali, inputs: { code: 'mentor-circle' }, providers: [kindsOfTest] });
    await page.answer('/programme-kinds', pageOf(circle));
    expect(page.element.querySelector('saath-unknown-page h1')?.textContent).toContain('We could not open this page');
  });

  it.each([
    { at: {}, then: ['Seats', '(20)'], differs: 'Nayi Subah differs in one setting', from: 'Counts from now on.' },
    { at: { branch: 'b1' }, then: ['Seats', '(20)', '(15)'], differs: 'Kothrud differs in one setting', from: 'Counts from now on.' },
    { at: { branch: 'b2' }, then: ['Seats', '(20)', '15'], differs: 'Hadapsar has no settings of its own', from: 'Counts from now on.' },
    {
      ...{ at: { group: 'g1' }, then: ['Seats', '(20)', '(15)', '12'], differs: 'Phulbagh has no settings of its own' },
      from: 'Counts from the next session, Wednesday, 25 November.',
    },
  ])('of $at strike out what does not count, and say from when they count', async ({ at, then, differs, from }) => {
    const page = await openAt(at);
    expect(cells(page, 0)).toEqual(then);
    expect(page.text()).toContain(`${differs} · ${from} Nobody is told.`);
  });

  it('of the centre are sent as a whole, without what follows the kind', async () => {
    const page = await openAt();
    await write(page, 'minutes', '30');
    named(page.element, 'Seats: Back to the kind’s 20').click();
    await submit(page);
    const { request } = page.http.expectOne('/api/v1/programme-kinds/sharing-circle');
    expect([request.method, request.headers.get('If-Match'), request.body]).toEqual([
      ...['PUT', '"1"'],
      { enabled: true, overrides: { minutes: 30 } },
    ]);
  });

  it('of a branch are sent with the version of the branch, and shown as they are answered', async () => {
    const page = await openAt({ branch: 'b1' });
    await write(page, 'cap', '9');
    await submit(page);
    const sent = page.http.expectOne('/api/v1/programme-kinds/sharing-circle/branches/b1');
    expect([sent.request.headers.get('If-Match'), sent.request.body]).toEqual(['"3"', { overrides: { cap: 9 } }]);
    sent.flush({ branchId: 'b1', overrides: { cap: 9 }, version: 4 });
    await page.settle();
    expect(page.element.querySelector<HTMLInputElement>('[name=cap]')?.value).toBe('9');
  });

  it.each([
    { written: '17.30', sent: { firstReminder: '17:30' } },
    { written: '६ pm', sent: { firstReminder: '18:00' } },
    { written: '22:00', sent: undefined },
    { written: 'soon', sent: undefined },
  ])('take a time of the day before, as people write it: $written', async ({ written, sent }) => {
    const page = await openAt({}, [aKind({ reminderPlan: [{ rule: 'day-before', minutesBefore: 1440 }] })]);
    await write(page, 'firstReminder', written);
    await submit(page);
    const asked = page.http.match('/api/v1/programme-kinds/sharing-circle');
    expect(asked.map(({ request }) => (request.body as { overrides: object }).overrides)).toEqual(sent === undefined ? [] : [sent]);
    if (sent === undefined) expect(page.text()).toContain('A time from 12:00 to 21:00.');
  });

  it('are as they were once changes are discarded', async () => {
    const page = await openAt({ branch: 'b1' });
    await write(page, 'cap', '9');
    named(page.element, 'Discard').click();
    await page.settle();
    expect(page.element.querySelector<HTMLInputElement>('[name=cap]')?.value).toBe('12');
    expect((named(page.element, 'Discard') as HTMLButtonElement).disabled).toBe(true);
  });

  it.each([
    { name: 'cap', value: '21', then: 'A number from 2 to 20.' },
    { name: 'cap', value: '1', then: 'A number from 2 to 20.' },
    { name: 'minutes', value: '29', then: 'A number from 30 to 60.' },
  ])('are not sent out of the bounds of the kind: $value $name', async ({ name, value, then }) => {
    const page = await openAt();
    await write(page, name, value);
    await submit(page);
    page.http.expectNone('/api/v1/programme-kinds/sharing-circle');
    expect(page.text()).toContain(then);
  });

  it.each([
    { at: {}, cap: '15', then: 'One group has more people than that and keeps them: Hariyali (16).' },
    { at: { branch: 'b2' }, cap: '', then: 'One group has more people than that and keeps them: Hariyali (16).' },
    { at: { branch: 'b1' }, cap: '9', then: 'One group has more people than that and keeps them: Phulbagh (10).' },
    { at: {}, cap: '16', then: undefined },
    { at: { branch: 'b1' }, cap: '10', then: undefined },
  ])('of $at with $cap seats say which groups have more people', async ({ at, cap, then }) => {
    const page = await openAt(at);
    await write(page, 'cap', cap);
    expect(page.element.querySelector('.over')?.textContent.replace('groups', '').trim()).toBe(then);
  });

  it('list the groups of the kind with how far their settings are their own', async () => {
    const page = await openAt();
    const uses = [...page.element.querySelectorAll('saath-kind-uses li')].map(({ textContent }) =>
      textContent.replace('groups', '').trim(),
    );
    expect(uses).toEqual(['Phulbagh, Kothrudas the branch', 'Hariyali, Hadapsar2 of its own']);
    expect(page.text()).toContain('2 groups in 2 branches.');
  });

  it.each([
    { what: 'of a kind with public groups', given: { listedBy: 'listed' }, then: 'http://localhost/public/nayi-subah/meetings.json' },
    { what: 'of no other kind', given: {}, then: undefined },
    { what: 'of no kind whose question is asked no longer', given: { listedBy: 'listed', settingsFields: [] }, then: undefined },
  ])('show the address of the public directory $what', async ({ given, then }) => {
    const page = await openAt({}, [{ ...circle, ...given }]);
    const links = [...page.element.querySelectorAll<HTMLAnchorElement>('saath-public-directory a')].map(({ href }) => href);
    expect(links).toEqual(then === undefined ? [] : [then, then.replace('meetings', 'healthcare-services')]);
    expect(page.text().includes('Groups in which “Listed” is on')).toBe(then !== undefined);
  });

  it('are only read by those who may not set them', async () => {
    const page = await openAt({}, [circle], meera);
    expect(page.element.querySelector<HTMLInputElement>('[name=cap]')?.disabled).toBe(true);
    expect(page.element.querySelector('button[type=submit]')).toBeNull();
    expect(page.element.querySelector('a[href$="/new"]')).toBeNull();
  });

  it('lead to another kind that is made from it, for those who may make one', async () =>
    expect((await openAt()).element.querySelector('a[href$="/sharing-circle/new"]')).not.toBeNull());
});

describe('the settings of a kind that the centre has made', () => {
  const garden = aKind({
    ...{ ...circle, code: 'own-1', name: { en: 'Garden circle', hi: 'बगीचा मंडली', mr: 'बाग मंडळ' }, icon: 'potted_plant', version: 4 },
    ...{
      own: { from: 'sharing-circle', description: null, recommended: null, colour: 3, leftOut: ['listed'], fields: [] },
      settingsFields: [],
    },
  });
  const open = (me?: Me): Promise<OpenPage<KindPage>> => openAt({}, [circle, garden], me);
  const ownForm = ({ element }: OpenPage<KindPage>) => element.querySelector<HTMLFormElement>('saath-own-kind-form form')!;
  const switches = ({ element }: OpenPage<KindPage>) =>
    [...element.querySelectorAll<HTMLButtonElement>('saath-written-list mat-slide-toggle button')].map((one) => [
      ...[one.ariaLabel, one.ariaChecked === 'true'],
      one.disabled ? 'fixed' : 'free',
    ]);

  it('name the kind that it is made from', async () => expect((await open()).text()).toContain('Made from Daily sharing circle'));

  it('say what is written down and asked, and what of it the centre may switch', async () => {
    const page = await open();
    expect(switches(page)).toEqual([
      ['Who came', true, 'fixed'],
      ['Spoke', true, 'free'],
      ['Note per person', false, 'fixed'],
      ['Listed', false, 'free'],
    ]);
    expect(page.text()).toContain('Not shown: Note per person.');
  });

  it('of an installed kind may be switched as well, those that are off in their places', async () => {
    const [spoke] = circle.recordFields;
    const leftOut = [{ form: 'person' as const, place: 0, field: { ...spoke!, key: 'quiet', label: text('Quiet') } }];
    const page = await openAt({}, [{ ...circle, leftOut }]);
    expect(switches(page)).toEqual([
      ['Who came', true, 'fixed'],
      ['Quiet', false, 'free'],
      ['Spoke', true, 'free'],
      ['Note per person', false, 'fixed'],
      ['Listed', true, 'free'],
    ]);
    named(page.element, 'Spoke').click();
    await page.settle();
    const { request } = page.http.expectOne('/api/v1/programme-kinds/sharing-circle');
    expect([request.method, request.headers.get('If-Match'), request.body]).toEqual(['PATCH', '"1"', { leftOut: ['quiet', 'spoke'] }]);
  });

  it('of an installed kind that may not be left out cannot be switched', async () => {
    const [spoke] = circle.recordFields;
    const page = await openAt({}, [{ ...circle, recordFields: [{ ...spoke!, required: true }] }]);
    expect(switches(page)[1]).toEqual(['Spoke', true, 'fixed']);
  });

  it('take a field of the centre’s own, in the words of its languages, and list it', async () => {
    const page = await open();
    named(page.element, 'addField').click();
    await page.settle();
    const form = page.element.querySelector<HTMLFormElement>('saath-own-field-form form')!;
    const send = async (): Promise<void> => {
      form.dispatchEvent(new Event('submit'));
      await page.settle();
    };
    await send();
    page.http.expectNone('/api/v1/programme-kinds/own-1/fields');
    expect(page.text()).toContain('Write the question in at least one language.');
    fill(form, '[name=label-hi]', 'क्या बोया');
    await send();
    const sent = page.http.expectOne('/api/v1/programme-kinds/own-1/fields');
    expect([sent.request.headers.get('If-Match'), sent.request.body]).toEqual([
      ...['"4"', { form: 'session', type: 'switch', label: { hi: 'क्या बोया' } }],
    ]);
    const field = { key: 'own1', type: 'switch' as const, required: false, label: text('Planted'), help: text('Ours.') };
    sent.flush({ ...garden, sessionFields: [field], version: 5, own: { ...garden.own, fields: [{ form: 'session', field }] } });
    await page.settle();
    expect(switches(page)).toContainEqual(['Planted', true, 'free']);
    expect(page.text()).toContain('Your own field');
    expect(page.element.querySelector('saath-own-field-form')).toBeNull();
  });

  it('write no longer what is switched off', async () => {
    const page = await open();
    named(page.element, 'Spoke').click();
    await page.settle();
    const { request } = page.http.expectOne('/api/v1/programme-kinds/own-1');
    expect([request.method, request.headers.get('If-Match'), request.body]).toEqual(['PATCH', '"4"', { leftOut: ['listed', 'spoke'] }]);
  });

  it('show what the centre says, and send all of it with what was changed', async () => {
    const page = await open();
    const form = ownForm(page);
    expect(form.querySelector<HTMLInputElement>('[name=name-hi]')?.value).toBe('बगीचा मंडली');
    expect(form.querySelector<HTMLInputElement>('[name=colour]:checked')?.ariaLabel).toBe('Green');
    fill(form, '[name=name-hi]', '');
    form.querySelector<HTMLInputElement>('[name=icon][aria-label=Conversation]')?.click();
    form.dispatchEvent(new Event('submit'));
    await page.settle();
    const { request } = page.http.expectOne('/api/v1/programme-kinds/own-1');
    expect([request.method, request.headers.get('If-Match'), request.body]).toEqual([
      ...['PATCH', '"4"'],
      { name: { en: 'Garden circle', mr: 'बाग मंडळ' }, description: {}, recommended: null, icon: 'forum', colour: 3, leftOut: ['listed'] },
    ]);
  });

  it('are only read by those who may not set them', async () => {
    const page = await open(meera);
    expect(ownForm(page).querySelectorAll('input:not(:disabled), button:not(:disabled)')).toHaveLength(0);
    expect(switches(page).filter(([, , state]) => state === 'free')).toEqual([]);
  });
});
