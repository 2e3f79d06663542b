import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { describe, expect, it, jest } from '@jest/globals';
import { rahul } from '../../testing/centres.ts';
import { named } from '../../testing/fill.ts';
import { meera, openPage } from '../../testing/page.ts';
import { CentreSwitch } from './centre-switch.ts';

const [first] = meera.memberships;
const second = { ...first!, staffId: 's7', centre: { ...first!.centre, id: 'c2', name: 'Lotus House' } };
const both = { ...meera, memberships: [first!, second] };

describe('the centre a person works in', () => {
  it('cannot be switched where there is one', async () => {
    const { element } = await openPage(CentreSwitch);
    expect(element.textContent).toContain('Nayi Subah');
    expect(element.querySelector('button')).toBeNull();
  });

  it('is the platform for an operator', async () => {
    const { element } = await openPage(CentreSwitch, { me: rahul });
    expect(element.textContent).toContain('Counts only, never people');
  });

  it('is switched, and the console begins anew', async () => {
    const page = await openPage(CentreSwitch, { me: both });
    const go = jest.spyOn(TestBed.inject(Router), 'navigateByUrl').mockResolvedValue(true);
    named(page.element, 'Nayi Subah: switch centre').click();
    await page.settle();
    named(document, 'Switch to Lotus House').click();
    await page.settle();
    await page.answer('/auth/switch', { ...both, active: 'c2' });
    expect(page.text()).toContain('Lotus House');
    expect(go).toHaveBeenLastCalledWith('/');
  });
});
