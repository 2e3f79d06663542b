import { describe, expect, it } from '@jest/globals';
import { aCentre, rahul } from '../../testing/centres.ts';
import { named } from '../../testing/fill.ts';
import { openPage, outage } from '../../testing/page.ts';
import { PreparedPrompt } from '../../testing/prepared-prompt.ts';
import { Prompt } from '../ui/index.ts';
import { CentreList } from './centre-list.ts';

const open = async (inputs = {}, ask = new PreparedPrompt()) =>
  openPage(CentreList, { inputs, me: rahul, providers: [{ provide: Prompt, useValue: ask }] });
const waiting = aCentre({
  id: 'c2',
  name: 'Lotus House',
  slug: 'lotus-house',
  members: 0,
  administrator: { invited: true, accepted: false },
});
const figures = { centres: 2, waiting: 1, members: 120, groups: 32 };
/** Answers what the page asks for: its figures, and the centres of its list. */
const filled = async ({ answer }: Awaited<ReturnType<typeof open>>, items = [aCentre(), waiting], counted = figures): Promise<void> => {
  await answer('/platform/centres/figures', counted);
  await answer('/platform/centres?', { items, nextCursor: null });
};
const choose = async (page: Awaited<ReturnType<typeof open>>, centre: string, act: string): Promise<void> => {
  named(page.element, `Actions for ${centre}`).click();
  await page.settle();
  named(document, act).click();
  await page.settle();
};

describe('the centres of the platform', () => {
  it('shows that they are loading', async () => {
    const { element } = await open();
    expect(element.querySelector('[aria-busy=true] saath-skeleton')).not.toBeNull();
  });

  it('shows a problem with a way to try again', async () => {
    const page = await open();
    await page.answer('/platform/centres/figures', outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
  });

  it('offers to bring in the first one', async () => {
    const page = await open();
    await filled(page, [], { centres: 0, waiting: 0, members: 0, groups: 0 });
    expect(page.text()).toContain('Onboard the first centre');
  });

  it('shows counts and states', async () => {
    const page = await open();
    await filled(page);
    const rows = [...page.element.querySelectorAll('tbody tr')].map((row) => row.textContent.replace(/\s+/g, ' '));
    expect(rows[0]).toMatch(/Nayi Subah.*Running.*3.*18.*120.*16/);
    expect(rows[1]).toMatch(/Lotus House.*Invitation waiting/);
    expect(page.element.querySelector('dl')?.textContent).toMatch(/Centres\s*2\s*People\s*120\s*Groups\s*32\s*Invitations waiting\s*1/);
  });

  it('narrows to a state, and says when none is in it', async () => {
    const page = await open({ state: 'suspended' });
    const { request } = page.http.expectOne(({ urlWithParams }) => urlWithParams.startsWith('/api/v1/platform/centres?'));
    expect(request.params.get('state')).toBe('suspended');
    page.fixture.componentRef.setInput('state', 'invited');
    await page.settle();
    await filled(page, []);
    expect(page.text()).toContain('No centre is in this state');
    expect(page.element.querySelector('dl')?.textContent).toMatch(/Centres\s*2\s*People\s*120/);
  });

  it('suspends with a reason and reads the list again', async () => {
    const ask = new PreparedPrompt();
    ask.answers = { reason: 'Paperwork' };
    const page = await open({}, ask);
    await filled(page);
    const act = choose(page, 'Nayi Subah', 'Suspend');
    await act;
    expect(ask.asked[0]?.text).toContain('18 staff');
    const sent = page.http.expectOne('/api/v1/platform/centres/c1/suspend');
    expect(sent.request.body).toEqual({ reason: 'Paperwork' });
    sent.flush(aCentre({ state: 'suspended' }));
    await page.settle();
    await filled(page);
  });

  it('sends an invitation again where one is waiting', async () => {
    const page = await open();
    await filled(page);
    await choose(page, 'Lotus House', 'Send invitation again');
    await page.answer('/platform/centres/c2/invitations/resend', waiting);
    await filled(page);
  });
});
