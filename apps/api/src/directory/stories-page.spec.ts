import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { ShownStoryView } from '../stories/story.view.ts';
import { storiesPage, storiesPolicy } from './stories-page.ts';

const story = {
  ...{ id: '01900000-0000-7000-8000-000000000001', title: 'The tea stall', text: 'For months I took the long way.' },
  ...{ shownAs: 'K., 90 days', language: 'en', scope: 'public', groupName: null, until: '2027-05-24' },
} as const satisfies ShownStoryView;
const page = (changes: Partial<ShownStoryView> = {}, language: 'en' | 'hi' | 'mr' = 'en') =>
  storiesPage([{ ...story, ...changes }], 'nayi-subah', language);

describe('the page of stories', () => {
  it.each([
    { language: 'en', title: 'Stories', help: 'If reading this is hard today', removed: 'as soon as its writer asks' },
    { language: 'hi', title: 'कहानियाँ', help: 'आज यह पढ़ना भारी लगे', removed: 'लिखने वाले के कहते ही' },
    { language: 'mr', title: 'गोष्टी', help: 'आज हे वाचणे जड जात असेल', removed: 'लिहिणाऱ्यांनी सांगताच' },
  ] as const)('speaks $language, and shows a story in its own language', ({ language, title, help, removed }) => {
    const html = page({ language: 'mr' }, language);
    expect(html).toContain(`<html lang="${language}">`);
    for (const words of [`<title>${title}</title>`, `<h1>${title}</h1>`, help, removed, '14416', '14446']) expect(html).toContain(words);
    expect(html).toContain('<article lang="mr"><h2>The tea stall</h2>');
  });

  it('offers each language by its own name, and says which one is read', () => {
    const html = page({}, 'hi');
    expect([...html.matchAll(/<a href="([^"]+)" lang="(..)"( aria-current="true")?>([^<]+)<\/a>/g)].map((match) => match.slice(1))).toEqual(
      [
        ['/public/nayi-subah/stories?lang=en', 'en', undefined, 'English'],
        ['/public/nayi-subah/stories?lang=hi', 'hi', ' aria-current="true"', 'हिन्दी'],
        ['/public/nayi-subah/stories?lang=mr', 'mr', undefined, 'मराठी'],
      ],
    );
  });

  it.each([
    { text: '<script>alert(1)</script>', shown: '<p>&#60;script&#62;alert(1)&#60;/script&#62;</p>' },
    { text: '"><img src=x onerror=alert(1)>', shown: '<p>&#34;&#62;&#60;img src=x onerror=alert(1)&#62;</p>' },
    { text: "it's & that's", shown: '<p>it&#39;s &#38; that&#39;s</p>' },
    { text: '&lt;b&gt;', shown: '<p>&#38;lt;b&#38;gt;</p>' },
    { text: '</article></main><h1>Another page', shown: '<p>&#60;/article&#62;&#60;/main&#62;&#60;h1&#62;Another page</p>' },
    { text: 'one\n\n\n  two  \n \nthree', shown: '<p>one</p><p>two</p><p>three</p>' },
    { text: 'चाय की दुकान 🙏', shown: '<p>चाय की दुकान 🙏</p>' },
  ])('shows a text with its signs and paragraphs: $shown', ({ text, shown }) => expect(page({ text })).toContain(`${shown}<p class="by">`));

  it.each(['title', 'shownAs'] as const)('has no markup of the %s', (field) => {
    const html = page({ [field]: '<b onclick="x">K.</b>' });
    expect(html).toContain('&#60;b onclick=&#34;x&#34;&#62;K.&#60;/b&#62;');
    expect(html).not.toContain('<b ');
  });

  it('has the stories in their order, and says nothing of their centre, their group or their end', () => {
    const html = storiesPage(
      [story, { ...story, id: '01900000-0000-7000-8000-000000000002', title: 'Second', groupName: 'Naya Savera' }],
      'nayi-subah',
      'en',
    );
    expect([...html.matchAll(/<h2>([^<]+)<\/h2>/g)].map(([, title]) => title)).toEqual(['The tea stall', 'Second']);
    expect(html).not.toMatch(/Naya Savera|2027-05-24|01900000/);
  });

  it('puts a short name into its links as one part of a path', () =>
    expect(storiesPage([story], 'a/b"c?d', 'en')).toContain('href="/public/a%2Fb%22c%3Fd/stories?lang=en"'));

  it('loads and runs nothing, and allows the one style that it has', () => {
    const html = page();
    expect(html).not.toMatch(/<script|<img|<link|url\(|@import|src=| on[a-z]+=/);
    const [, style = ''] = /<style>([^]*?)<\/style>/.exec(html) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(storiesPolicy).toContain(`style-src 'sha256-${hash}'`);
    expect(storiesPolicy).toMatch(/^default-src 'none';/);
    expect(html.match(/<style>/g)).toHaveLength(1);
  });
});
