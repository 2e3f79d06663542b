/**
 * Forms of address that stand before a name and are none. Sources: the articles "Indian honorifics" and "English honorifics" of the English
 * Wikipedia; the Devanagari forms are those of Hindi and Marathi, with their usual short forms. Written in small letters, without dots.
 */
const titles: ReadonlySet<string> = new Set([
  ...['mr', 'mrs', 'ms', 'miss', 'mx', 'master', 'mstr', 'sir', 'madam', 'mme', 'dr', 'prof', 'er', 'adv', 'ca', 'late', 'rev', 'fr'],
  ...['capt', 'col', 'maj', 'lt', 'gen', 'sgt', 'hav', 'sub', 'insp', 'justice', 'hon', 'shri', 'sri', 'shree', 'sree', 'shriman', 'smt'],
  ...[
    'shrimati',
    'srimati',
    'shreemati',
    'sushri',
    'kum',
    'kumari',
    'km',
    'ku',
    'sau',
    'sow',
    'sou',
    'chi',
    'kai',
    'swargiya',
    'pt',
    'pandit',
  ],
  ...['haji', 'hafiz', 'maulana', 'maulvi', 'janab', 'begum', 'sardar', 'thiru', 'tmt', 'selvi'],
  ...['श्री', 'श्रीमान', 'श्रीमती', 'सुश्री', 'कुमारी', 'कु', 'सौ', 'सौभाग्यवती', 'चि', 'चिरंजीव', 'स्व', 'स्वर्गीय', 'कै', 'दिवंगत'],
  ...['डॉ', 'डा', 'डॉक्टर', 'प्रो', 'प्रा', 'इंजी', 'अ‍ॅड', 'एड', 'पं', 'पंडित', 'मिस्टर', 'मिसेस', 'मिस', 'हाजी', 'जनाब', 'सरदार', 'कॅप्टन', 'मेजर'],
]);

/** Abbreviations of a name that stands before another given name (Mohammed, Sheikh, Abdul, Syed): the next word is what people say. */
const abbreviations: ReadonlySet<string> = new Set(['md', 'mohd', 'mhd', 'mohm', 'moh', 'sk', 'ab', 'abd', 'syd', 'मो', 'मोहं', 'मु', 'शे']);

/** Of the forms above, those that are nobody's surname, so that one at the end of a name is no part of it either. */
const trailing: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'smt', 'shri', 'dr', 'jr', 'sr', 'श्री', 'श्रीमती', 'सौ', 'डॉ']);

/** Latin letters as they are spelled in Devanagari: `एस. के. पाटील` is S. K. Patil. */
const spelledLetters: ReadonlySet<string> = new Set(
  'ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी व्ही डब्ल्यू एक्स वाय वाई झेड जेड'.split(' '),
);

const bare = (word: string): string => word.replace(/[.()'’]/g, '').toLowerCase();
const letters = new Intl.Segmenter('hi');

const isTitle = (word: string): boolean => titles.has(bare(word));
const isAbbreviation = (word: string): boolean => abbreviations.has(bare(word));
const isSpelledLetter = (part: string): boolean => spelledLetters.has(part);
const isLetter = (part: string): boolean => letters.segment(part).containing(0)?.segment === part;

/** A letter, or several with dots: `A`, `A.`, `A.K.`, `एस.`; a spelled letter of two counts with its dot only. `श्री` and `मो` are none. */
function isInitial(word: string): boolean {
  if (isTitle(word) || isAbbreviation(word)) return false;
  const parts = word.split('.').filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => isLetter(part) || (word.includes('.') && isSpelledLetter(part)));
}

/** The words of a name that people are called by. */
export interface NameWords {
  readonly given: readonly string[];
  /** The last word, where others stand before it. */
  readonly surname: string | undefined;
  /** Whether it cannot be told which of the words is the name that people say. */
  readonly unsure: boolean;
}

const wordsOf = (name: string): readonly string[] =>
  name
    .normalize('NFC')
    .replace(/\.(?=[\p{L}\p{M}]{2})/gu, '. ')
    .split(/\s+/u)
    .filter((word) => word !== '');

/** Reads a whole name: titles and initials are no names, and the last word of what is left is the surname. */
export function nameWords(name: string): NameWords {
  const words = wordsOf(name);
  const all = words.slice(0, words.findLastIndex((word) => !trailing.has(bare(word))) + 1);
  const begin = all.findIndex((word) => ![isTitle, isAbbreviation, isInitial].some((is) => is(word)));
  if (begin === -1) return { given: [], surname: undefined, unsure: words.length > 0 };
  const [before, names] = [all.slice(0, begin), all.slice(begin)];
  if (names.length > 1) return { given: names.slice(0, -1), surname: names.at(-1), unsure: false };
  // One word after initials is most often the surname; after a title it is said like a given name, and may be either.
  if (before.some(isInitial)) return { given: [], surname: names[0], unsure: true };
  return { given: names, surname: undefined, unsure: before.some(isTitle) && !before.some(isAbbreviation) };
}
