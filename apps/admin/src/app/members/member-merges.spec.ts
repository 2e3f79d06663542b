import { describe, expect, it } from '@jest/globals';
import { named } from '../../testing/fill.ts';
import { meera, openPage, outage } from '../../testing/page.ts';
import { sagar } from '../../testing/people.ts';
import { PreparedPrompt } from '../../testing/prepared-prompt.ts';
import type { Merge } from '../api/shapes.ts';
import { Prompt } from '../ui/index.ts';
import { MemberMerges } from './member-merges.ts';

const merge: Merge = {
  id: 'g1',
  otherCode: 'K-140',
  otherName: 'Sagar P.',
  mergedAt: '2026-11-24T06:30:00.000Z',
  undoEndsAt: '2026-12-24T06:30:00Z',
  mayUndo: true,
};
const open = async (items?: readonly Merge[], me = meera) => {
  const page = await openPage(MemberMerges, { inputs: { member: sagar }, me, providers: [{ provide: Prompt, useClass: PreparedPrompt }] });
  if (items !== undefined) await page.answer('/members/m1/merges', { items, nextCursor: null });
  return page;
};

describe('the records that were merged into that of a person', () => {
  it('have four faces', async () => {
    const page = await open();
    expect(page.element.querySelector('[aria-busy=true] saath-skeleton')).not.toBeNull();
    await page.answer('/members/m1/merges', outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
  });

  it('are none at first', async () => expect((await open([])).text()).toContain('No other record was merged into this one.'));

  it('say until when the last one can be taken out again, which is asked first', async () => {
    const page = await open([merge, { ...merge, id: 'g2', otherCode: 'K-90', mayUndo: false }]);
    expect(page.text()).toContain('Can be undone until 24 December 2026');
    expect([...page.element.querySelectorAll('li button')]).toHaveLength(1);
    named(page.element, 'Undo the merge of K-140').click();
    await page.settle();
    await page.answer('/members/m1/unmerge', sagar);
    await page.answer('/members/m1/merges', { items: [], nextCursor: null });
    expect(page.text()).toContain('No other record');
  });

  it('are not changed by a reader', async () => {
    const page = await open([merge], { ...meera, permissions: ['members:read'] });
    expect(page.element.querySelectorAll('button')).toHaveLength(0);
  });
});
