import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { meera, openPage } from '../../testing/page.ts';
import { sagar } from '../../testing/people.ts';
import { PreparedPrompt } from '../../testing/prepared-prompt.ts';
import { Prompt } from '../ui/index.ts';
import { MemberHead } from './member-head.ts';

const open = (member = sagar, permissions = meera.permissions) =>
  openPage(MemberHead, {
    inputs: { member },
    me: { ...meera, permissions },
    providers: [{ provide: Prompt, useClass: PreparedPrompt }],
  });
/** The words of a button without its symbol. */
const wordsOf = (one: Element): string => one.ariaLabel ?? one.textContent.trim().replace(/^[a-z_]+ ?/, '');
const menuOf = async (page: Awaited<ReturnType<typeof open>>): Promise<readonly HTMLElement[]> => {
  page.element.querySelector<HTMLElement>('button[aria-haspopup=menu]')!.click();
  await page.settle();
  return [...document.querySelectorAll<HTMLElement>('.mat-mdc-menu-item')];
};

describe('the head of the page of a person', () => {
  it('has the follow-up and the contact, and everything else in its menu', async () => {
    const page = await open();
    expect([...page.element.querySelectorAll('.acts button')].map(wordsOf)).toEqual([
      'Add a follow-up',
      'Log a contact',
      'More about Sagar',
    ]);
    expect((await menuOf(page)).map(wordsOf)).toEqual([
      'Change details',
      'Counsellor in charge',
      'Change the stage',
      'Transfer to another branch',
      'Record a return to use',
      'Who opened the record',
      'Merge a record',
    ]);
  });

  it('leads to the discharge of a resident, and records no return to use before a first day', async () => {
    const page = await open({ ...sagar, stage: 'in-programme', sobriety: null });
    const items = await menuOf(page);
    expect(items.map(wordsOf)).toEqual([
      'Change details',
      'Counsellor in charge',
      'Change the stage',
      'Discharge',
      'Transfer to another branch',
      'Who opened the record',
      'Merge a record',
    ]);
    expect(items[3]!.getAttribute('href')).toBe('/members/m1/discharge');
  });

  it.each([
    { permissions: ['members:read'], then: [] },
    { permissions: ['members:read', 'members:write'], then: ['More about Sagar'] },
    { permissions: ['members:read', 'follow-ups:write'], then: ['Add a follow-up', 'Log a contact'] },
  ] as const)('offers to somebody with $permissions only $then', async ({ permissions, then }) => {
    const page = await open(sagar, permissions);
    expect([...page.element.querySelectorAll('.acts button')].map(wordsOf)).toEqual(then);
  });

  it('logs a contact that took place, and says that the record is another now', async () => {
    const page = await open();
    let changed = 0;
    page.fixture.componentInstance.changed.subscribe(() => (changed += 1));
    (TestBed.inject(Prompt) as unknown as PreparedPrompt).answers = { outcome: 'reached-well' };
    page.element.querySelector<HTMLElement>('.acts .first')!.click();
    await page.settle();
    await page.answer('/follow-ups?memberId=m1&state=due', { items: [], nextCursor: null });
    const request = page.http.expectOne('/api/v1/members/m1/contacts');
    expect(request.request.body).toEqual({ outcome: 'reached-well', method: 'call' });
    request.flush({});
    await page.settle();
    expect(changed).toBe(1);
  });
});
