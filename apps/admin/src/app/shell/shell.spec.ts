import { TestBed } from '@angular/core/testing';
import { MatDialog } from '@angular/material/dialog';
import { Router } from '@angular/router';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { rahul } from '../../testing/centres.ts';
import { named } from '../../testing/fill.ts';
import { anjali } from '../../testing/organisation.ts';
import { meera, openPage } from '../../testing/page.ts';
import { Shell } from './shell.ts';

beforeEach(() => localStorage.clear());
const press = (key: string, more: KeyboardEventInit = {}): unknown =>
  document.dispatchEvent(new KeyboardEvent('keydown', { key, ...more }));
const links = (element: HTMLElement) => [...element.querySelectorAll('nav li a')].map((link) => link.getAttribute('href'));

describe('the shell', () => {
  it.each([
    { given: 'an administrator', me: anjali, then: ['/overview', '/today', '/attention', '/settings'], not: ['/platform/centres'] },
    {
      given: 'a counsellor',
      me: { ...meera, permissions: ['sessions:read', 'attention:read'] },
      then: ['/today', '/attention'],
      not: ['/overview', '/imports'],
    },
    { given: 'an operator', me: rahul, then: ['/platform/centres', '/platform/onboarding'], not: ['/today', '/members'] },
  ])('shows $given the navigation of the role', async ({ me, then, not }) => {
    const { element } = await openPage(Shell, { me });
    const shown = links(element);
    expect(shown).toEqual(expect.arrayContaining(then));
    for (const path of not) expect(shown).not.toContain(path);
  });

  it.each([
    { given: 'an administrator', me: anjali, then: ['/overview', '/calendar', '/groups', '/members'] },
    {
      given: 'a counsellor',
      me: { ...meera, permissions: ['sessions:read', 'groups:read', 'members:read', 'attention:read'] },
      then: ['/today', '/calendar', '/groups', '/members'],
    },
  ])('begins the bar of a phone with where $given lands, and keeps the rest under More', async ({ me, then }) => {
    const { element } = await openPage(Shell, { me });
    expect([...element.querySelectorAll('nav li.bar a')].map((link) => link.getAttribute('href'))).toEqual(then);
    expect(element.querySelector('nav li.more')).not.toBeNull();
  });

  it('names the centre and its branches, or the platform', async () => {
    const { element } = await openPage(Shell, { me: anjali });
    expect(element.querySelector('saath-centre-switch')?.textContent).toMatch(/Nayi Subah\s*Every branch/);
  });

  it('says how many wait for a word and for a contact', async () => {
    const { element, answer } = await openPage(Shell, { me: anjali });
    const waiting = () => [...element.querySelectorAll('.waiting')].map((count) => count.closest('a')?.textContent.trim());
    expect(waiting()).toEqual([]);
    await answer('/today/counts', { attention: 5, followUps: 0 });
    expect(waiting()).toEqual([expect.stringMatching(/Needs a word\s*5/)]);
  });

  it('goes where g and a letter say', async () => {
    const { settle } = await openPage(Shell, { me: anjali });
    const go = jest.spyOn(TestBed.inject(Router), 'navigateByUrl').mockResolvedValue(true);
    press('g');
    press('n');
    await settle();
    expect(go).toHaveBeenCalledWith('/attention');
    press('x');
    expect(go).toHaveBeenCalledTimes(1);
  });

  it('begins something new by key, but only what the role may', async () => {
    const { settle } = await openPage(Shell, { me: { ...meera, permissions: ['groups:write'] } });
    press('n');
    await settle();
    const items = [...document.querySelectorAll('[role=menu] a')].map((item) => item.getAttribute('href'));
    expect(items).toEqual(['/groups/new']);
  });

  it('has nothing to begin for somebody who may only look', async () => {
    const { element, settle } = await openPage(Shell, { me: { ...meera, permissions: ['sessions:read'] } });
    press('n');
    await settle();
    expect(element.querySelector('.new')).toBeNull();
  });

  it('says at People on a phone how many need a word', async () => {
    const { element, answer } = await openPage(Shell, { me: anjali });
    await answer('/today/counts', { attention: 5, followUps: 0 });
    const people = element.querySelector('nav a[href="/members"]')!;
    expect(people.textContent.replace(/\s+/g, ' ')).toContain('Needs a word: 5');
  });

  it('hides names by key and by button, and says so', async () => {
    const { element, settle } = await openPage(Shell, { me: anjali });
    press('B', { shiftKey: true });
    await settle();
    expect(document.documentElement.dataset['privacy']).toBe('on');
    expect(element.querySelector('.eye')?.getAttribute('aria-pressed')).toBe('true');
    named(element, 'Hide names').click();
    await settle();
    expect(document.documentElement.dataset['privacy']).toBe('off');
  });

  it('opens search once, and the list of keys', async () => {
    const { settle } = await openPage(Shell, { me: anjali });
    const dialog = TestBed.inject(MatDialog);
    press('k', { ctrlKey: true });
    await settle();
    press('?', { shiftKey: true });
    await settle();
    expect(dialog.openDialogs).toHaveLength(1);
    dialog.closeAll();
  });
});
