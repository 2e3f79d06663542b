import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openPage } from '../../testing/page.ts';
import { isIdle, isSharedDevice } from '../api/device-lock.ts';
import { SharedDevice } from './shared-device.ts';

describe('a device that several people use', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  it('is one when somebody says so, is not locked at once, and is none when they take it back', async () => {
    const { element, settle, text } = await openPage(SharedDevice);
    expect(text()).toContain('for 5 minutes');
    const toggle = element.querySelector<HTMLButtonElement>('button[role=switch]')!;
    expect(toggle.getAttribute('aria-checked')).toBe('false');
    toggle.click();
    await settle();
    expect([toggle.getAttribute('aria-checked'), isSharedDevice(), isIdle()]).toEqual(['true', true, false]);
    toggle.click();
    await settle();
    expect(isSharedDevice()).toBe(false);
  });
});
