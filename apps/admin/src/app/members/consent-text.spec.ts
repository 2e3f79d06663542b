import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { sagar } from '../../testing/people.ts';
import { openStore } from '../../testing/store.ts';
import type { Consent } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { consentText } from './consent-text.ts';

const consent: Consent = { ...sagar.consents[0]!, channel: null };

describe('a consent in words', () => {
  it.each([
    { given: {}, then: 'Messages about meetings' },
    { given: { channel: 'sms' as const }, then: 'Messages about meetings, SMS' },
    { given: { purpose: 'contact-relative' as const, relativeId: 'r1' }, then: 'Any contact: invitations and calls, Asha T.' },
    {
      given: { purpose: 'contact-relative' as const, relativeId: 'r1', channel: 'whatsapp' as const },
      then: 'Any contact: invitations and calls, Asha T., WhatsApp',
    },
    { given: { purpose: 'contact-relative' as const, relativeId: 'gone' }, then: 'Any contact: invitations and calls' },
  ])('for $given is “$then”', async ({ given, then }) => {
    await openStore(Words);
    expect(consentText(TestBed.inject(Words), sagar, { ...consent, ...given })).toBe(then);
  });
});
