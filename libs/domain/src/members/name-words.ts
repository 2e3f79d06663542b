import {
  isAbbreviated,
  isAbbreviation,
  isAlsoName,
  isBeforeOtherName,
  isBeforeRelative,
  isInitial,
  isTitle,
  isTrailing,
} from './titles.ts';

/** The words of a name that people are called by. */
export interface NameWords {
  readonly given: readonly string[];
  /** The last word, where others stand before it. */
  readonly surname: string | undefined;
  /** Whether it cannot be told which of the words is the name that people say. */
  readonly unsure: boolean;
}

const wordsOf = (text: string): readonly string[] =>
  text
    .replace(/\.(?=[\p{L}\p{M}]{2})/gu, '. ')
    .split(/\s+/u)
    .filter((word) => /[\p{L}@]/u.test(word));

/** Reads a whole name: titles and initials are no names, and the last word of what is left is the surname. */
export function nameWords(name: string): NameWords {
  const text = name.normalize('NFC').replace(/["“”„«»]/g, '');
  // What stands in brackets is said of the name, unless nothing else is there.
  const withoutBrackets = text.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ').trim();
  const [first = [], ...behind] = (withoutBrackets === '' ? text.replace(/[()[\]]/g, ' ') : withoutBrackets).split(',').map(wordsOf);
  const rest = behind.flat().filter((word) => !isTrailing(word) && !isDegree(word));
  // `Kale, Asha` has the surname in front.
  if (first.length + rest.length === 0) return { given: [], surname: undefined, unsure: text.trim() !== '' };
  return rest.length === 0 ? ofOnePerson(first) : { ...ofOnePerson([...rest, ...first]), unsure: true };
}

/** Degrees and offices behind a comma: `Ravi Kale, IAS`. */
const isDegree = (word: string): boolean => /^(?:[A-Z]\.?){2,5}$/.test(word);

/** Reads the words up to the name of a relative or another name; the surname may follow those alone. */
function ofOnePerson(words: readonly string[]): NameWords {
  const end = words.findIndex((word) => isBeforeRelative(word) || isBeforeOtherName(word));
  if (end === -1) return inOrder(words);
  const [own, others] = [inOrder(words.slice(0, end)), words.slice(end + 1)];
  if (own.given.length === 0) return { given: [], surname: own.surname ?? others.at(-1), unsure: true };
  return { ...own, surname: own.surname ?? (others.length > 1 ? others.at(-1) : undefined) };
}

function inOrder(words: readonly string[]): NameWords {
  const all = words.slice(0, words.findLastIndex((word) => !isTrailing(word)) + 1);
  const begin = all.findIndex((word) => ![isTitle, isAbbreviation, isInitial].some((is) => is(word)));
  if (begin === -1) return { given: [], surname: undefined, unsure: words.length > 0 };
  const [before, names] = [all.slice(0, begin), all.slice(begin)];
  if (names.length > 1) return ofSeveral(before, names);
  const doubtful = before.findLast(isAlsoName);
  if (doubtful !== undefined && before.at(-1) === doubtful) return { given: [doubtful], surname: names[0], unsure: true };
  // One word after initials is most often the surname; after a title it is said like a given name, and may be either.
  if (before.some(isInitial)) return { given: [], surname: names[0], unsure: true };
  return { given: names, surname: undefined, unsure: before.some(isTitle) && !before.some(isAbbreviation) };
}

/** A short form in front that no list has is taken for a title where a given name is left without it. */
function ofSeveral(before: readonly string[], names: readonly string[]): NameWords {
  const [first = ''] = names;
  const unsure = isAbbreviated(first) || before.some(isAlsoName);
  const spoken = isAbbreviated(first) && names.length > 2 ? names.slice(1) : names;
  return { given: spoken.slice(0, -1).map(withoutDot), surname: spoken.at(-1), unsure };
}
const withoutDot = (word: string): string => word.replace(/\.$/, '');
