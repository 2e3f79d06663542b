import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { describe, expect, it, jest } from '@jest/globals';
import { named } from '../../testing/fill.ts';
import { openPage } from '../../testing/page.ts';
import { NoConnectionPage } from './no-connection-page.ts';

describe('the console without a connection', () => {
  const open = async (then: string) => {
    const page = await openPage(NoConnectionPage, { inputs: { then } });
    return { ...page, go: jest.spyOn(TestBed.inject(Router), 'navigateByUrl').mockResolvedValue(true) };
  };

  it('says that nothing is lost', async () => {
    const { element, text } = await open('/sessions/s1/run');
    expect(element.querySelector('h1')?.textContent).toBe('This page needs a connection');
    expect(text()).toContain('What you marked on this device is still here.');
  });

  it('opens the wanted page when the connection is back', async () => {
    const { go } = await open('/sessions/s1/run');
    dispatchEvent(new Event('online'));
    expect(go).toHaveBeenCalledWith('/sessions/s1/run');
  });

  it.each([
    { given: '/calendar', then: '/calendar' },
    { given: 'https://elsewhere.example', then: '/' },
  ])('tries $then for $given when the person wants it', async ({ given, then }) => {
    const { element, go } = await open(given);
    named(element, 'Try again').click();
    expect(go).toHaveBeenCalledWith(then);
  });
});
