import { inputBinding, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { HttpTestingController } from '@angular/common/http/testing';
import { describe, expect, it, jest } from '@jest/globals';
import { consoleSetting } from '../../testing/console-setting.ts';
import { meera } from '../../testing/page.ts';
import { Session } from '../api/session.ts';
import { CallButton } from './call-button.ts';

const path = '/api/v1/follow-ups/f1/call';

describe('the button that calls', () => {
  async function open({ permissions = ['members:call'], compact = false }: { permissions?: readonly string[]; compact?: boolean } = {}) {
    TestBed.configureTestingModule(consoleSetting());
    TestBed.inject(Session).me.set({ ...meera, permissions: [...permissions] });
    const bindings = [
      inputBinding('of', signal('/follow-ups/f1')),
      inputBinding('name', signal('Sagar')),
      inputBinding('compact', signal(compact)),
    ];
    const fixture = TestBed.createComponent(CallButton, { bindings });
    const element = fixture.nativeElement as HTMLElement;
    const settle = async (): Promise<void> => {
      for (let turn = 0; turn < 3; turn += 1) await Promise.resolve();
      await fixture.whenStable();
    };
    await settle();
    const press = async (): Promise<void> => {
      element.querySelector('button')!.click();
      await settle();
    };
    return { element, settle, press, http: TestBed.inject(HttpTestingController) };
  }

  it.each([true, false])('asks for the number when it is pressed, not before, and dials it (compact: %s)', async (compact) => {
    const { element, settle, press, http } = await open({ compact });
    http.expectNone(path);
    expect(element.querySelector('button')!.getAttribute('aria-label')).toBe('Call Sagar');
    await press();
    const request = http.expectOne(path);
    expect(request.request.method).toBe('POST');
    request.flush({ phone: '+919822012345', isShared: false });
    await settle();
    const link = element.querySelector('a')!;
    expect(link.getAttribute('href')).toBe('tel:+919822012345');
    expect(link.textContent).toContain('+91 98220 12345');
    expect(element.textContent).not.toContain('Several people');
  });

  it('says that there is no number', async () => {
    const { element, settle, press, http } = await open();
    await press();
    http.expectOne(path).flush({ phone: null, isShared: false });
    await settle();
    expect(element.querySelector('a')).toBeNull();
    expect(element.textContent).toContain('No number on record');
  });

  it('says that somebody else may answer', async () => {
    const { element, settle, press, http } = await open();
    await press();
    http.expectOne(path).flush({ phone: '+9779841234567', isShared: true });
    await settle();
    expect(element.textContent).toContain('+9779841234567');
    expect(element.textContent).toContain('Several people have this number.');
  });

  it('hides the number again after ten minutes', async () => {
    const { element, settle, press, http } = await open();
    const timers = jest.spyOn(globalThis, 'setTimeout');
    await press();
    http.expectOne(path).flush({ phone: '+919822012345', isShared: false });
    await settle();
    expect(element.textContent).toContain('98220');
    const hides = timers.mock.calls.filter(([, ms]) => ms === 10 * 60_000).map(([hide]) => hide);
    timers.mockRestore();
    expect(hides).toHaveLength(1);
    hides[0]!();
    await settle();
    expect(element.textContent).not.toContain('98220');
    expect(element.querySelector('button')).not.toBeNull();
  });

  it('says why the number is not shown', async () => {
    const { element, settle, press, http } = await open();
    await press();
    const problem = { status: 429, code: 'members/too-many-looks', params: { seconds: 600 } };
    http.expectOne(path).flush(problem, { status: 429, statusText: 'Too many' });
    await settle();
    expect(element.textContent).toContain('You have looked at many contact details within an hour.');
    expect(element.querySelector('button')!.disabled).toBe(false);
  });

  it('is not there for somebody who may not call', async () => {
    const { element } = await open({ permissions: ['members:read'] });
    expect(element.textContent.trim()).toBe('');
  });
});
