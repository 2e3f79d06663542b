import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { meera, openPage } from '../../testing/page.ts';
import { sagar } from '../../testing/people.ts';
import { PreparedPrompt } from '../../testing/prepared-prompt.ts';
import type { Me, Story } from '../api/shapes.ts';
import { Prompt } from '../ui/index.ts';
import { MemberStories } from './member-stories.ts';

const writer: Me = { ...meera, permissions: [...meera.permissions, 'stories:read', 'stories:write'] };
const tea: Story = {
  ...{ id: 's1', title: 'The tea stall', text: 'For months', shownAs: 'K.', language: 'en', scope: 'centre', groupName: null },
  ...{ memberId: 'm1', memberName: 'Sagar', memberCode: 'K-118', groupId: null, state: 'waiting', isOver: false, note: null },
  ...{ writtenAt: '2026-11-23T06:00:00.000Z', writtenBy: 'Meera Kulkarni', version: 1, until: '2027-05-25', details: [] },
};
const returned: Story = { ...tea, id: 's2', title: 'Sundays again', state: 'returned', note: 'Would these words do?' };
const page = (items: readonly unknown[]) => ({ items, nextCursor: null });

describe('the stories of a person', () => {
  const filled = async (items: readonly Story[]) => {
    const open = await openPage(MemberStories, {
      ...{ me: writer, inputs: { member: sagar } },
      providers: [{ provide: Prompt, useClass: PreparedPrompt }],
    });
    await open.answer('/members/m1/stories', page(items));
    return open;
  };

  it('say where each is on its way, and of a withdrawn one nothing else', async () => {
    const over: Story = { ...tea, id: 's5', state: 'shown', isOver: true };
    const gone: Story = { ...tea, id: 's6', state: 'withdrawn', title: '', text: '' };
    const open = await filled([tea, returned, over, gone]);
    const lines = [...open.element.querySelectorAll('li')].map(({ textContent }) => textContent.replaceAll(/\s+/g, ' '));
    for (const [place, words] of ['Waits for a review', 'Would these words do?', 'Ended', 'A story that was withdrawn'].entries())
      expect(lines[place]).toContain(words);
    expect(open.element.querySelectorAll('saath-withdraw-button')).toHaveLength(3);
  });

  it('are withdrawn after asking', async () => {
    const open = await filled([tea]);
    open.element.querySelector<HTMLElement>('saath-withdraw-button button')?.click();
    await open.settle();
    expect((TestBed.inject(Prompt) as unknown as PreparedPrompt).asked[0]).toMatchObject({ grave: true, fields: [] });
    open.http.expectOne('/api/v1/stories/s1/withdraw').flush(tea);
    await open.settle();
    await open.answer('/members/m1/stories', page([]));
    expect(open.text()).toContain('No story yet.');
  });
});
