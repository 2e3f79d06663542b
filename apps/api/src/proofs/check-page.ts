import { createHash } from 'node:crypto';
import { languages, type Language } from '@saath/domain/kernel';
import { printedProofCode, readProofCode } from '@saath/domain/proofs';
import { checkStyle } from './check-style.ts';
import { checkWords, type CheckWords } from './check-words.ts';
import type { Checked } from './check.service.ts';
import { clockTime, durationText, filled, plainDay, shortDay } from '../platform/say.ts';

const styleHash = createHash('sha256').update(checkStyle).digest('base64');

/** The page has one style and a form; it loads nothing and runs nothing. */
export const checkPolicy = `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

const languageNames: Readonly<Record<Language, string>> = { en: 'English', hi: 'हिन्दी', mr: 'मराठी' };
const icons = {
  valid: 'M5 12.5l4.5 4.5L19 7.5',
  withdrawn: 'M6 6l12 12M18 6L6 18',
  unknown: 'M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 18v.01',
} as const;

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
/** A typed text as the page shows it: the code as it is printed, or the beginning of what was typed. */
const longestEcho = 20;
/** By whole signs: half of one could be written neither into the page nor into an address. */
const beginningOf = (typed: string): string => [...typed.trim()].slice(0, longestEcho).join('');
const shown = (typed: string): string => {
  const code = readProofCode(typed);
  return escaped(code === null ? beginningOf(typed) : printedProofCode(code));
};

/** A withdrawn proof is an answer; a code that is not known is not found, whether it could be one or not. */
export const statusOf = ({ is }: Checked): number => ({ valid: 200, withdrawn: 200, unknown: 404, resting: 429 })[is];

export const emptyPage = (language: Language): string =>
  page(language, '/v', form(checkWords[language], { label: checkWords[language].type, language }));

export function checkPage(checked: Checked, typed: string, language: Language): string {
  const words = checkWords[language];
  return page(language, `/v/${encodeURIComponent(beginningOf(typed))}`, contentOf(checked, typed, words, language));
}

function contentOf(checked: Checked, typed: string, words: CheckWords, language: Language): string {
  const code = filled(words.code, { code: shown(typed) });
  switch (checked.is) {
    case 'valid':
      return [
        stage('valid', words.valid, [code, filled(words.checkedAt, { time: clockTime(checked.at, language) })]),
        facts(factsOf(checked, words, language), datesOf(checked, words, language)),
        note(words.noName),
      ].join('');
    case 'withdrawn':
      return [
        stage('withdrawn', words.withdrawn, [code, filled(words.withdrawnOn, { day: plainDay(checked.withdrawnOn, language) })]),
        facts([
          [words.issued, plainDay(checked.issuedOn, language)],
          [words.stillValid, words.no],
        ]),
        note(words.datesHidden),
        form(words, { label: words.another, language }),
      ].join('');
    case 'unknown':
      return [
        stage('unknown', words.unknown, [shown(typed)]),
        form(words, { label: words.typeAgain, value: shown(typed), go: words.checkAgain, language }),
        note(words.triesLeft[checked.triesLeft] ?? ''),
        note(words.notFound),
      ].join('');
    case 'resting':
      return stage('unknown', words.resting, [filled(words.rests, { n: String(Math.ceil(checked.seconds / 60)) })]);
  }
}

type Valid = Extract<Checked, { readonly is: 'valid' }>;
type Pairs = readonly (readonly [string, string])[];

const factsOf = ({ issuedOn, summary }: Valid, words: CheckWords, language: Language): Pairs => [
  [words.issued, plainDay(issuedOn, language)],
  [
    words.period,
    filled(words.span, { from: plainDay(summary.first.toString(), language), to: plainDay(summary.last.toString(), language) }),
  ],
  [words.dates, String(summary.dates)],
  [words.total, durationText(summary.minutes, language)],
];

const datesOf = ({ presences }: Valid, words: CheckWords, language: Language): string =>
  `<details open><summary>${words.lines}</summary><ul>${presences
    .map(({ on, minutes }) => `<li><span>${shortDay(on, language)}</span><span>${durationText(minutes, language)}</span></li>`)
    .join('')}</ul></details>`;

const stage = (tone: keyof typeof icons, title: string, lines: readonly string[]): string =>
  `<section class="stage ${tone}"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="${icons[tone]}"/></svg><h2>${title}</h2>${lines.map((line) => `<p>${line}</p>`).join('')}</section>`;

const facts = (pairs: Pairs, more = ''): string =>
  `<div class="facts"><dl>${pairs.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('')}</dl>${more}</div>`;

const note = (text: string): string => `<p class="note">${text}</p>`;

interface CodeForm {
  readonly label: string;
  readonly value?: string;
  readonly go?: string;
  readonly language: Language;
}
const form = (words: CheckWords, { label, value = '', go = words.check, language }: CodeForm): string =>
  `<form action="/v" method="get"><input type="hidden" name="lang" value="${language}"><label for="code">${label}</label><input id="code" name="code" value="${value}" required maxlength="${String(longestEcho)}" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="help"><p id="help">${words.help}</p><button>${go}</button></form>`;

function page(language: Language, path: string, content: string): string {
  const { title, language: chooses } = checkWords[language];
  const choices = languages.map(
    (one) => `<a href="${path}?lang=${one}" lang="${one}"${one === language ? ' aria-current="true"' : ''}>${languageNames[one]}</a>`,
  );
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><title>${title}</title><style>${checkStyle}</style></head><body><header><h1>${title}</h1><nav aria-label="${chooses}">${choices.join('')}</nav></header><main>${content}</main></body></html>`;
}
