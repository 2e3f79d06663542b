import { signal } from '@angular/core';
import { describe, expect, it } from '@jest/globals';
import { openPage, outage } from '../../testing/page.ts';
import { LoadMore } from './load-more.ts';

const listOf = (next: string | null, fault?: unknown, hasEarlier = false) => {
  const asked: string[] = [];
  const more = (cursor: string) => Promise.resolve(void asked.push(cursor));
  return { asked, fault: signal(fault), next: signal(next), more, hasEarlier: signal(hasEarlier), earlier: () => asked.push('earlier') };
};

describe('the end of a list', () => {
  it('asks for what comes after', async () => {
    const list = listOf('c2');
    const { element } = await openPage(LoadMore, { inputs: { of: list } });
    element.querySelector('button')!.click();
    expect(list.asked).toEqual(['c2']);
  });

  it('leads back to what was before, of a list that is shown in parts', async () => {
    const list = listOf(null, undefined, true);
    const { element } = await openPage(LoadMore, { inputs: { of: list } });
    expect(element.textContent.trim()).toBe('Show earlier');
    element.querySelector('button')!.click();
    expect(list.asked).toEqual(['earlier']);
  });

  it('says why it could not be had, and lets it be asked for again', async () => {
    const { element } = await openPage(LoadMore, { inputs: { of: listOf('c2', outage) } });
    expect(element.querySelector('saath-problem')).not.toBeNull();
    expect(element.querySelectorAll('button')).toHaveLength(1);
  });

  it('is silent when the list is whole', async () => {
    const { element } = await openPage(LoadMore, { inputs: { of: listOf(null) } });
    expect(element.textContent.trim()).toBe('');
  });
});
