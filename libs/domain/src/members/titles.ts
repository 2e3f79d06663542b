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
  ...['sr', 'sister', 'bro', 'brother', 'retd', 'haji', 'hafiz', 'maulana', 'maulvi', 'janab', 'begum', 'sardar', 'thiru', 'tmt', 'selvi'],
  ...['श्री', 'श्रीमान', 'श्रीमती', 'सुश्री', 'कुमारी', 'कु', 'सौ', 'सौभाग्यवती', 'चि', 'चिरंजीव', 'स्व', 'स्वर्गीय', 'कै', 'दिवंगत'],
  ...['डॉ', 'डा', 'डॉक्टर', 'प्रो', 'प्रा', 'इंजी', 'अ‍ॅड', 'एड', 'पं', 'पंडित', 'मिस्टर', 'मिसेस', 'मिस', 'हाजी', 'जनाब', 'सरदार', 'कॅप्टन', 'मेजर'],
]);

/** Abbreviations of a name that stands before another given name (Mohammed, Sheikh, Abdul, Syed): the next word is what people say. */
const abbreviations: ReadonlySet<string> = new Set(['md', 'mohd', 'mhd', 'mohm', 'moh', 'sk', 'ab', 'abd', 'syd', 'मो', 'मोहं', 'मु', 'शे']);

/** Of the forms above, those that are nobody's surname, so that one at the end of a name is no part of it either. */
const trailing: ReadonlySet<string> = new Set([
  ...['mr', 'mrs', 'ms', 'smt', 'shri', 'dr', 'jr', 'sr', 'ii', 'iii', 'late', 'retd', 'श्री', 'श्रीमती', 'सौ', 'डॉ'],
]);

/** What stands between a name and the name of a relative (son of, wife of, in the care of, with their short forms). */
const relations = new Set(['s/o', 'd/o', 'w/o', 'c/o', 'b/o', 'h/o', 'f/o', 'm/o', 'वल्द', 'पुत्र', 'पुत्री', 'पत्नी']);
/** What stands between a name and another name of the same person. */
const otherNames = new Set(['alias', 'urf', '@', 'aka', 'उर्फ', 'ऊर्फ']);

/** Latin letters as they are spelled in Devanagari: `एस. के. पाटील` is S. K. Patil. */
const spelledLetters: ReadonlySet<string> = new Set(
  'ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी व्ही डब्ल्यू एक्स वाय वाई झेड जेड'.split(' '),
);

/** Without the signs of an abbreviation (in Devanagari a ring or, typed as often, a zero), and with an o that is typed in another order. */
const bare = (word: string): string =>
  word
    .replace(/(?<=[\p{L}\p{M}])[॰०]/gu, '')
    .replace(/[.'’]|्$/g, '')
    .replace(/ाॅ/g, 'ॉ')
    .toLowerCase();
const letters = new Intl.Segmenter('hi');

export const isTitle = (word: string): boolean => titles.has(bare(word));
export const isAbbreviation = (word: string): boolean => abbreviations.has(bare(word));
/** Whether a word behind a name is no part of it. */
export const isTrailing = (word: string): boolean => trailing.has(bare(word));
const relationOf = (word: string): string => word.replace(/[.:-]+$/, '').toLowerCase();
/** Whether the name of a relative follows, or another name of the same person. */
export const isBeforeRelative = (word: string): boolean => relations.has(relationOf(word));
export const isBeforeOtherName = (word: string): boolean => otherNames.has(relationOf(word));
const isSpelledLetter = (part: string): boolean => spelledLetters.has(part);
const isLetter = (part: string): boolean => letters.segment(part).containing(0)?.segment === part;
/** Capitals that nobody can say, as in RK Narayan. */
const isRunOfLetters = (word: string): boolean => /^[B-DF-HJ-NP-TV-XZ]{2,3}$/.test(word);

/** A letter, or several with dots: `A`, `A.`, `A.K.`, `एस.`, `RK`; a spelled letter of two counts with its dot only. `श्री` and `मो` are none. */
export function isInitial(word: string): boolean {
  if (isTitle(word) || isAbbreviation(word)) return false;
  const parts = word.split('.').filter((part) => part !== '');
  if (isRunOfLetters(word)) return true;
  return parts.length > 0 && parts.every((part) => isLetter(part) || (word.includes('.') && isSpelledLetter(part)));
}
