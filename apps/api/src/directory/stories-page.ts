import { createHash } from 'node:crypto';
import { languages, type Language } from '@saath/domain/kernel';
import type { ShownStoryView } from '../stories/story.view.ts';

interface PageWords {
  readonly title: string;
  readonly language: string;
  readonly help: string;
  readonly removed: string;
}

const pageWords: Readonly<Record<Language, PageWords>> = {
  en: {
    title: 'Stories',
    language: 'Language',
    help: 'If reading this is hard today: Tele-MANAS 14416, helpline 14446, any hour.',
    removed: 'A story is taken down everywhere as soon as its writer asks.',
  },
  hi: {
    title: 'कहानियाँ',
    language: 'भाषा',
    help: 'आज यह पढ़ना भारी लगे तो: टेली-मानस 14416, हेल्पलाइन 14446, किसी भी समय।',
    removed: 'लिखने वाले के कहते ही कहानी हर जगह से हटा दी जाती है।',
  },
  mr: {
    title: 'गोष्टी',
    language: 'भाषा',
    help: 'आज हे वाचणे जड जात असेल तर: टेली-मानस 14416, हेल्पलाइन 14446, कोणत्याही वेळी.',
    removed: 'लिहिणाऱ्यांनी सांगताच गोष्ट सर्व ठिकाणांहून काढली जाते.',
  },
};
const languageNames: Readonly<Record<Language, string>> = { en: 'English', hi: 'हिन्दी', mr: 'मराठी' };

/** The tokens of the design that the page needs, and the fonts of the phone. */
const style = `
:root{color-scheme:light dark;--page:light-dark(#f8f8f1,#0f1414);--card:light-dark(#fff,#181d1c);--text:light-dark(#1a1f1e,#e2e6e5);--quiet:light-dark(#495250,#b5bdbb);--line:light-dark(#dbded7,#333b3a);--primary:light-dark(#005f5f,#79d5d5);--hope:light-dark(#fff0df,#392400);--on-hope:light-dark(#4f3000,#ffddb5)}
*{box-sizing:border-box;margin:0}
body{max-width:640px;margin:0 auto;padding:12px 18px 32px;background:var(--page);color:var(--text);font:400 17px/1.6 system-ui,sans-serif}
:lang(hi),:lang(mr){line-height:1.75}
header{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:4px 12px;min-height:48px;margin-bottom:8px}
h1{font-size:24px}
nav a{display:inline-grid;place-items:center;min-height:48px;padding:0 10px;color:var(--quiet)}
nav a[aria-current]{color:var(--primary);font-weight:650}
article{margin-top:14px;padding:18px 20px;border:1px solid var(--line);border-radius:16px;background:var(--card);overflow-wrap:anywhere}
h2{margin-bottom:8px;font-size:18px}
article p+p{margin-top:10px}
.by{margin-top:12px;font-size:15px;color:var(--quiet)}
.help{margin-top:20px;padding:14px 16px;border-radius:16px;background:var(--hope);color:var(--on-hope)}
footer{margin-top:16px;font-size:15px;color:var(--quiet)}
:focus-visible{outline:3px solid var(--primary);outline-offset:2px}
`.trim();
const styleHash = createHash('sha256').update(style).digest('base64');

/** The page has one style; it loads nothing and runs nothing. */
export const storiesPolicy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** The paragraphs of a text, each on its own. */
const paragraphs = (text: string): string =>
  text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('');

const article = ({ title, text, shownAs, language }: Pick<ShownStoryView, 'title' | 'text' | 'shownAs' | 'language'>): string =>
  `<article lang="${language}"><h2>${escaped(title)}</h2>${paragraphs(text)}<p class="by">${escaped(shownAs)}</p></article>`;

/** The public page of stories: no name of a centre, and the helplines below whatever is read. */
export function storiesPage(stories: readonly ShownStoryView[], slug: string, language: Language): string {
  const words = pageWords[language];
  const path = `/public/${encodeURIComponent(slug)}/stories`;
  const choices = languages.map(
    (one) => `<a href="${path}?lang=${one}" lang="${one}"${one === language ? ' aria-current="true"' : ''}>${languageNames[one]}</a>`,
  );
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark"><title>${words.title}</title><style>${style}</style></head><body><header><h1>${words.title}</h1><nav aria-label="${words.language}">${choices.join('')}</nav></header><main>${stories.map(article).join('')}<p class="help">${words.help}</p></main><footer><p>${words.removed}</p></footer></body></html>`;
}
