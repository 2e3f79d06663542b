import { describe, expect, it } from '@jest/globals';
import { isEmail, mailboxOf, sameEmail } from './email-address.ts';

describe('an e-mail address', () => {
  it.each([
    'asha@example.org',
    'Asha.Rao+house@Mail.Example.co.in',
    "o'brien_1@example-mail.org",
    'a@b.museum',
    'asha@उदाहरण.भारत',
    'asha@xn--p1b6ci4b4b3a.xn--h2brj9c',
    `${'a'.repeat(64)}@example.org`,
  ])('%s is one', (text) => expect(isEmail(text)).toBe(true));

  it.each([
    '',
    'asha',
    '@example.org',
    'asha@',
    'asha@example',
    'asha@example..org',
    'asha@.example.org',
    'asha@example.org.',
    'asha..rao@example.org',
    '.asha@example.org',
    'asha.@example.org',
    'asha@-example.org',
    'asha@example-.org',
    'asha@exa_mple.org',
    'asha@example.o',
    'asha@example.123',
    'asha@[127.0.0.1]',
    'asha rao@example.org',
    'asha@exam ple.org',
    'asha@example.org\u200b',
    'asha@example.org\nbcc:x@example.org',
    '"asha rao"@example.org',
    'Asha <asha@example.org>',
    'asha@rao@example.org',
    'asha@example.org, rao@example.org',
    'आशा@example.org',
    `${'a'.repeat(65)}@example.org`,
    `asha@${'a.'.repeat(130)}org`,
  ])('%j is none', (text) => expect(isEmail(text)).toBe(false));

  it.each([
    { a: 'Asha@Example.org ', b: 'asha@example.org', then: true },
    { a: 'asha@example.org', b: 'asha@example.com', then: false },
  ])('$a and $b are one mailbox: $then', ({ a, b, then }) => expect(sameEmail(a, b)).toBe(then));

  it('is found again in small letters', () => expect(mailboxOf(' Asha@Example.org')).toBe('asha@example.org'));
});
