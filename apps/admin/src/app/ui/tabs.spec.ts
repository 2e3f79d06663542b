import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { describe, expect, it, jest } from '@jest/globals';
import { openPage } from '../../testing/page.ts';
import { Tabs } from './tabs.ts';

const tabs = [
  { path: '/settings/centre', text: 'Organisation' },
  { path: '/settings/audit', text: 'Audit trail', count: 3 },
];

describe('the parts of a page', () => {
  it('bring the one that is open into sight', async () => {
    const seen: unknown[] = [];
    jest.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
      seen.push(this.textContent.replace(/\s+/g, ' ').trim());
    });
    const { element, settle } = await openPage(Tabs, { inputs: { label: 'Parts', tabs } });
    await TestBed.inject(Router).navigateByUrl('/settings/audit');
    await settle();
    expect(element.querySelector('[aria-current=page]')?.textContent).toContain('Audit trail');
    expect(seen).toEqual(['Audit trail 3']);
  });
});
