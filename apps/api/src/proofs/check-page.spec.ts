import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { languages, Temporal, type Language } from '@saath/domain/kernel';
import { checkPage, checkPolicy, emptyPage, statusOf } from './check-page.ts';
import { checkWords } from './check-words.ts';
import type { Checked } from './check.service.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const valid: Checked = {
  ...{ is: 'valid', issuedOn: '2026-11-25', at: '12:00' },
  summary: { first: day('2026-10-26'), last: day('2026-11-16'), dates: 3, minutes: 198 },
  presences: [
    { on: '2026-10-26', minutes: 75 },
    { on: '2026-10-30', minutes: 63 },
    { on: '2026-11-16', minutes: 60 },
  ],
};
const withdrawn: Checked = { is: 'withdrawn', issuedOn: '2026-11-25', withdrawnOn: '2026-11-26' };
const unknown = (triesLeft = 4): Checked => ({ is: 'unknown', triesLeft });
const resting = (seconds = 600): Checked => ({ is: 'resting', seconds });
const answers = { valid, withdrawn, unknown: unknown(), resting: resting() };
const code = '7k2q m94d';
const all = languages.flatMap((language) => Object.entries(answers).map(([is, checked]) => ({ language, is, checked })));

/** The text that people read: the text of the elements of the page, without its head. */
const textOf = (html: string): string =>
  html
    .replace(/^.*<main>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('the status of an answer', () => {
  it.each([
    { is: 'valid', then: 200 },
    { is: 'withdrawn', then: 200 },
    { is: 'unknown', then: 404 },
    { is: 'resting', then: 429 },
  ] as const)('is $then where the code is $is', ({ is, then }) => expect(statusOf(answers[is])).toBe(then));
});

describe('the page of a valid paper', () => {
  it('has the code as it is printed, the period, the number of days, the time in all, and each date', () =>
    expect(textOf(checkPage(valid, code, 'en'))).toBe(
      [
        'This paper is valid Code 7K2Q-M94D Checked today at 12:00 pm',
        'Issued 25 November 2026 From and to 26 October 2026 to 16 November 2026 Dates 3 Time in all 3 h 18 min',
        'Each date Mon 26 Oct 1 h 15 min Fri 30 Oct 1 h 3 min Mon 16 Nov 1 h',
        'No name is shown here. Compare these dates with the paper in your hand.',
      ].join(' '),
    ));

  it.each([
    { language: 'hi' as const, has: ['यह काग़ज़ मान्य है', '25 नवंबर 2026', '3 घंटे 18 मिनट', 'सोम 26 अक्टू॰', 'यहाँ कोई नाम नहीं दिखता।'] },
    { language: 'mr' as const, has: ['हा कागद वैध आहे', '25 नोव्हेंबर 2026', '3 तास 18 मिनिटे', 'सोम 26 ऑक्टो'] },
  ])('is in $language whole, with days and durations', ({ language, has }) => {
    const text = textOf(checkPage(valid, code, language));
    for (const part of has) expect(text).toContain(part);
    expect(text.replace('7K2Q-M94D', '')).not.toMatch(/[A-Z][a-z]{2}/);
  });

  it('has no form: nothing is left to type', () => expect(checkPage(valid, code, 'en')).not.toContain('<form'));
});

describe('the page of a withdrawn paper', () => {
  it('has the days of issue and withdrawal, no dates, and a form for another code that is empty', () => {
    const html = checkPage(withdrawn, code, 'en');
    expect(textOf(html)).toMatch(
      /^This paper was withdrawn Code 7K2Q-M94D Withdrawn on 26 November 2026 Issued 25 November 2026 Valid today No /,
    );
    expect(html).toContain('<input id="code" name="code" value=""');
    expect(html).not.toContain('<details');
  });
});

describe('the page of a code that is not known', () => {
  it.each([
    { triesLeft: 4, then: 'Four tries left.' },
    { triesLeft: 3, then: 'Three tries left.' },
    { triesLeft: 2, then: 'Two tries left.' },
    { triesLeft: 1, then: 'One try left.' },
    { triesLeft: 0, then: 'This was the last try. This page rests for ten minutes.' },
  ])('says with $triesLeft tries left: $then', ({ triesLeft, then }) =>
    expect(textOf(checkPage(unknown(triesLeft), code, 'en'))).toContain(then),
  );

  it.each([
    { typed: '7k2q m94d', then: '7K2Q-M94D', what: 'a text that could be a code as codes are printed' },
    { typed: '  rubbish ', then: 'rubbish', what: 'another text as it was typed, without the spaces around it' },
    { typed: 'x'.repeat(21), then: 'x'.repeat(20), what: 'no more than its beginning' },
    { typed: `"><b onclick='x'>`, then: '&#34;&#62;&#60;b onclick=&#39;x&#39;&#62;', what: 'signs of HTML as text' },
    { typed: 'a&lt;b', then: 'a&#38;lt;b', what: 'an escaped sign as it was typed' },
    { typed: `${'x'.repeat(19)}😀😀`, then: `${'x'.repeat(19)}😀`, what: 'signs of two units whole' },
  ])('shows $what', ({ typed, then }) => {
    const html = checkPage(unknown(), typed, 'en');
    expect(html).toContain(`<p>${then}</p>`);
    expect(html).toContain(`name="code" value="${then}"`);
    expect(html.isWellFormed()).toBe(true);
  });
});

describe('the page that rests', () => {
  it.each([
    { seconds: 600, then: '10 min' },
    { seconds: 541, then: '10 min' },
    { seconds: 540, then: '9 min' },
    { seconds: 60, then: '1 min' },
    { seconds: 1, then: '1 min' },
  ])('names with $seconds seconds left $then, rounded up', ({ seconds, then }) =>
    expect(textOf(checkPage(resting(seconds), code, 'en'))).toContain(`come back in ${then}.`),
  );

  it('shows neither the code nor a form', () => {
    const text = checkPage(resting(), code, 'en').replace(/<nav.*<\/nav>/s, '');
    expect(text).not.toMatch(/7k2q|<form/i);
  });
});

describe('every page', () => {
  it.each(all)(
    'is whole HTML in $language where the code is $is, loads nothing, runs nothing and is found by nobody',
    ({ language, checked }) => {
      const html = checkPage(checked, code, language);
      expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${language}"><head><meta charset="utf-8">.*</html>$`, 's'));
      expect(html).toContain('<meta name="robots" content="noindex">');
      expect(html).not.toMatch(/<script|<img|<link|<iframe|https?:|javascript:| on\w+=|style="|url\(/i);
      expect(html).not.toMatch(/undefined|null|NaN|\{\w+\}(?!<\/style>)[^;]*<p/);
      expect(html).toContain(`<title>${checkWords[language].title}</title>`);
      expect(html.match(/<h1>/g)).toHaveLength(1);
    },
  );

  it.each(languages)('offers every language, %s as the one that is read, with the code', (language) => {
    const nav = /<nav.*?<\/nav>/s.exec(checkPage(valid, code, language))?.[0] ?? '';
    expect(nav.match(/href="[^"]*"/g)).toEqual(['en', 'hi', 'mr'].map((one) => `href="/v/7k2q%20m94d?lang=${one}"`));
    expect(nav).toContain(`lang="${language}" aria-current="true"`);
    expect(nav.match(/aria-current/g)).toHaveLength(1);
  });

  it.each(languages)('has a form in %s whose field is named and explained, and whose language stays', (language) => {
    const html = emptyPage(language);
    expect(html).toContain(`<form action="/v" method="get"><input type="hidden" name="lang" value="${language}">`);
    expect(html).toContain(`<label for="code">${checkWords[language].type}</label>`);
    expect(html).toContain(`aria-describedby="help"><p id="help">${checkWords[language].help}</p>`);
    expect(html).toContain(`href="/v?lang=${language}"`);
  });

  it('has the style that its policy allows, and the policy allows nothing else', () => {
    const style = /<style>(.*?)<\/style>/s.exec(emptyPage('en'))?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(checkPolicy.split('; ')).toEqual([
      ...["default-src 'none'", `style-src 'sha256-${hash}'`, "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"],
    ]);
  });
});

describe('the words of the page', () => {
  const sentences = (language: Language): string[] => Object.values<string | readonly string[]>({ ...checkWords[language] }).flat();
  const places = (text: string): ReadonlySet<string> => new Set(text.match(/\{\w+\}/g));

  it.each(['hi', 'mr'] as const)('have in %s the places of the English ones, and none is left in English', (language) => {
    expect(sentences(language).map(places)).toEqual(sentences('en').map(places));
    for (const text of sentences(language)) expect(text.replaceAll(/\{\w+\}|\b[OI]\b/g, '')).not.toMatch(/[A-Za-z]/);
  });

  it.each(languages)('say in %s nothing of what the place is for', (language) =>
    expect(sentences(language).join(' ')).not.toMatch(
      /rehab|addict|alcohol|drug|recover|sober|counsel|therap|member|session|group|Saath|नशा|व्यसन|पुनर्वास|परामर्श|समुपदेशन|समूह|गट|सत्र/i,
    ),
  );
});
