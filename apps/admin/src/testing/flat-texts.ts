import type { Translation } from '@jsverse/transloco';

/** Texts by their whole key, `groups.list.title`, as Transloco keeps them. */
export function flatTexts(texts: Translation, before = ''): Record<string, string> {
  const entries = Object.entries(texts) as [string, string | Translation][];
  return Object.assign(
    {},
    ...entries.map(([key, text]) => (typeof text === 'string' ? { [before + key]: text } : flatTexts(text, `${before}${key}.`))),
  ) as Record<string, string>;
}
