import { describe, expect, it } from '@jest/globals';
import { named } from '../../../testing/fill.ts';
import { anjali, aStaff } from '../../../testing/organisation.ts';
import { meera, openPage, outage } from '../../../testing/page.ts';
import { PreparedPrompt } from '../../../testing/prepared-prompt.ts';
import { Prompt } from '../../ui/index.ts';
import { StaffList } from './staff-list.ts';

const open = (given: { readonly ask?: PreparedPrompt; readonly inputs?: object; readonly me?: typeof meera } = {}) =>
  openPage(StaffList, {
    me: given.me ?? anjali,
    inputs: { ...given.inputs },
    providers: [{ provide: Prompt, useValue: given.ask ?? new PreparedPrompt() }],
  });
const people = {
  items: [
    aStaff(),
    aStaff({ id: 's2', name: 'Prakash', role: 'facilitator', state: 'invited', email: '', leads: 1 }),
    aStaff({ id: 's3', name: 'Arun Joshi', role: 'administrator', state: 'invited', branches: null, leads: 0 }),
  ],
  nextCursor: null,
};
const choose = async (page: Awaited<ReturnType<typeof open>>, name: string, act: string): Promise<void> => {
  named(page.element, `Actions for ${name}`).click();
  await page.settle();
  named(document, act).click();
  await page.settle();
};

describe('the staff', () => {
  it('show that they are loading', async () => {
    const { element } = await open();
    expect(element.querySelector('[aria-busy=true] saath-skeleton')).not.toBeNull();
  });

  it('show a problem with a way to try again', async () => {
    const page = await open();
    await page.answer('/staff', outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
  });

  it('say when nobody has the role asked for', async () => {
    const page = await open({ inputs: { role: 'mentor' } });
    await page.answer('/staff', { items: [], nextCursor: null });
    expect(page.text()).toContain('Nobody has this role');
  });

  it('are listed with role, branches and state', async () => {
    const page = await open();
    await page.answer('/staff', people);
    const rows = [...page.element.querySelectorAll('tbody tr')].map((row) => row.textContent.replace(/\s+/g, ' '));
    expect(rows[0]).toMatch(/Meera Kulkarni.*Counsellor.*Kothrud.*2 groups.*Active/);
    expect(rows[1]).toMatch(/Prakash.*Facilitator.*1 group.*No e-mail yet/);
    expect(rows[2]).toMatch(/Arun Joshi.*Administrator.*Every branch.*Invited/);
  });

  it('that a timetable named get an address and with it an invitation', async () => {
    const ask = new PreparedPrompt();
    ask.answers = { email: ' prakash@nayisubah.example ' };
    const page = await open({ ask });
    await page.answer('/staff', people);
    await choose(page, 'Prakash', 'Add an e-mail and invite');
    const sent = page.http.expectOne('/api/v1/staff/s2');
    expect(sent.request.body).toEqual({ email: 'prakash@nayisubah.example' });
    expect(sent.request.headers.get('If-Match')).toBe('"5"');
    sent.flush(aStaff());
    await page.settle();
    await page.answer('/staff', people);
  });

  it('lose their way in only after a question that names them', async () => {
    const ask = new PreparedPrompt();
    const page = await open({ ask });
    await page.answer('/staff', people);
    await choose(page, 'Meera Kulkarni', 'Close access');
    expect(ask.asked[0]?.title).toContain('Meera Kulkarni');
    expect(page.http.expectOne('/api/v1/staff/s1').request.body).toEqual({ state: 'deactivated' });
  });

  it('cannot be changed by a counsellor', async () => {
    const page = await open({ me: meera });
    await page.answer('/staff', people);
    expect(page.element.querySelectorAll('tbody button, a[href="/settings/staff/new"]')).toHaveLength(0);
  });
});
