import { TestBed } from '@angular/core/testing';
import { MatDialogRef } from '@angular/material/dialog';
import { Router } from '@angular/router';
import { describe, expect, it, jest } from '@jest/globals';
import { fill } from '../../testing/fill.ts';
import { anjali } from '../../testing/organisation.ts';
import { savera } from '../../testing/groups.ts';
import { openPage } from '../../testing/page.ts';
import { sagarItem } from '../../testing/people.ts';
import { Palette } from './palette.ts';

const open = async () => {
  const close = jest.fn();
  const page = await openPage(Palette, { me: anjali, providers: [{ provide: MatDialogRef, useValue: { close } }] });
  const go = jest.spyOn(TestBed.inject(Router), 'navigateByUrl').mockResolvedValue(true);
  const options = () => [...page.element.querySelectorAll('[role=option]')].map((one) => one.querySelector('span')?.textContent);
  const press = async (key: string): Promise<void> => {
    page.element.querySelector('input')!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await page.settle();
  };
  const write = async (text: string): Promise<void> => {
    fill(page.element, 'input', text);
    await page.settle();
  };
  return { ...page, close, go, options, press, write };
};

describe('search and go', () => {
  it('begins with every page a person may see', async () => {
    const { options } = await open();
    expect(options()).toEqual(expect.arrayContaining(['Today', 'Needs a word', 'Settings']));
  });

  it('finds pages by a part of the name, and goes with Enter', async () => {
    const { write, options, press, go, close } = await open();
    await write('c');
    expect(options()).toContain('Calendar');
    expect(options()).not.toContain('Today');
    await press('Enter');
    expect(close).toHaveBeenCalled();
    expect(go).toHaveBeenCalledTimes(1);
  });

  it('moves with the arrows, round the ends', async () => {
    const { element, press, options } = await open();
    await press('ArrowUp');
    expect(element.querySelector('input')?.getAttribute('aria-activedescendant')).toBe(`palette-${options().length - 1}`);
    await press('ArrowDown');
    expect(element.querySelector('[aria-selected=true]')?.id).toBe('palette-0');
  });

  it('finds people by what was typed, never in an address', async () => {
    const { write, http, settle, options, press, go } = await open();
    await write('k-118');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const asked = http.expectOne('/api/v1/members/search');
    expect(asked.request.body).toEqual({ text: 'k-118' });
    asked.flush({ items: [sagarItem], nextCursor: null });
    await settle();
    expect(options()).toEqual(['Sagar', 'Search legal names for “k-118”']);
    await press('Enter');
    expect(go).toHaveBeenCalledWith('/members/m1');
  });

  it('finds groups by name, each with its branch', async () => {
    const { write, answer, element, press, go } = await open();
    await write('sav');
    await new Promise((resolve) => setTimeout(resolve, 270));
    await answer('/groups', { items: [savera], nextCursor: null });
    expect(element.querySelector('[role=option]')?.textContent).toMatch(/Naya Savera\s*Kothrud/);
    await press('Enter');
    expect(go).toHaveBeenCalledWith('/groups/g1');
  });

  it('finds what can be begun', async () => {
    const { write, options } = await open();
    await write('new g');
    expect(options()).toEqual(['New group', 'Search legal names for “new g”']);
  });

  it('says when nothing fits', async () => {
    const { write, text } = await open();
    await write('qx');
    expect(text()).toContain('Nothing matches “qx”');
  });
});
