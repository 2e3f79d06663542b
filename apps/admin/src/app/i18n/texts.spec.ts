import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from '@jest/globals';
import { allTexts } from '../../testing/all-texts.ts';
import { locales } from './locales.ts';
import { isIcuMessage } from './message-format.ts';

const { en, hi, mr } = allTexts;

/** Every text by its whole key. */
const flat = (texts: object, before = ''): [string, string][] =>
  Object.entries(texts).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? flat(value, `${before}${name}.`) : [[`${before}${name}`, String(value)]],
  );
const english = flat(en);

/** The type of a part that is plain words. */
const literal = '0';
type Parts = ReturnType<IntlMessageFormat['getAst']>;
const optionsOf = (part: Parts[number]): Readonly<Record<string, { readonly value: Parts }>> => ('options' in part ? part.options : {});
const argumentsOf = (parts: Parts): string[] =>
  parts.flatMap((part) => [
    ...('value' in part && String(part.type) !== literal ? [part.value] : []),
    ...Object.values(optionsOf(part)).flatMap(({ value }) => argumentsOf(value)),
  ]);
const partsOf = (message: string, locale: string): Parts => new IntlMessageFormat(message, locale).getAst();
/** The facts a text is filled with, each once: `{{ name }}`, or the arguments of an ICU message. */
const facts = (text: string, locale = locales.en): string[] => {
  const found = isIcuMessage(text)
    ? argumentsOf(partsOf(text, locale))
    : [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map((match) => match[1] ?? '');
  return [...new Set(found)].toSorted();
};

describe.each([
  { language: 'Hindi', texts: hi, locale: locales.hi },
  { language: 'Marathi', texts: mr, locale: locales.mr },
])('$language', ({ texts, locale }) => {
  const own = new Map(flat(texts));

  it('says everything English says, and nothing else', () => {
    expect([...own.keys()].toSorted()).toEqual(english.map(([key]) => key).toSorted());
  });

  it('uses no fact that English does not have', () => {
    const strangers = english.filter(([key, text]) => facts(own.get(key) ?? '', locale).some((fact) => !facts(text).includes(fact)));
    expect(strangers.map(([key]) => key)).toEqual([]);
  });

  it('has an ICU message, with the same arguments, where English has one', () => {
    const differing = english.filter(([key, text]) => {
      const translated = own.get(key) ?? '';
      const isEither = isIcuMessage(text) || isIcuMessage(translated);
      return isEither && (!isIcuMessage(translated) || facts(text).join() !== facts(translated, locale).join());
    });
    expect(differing.map(([key]) => key)).toEqual([]);
  });
});

describe.each([
  { language: 'English', texts: en, locale: locales.en, categories: ['one', 'other'] },
  { language: 'Hindi', texts: hi, locale: locales.hi, categories: ['one', 'other'] },
  { language: 'Marathi', texts: mr, locale: locales.mr, categories: ['one', 'other'] },
])('the messages of $language', ({ texts, locale, categories }) => {
  const messages = flat(texts).filter(([, text]) => isIcuMessage(text));
  const pluralsOf = (parts: Parts): string[][] =>
    parts.flatMap((part) => [
      ...('pluralType' in part ? [Object.keys(part.options)] : []),
      ...Object.values(optionsOf(part)).flatMap(({ value }) => pluralsOf(value)),
    ]);

  it('are as many as there are counts', () => expect(messages.length).toBeGreaterThan(20));

  it('have every form that the language needs', () => {
    expect(new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted()).toEqual(categories);
    const poor = messages.filter(([, text]) => {
      const plurals = pluralsOf(partsOf(text, locale));
      return plurals.length === 0 || plurals.some((forms) => categories.some((category) => !forms.includes(category)));
    });
    expect(poor.map(([key]) => key)).toEqual([]);
  });

  it('do not mix in the braces of other texts', () =>
    expect(messages.filter(([, text]) => /(?<!(?:one|other|=0) )\{\{/.test(text)).map(([key]) => key)).toEqual([]));

  it('are on no page before sign-in, which opens without the formatter', () =>
    expect(messages.map(([key]) => key).filter((key) => /^(?:sign-in|problems|common)\./.test(key))).toEqual([]));
});
