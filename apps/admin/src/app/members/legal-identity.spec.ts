import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { meera, openPage } from '../../testing/page.ts';
import { sagar } from '../../testing/people.ts';
import { PreparedPrompt } from '../../testing/prepared-prompt.ts';
import { Prompt } from '../ui/index.ts';
import { LegalIdentity } from './legal-identity.ts';

const open = (permissions = meera.permissions) =>
  openPage(LegalIdentity, {
    inputs: { member: sagar },
    me: { ...meera, permissions },
    providers: [{ provide: Prompt, useClass: PreparedPrompt }],
  });

describe('the legal name of a person', () => {
  it('is hidden until a reason is given', async () => {
    const page = await open();
    expect(page.text()).toContain('Legal name hidden');
    (TestBed.inject(Prompt) as unknown as PreparedPrompt).answers = { reason: 'The hospital asks for the name' };
    page.element.querySelector('button')!.click();
    await page.settle();
    const request = page.http.expectOne('/api/v1/members/m1/reveal');
    expect(request.request.body).toEqual({ reason: 'The hospital asks for the name' });
    request.flush({ legalName: 'Sagar Tapre', phone: '+919026773546', email: null });
    await page.settle();
    expect(page.element.querySelector('.name')?.textContent).toContain('Sagar Tapre');
  });

  it('is not offered to somebody who may not see it', async () => {
    const page = await open(['members:read']);
    expect(page.element.querySelector('button')).toBeNull();
  });
});
