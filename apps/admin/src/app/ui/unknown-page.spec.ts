import { describe, expect, it } from '@jest/globals';
import { openPage } from '../../testing/page.ts';
import { UnknownPage } from './unknown-page.ts';

describe('an address that no page has', () => {
  it('says so and leads back', async () => {
    const { element } = await openPage(UnknownPage);
    expect(element.querySelector('h1')?.textContent).toBe('We could not open this page');
    expect(element.querySelector('a')?.getAttribute('href')).toBe('/');
  });
});
