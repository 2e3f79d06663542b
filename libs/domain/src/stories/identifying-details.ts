/** The kinds of detail by which a reader could recognise somebody, or that show the way to a substance. */
export const detailKinds = ['name', 'place', 'date', 'contact', 'amount'] as const;
export type DetailKind = (typeof detailKinds)[number];

/** A part of a text that could point to a person. */
export interface Detail {
  readonly kind: DetailKind;
  /** Its first character, counted from 0. */
  readonly from: number;
  readonly text: string;
}

/** Words that are known to point to somebody here. */
export interface KnownWords {
  /** The words of the names of people, in small letters. */
  readonly names: ReadonlySet<string>;
  /** The whole names of branches and groups: their single words are words of every day. */
  readonly places: readonly string[];
}

const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'],
  ...['जनवरी', 'फ़रवरी', 'फरवरी', 'मार्च', 'अप्रैल', 'मई', 'जून', 'जुलाई', 'अगस्त', 'सितंबर', 'अक्टूबर', 'नवंबर', 'दिसंबर'],
  ...['जानेवारी', 'फेब्रुवारी', 'एप्रिल', 'मे', 'जुलै', 'ऑगस्ट', 'सप्टेंबर', 'ऑक्टोबर', 'नोव्हेंबर', 'डिसेंबर'],
].join('|');
/** Words beside which a place is named, in the languages of the product. */
const placeWords = ['road', 'street', 'chowk', 'nagar', 'square', 'station', 'temple', 'mandir', 'masjid', 'statue', 'hospital', 'school']
  .concat(['college', 'bridge', 'market', 'colony', 'village', 'police'])
  .map((one) => `[${one.charAt(0).toUpperCase()}${one.charAt(0)}]${one.slice(1)}`)
  .join('|');
const placeWordsInDevanagari = 'रोड|चौक|नगर|स्टेशन|मंदिर|मस्जिद|पुतळा|अस्पताल|रुग्णालय|स्कूल|शाळा|बाज़ार|बाजार|गाँव|गाव';
const shortMonths = 'jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';
const currency = 'rs|inr|रु|रू';
const units =
  'rupees?|rs\\.?|ml|mg|grams?|quarters?|bottles?|pegs?|tablets?|packets?|रुपये|रुपए|मिली|ग्राम|बोतल(?:ें)?|बाटल्या|बाटली|गोलियाँ|गोळ्या';

/** Not a part of a longer word; `\\b` knows no Devanagari. */
const whole = (pattern: string): string => `(?<![\\p{L}\\p{M}\\p{N}])(?:${pattern})(?![\\p{L}\\p{M}\\p{N}])`;
const capital = '\\p{Lu}\\p{Ll}+';
const dated = `${months}|${shortMonths}`;

/** The patterns of each kind, with the digits of every script; of overlapping finds the first one counts. */
const patterns: readonly (readonly [DetailKind, RegExp])[] = [
  ['date', new RegExp(whole('\\p{Nd}{1,2}([/.-])\\p{Nd}{1,2}\\1(?:\\p{Nd}{2}){1,2}(?![/.-]?\\p{Nd})'), 'gu')],
  ['contact', /[\p{L}\p{Nd}._%+-]+@[\p{L}\p{Nd}.-]+|https?:\/\/\S+|www\.\S+|@[\p{L}\p{Nd}_]{3,}|\+?\p{Nd}(?:[\s-]?\p{Nd}){6,}/giu],
  ['amount', new RegExp(`₹\\s?\\p{Nd}[\\p{Nd},.]*|${whole(`(?:${currency})\\.?\\s?\\p{Nd}[\\p{Nd},]*`)}`, 'giu')],
  ['amount', new RegExp(whole(`\\p{Nd}[\\p{Nd},.]*\\s?(?:${units})`), 'giu')],
  ['date', new RegExp(whole(`\\p{Nd}{1,2}(?:st|nd|rd|th)?\\s+(?:${dated})(?:,?\\s+\\p{Nd}{4})?|(?:${dated})\\s+\\p{Nd}{1,4}`), 'giu')],
  ['date', new RegExp(whole('(?:19|20|१९|२०)\\p{Nd}{2}'), 'gu')],
  ['place', new RegExp(whole(`(?:${capital}\\s+)+(?:${placeWords})`), 'gu')],
  ['place', new RegExp(whole(`[\\p{L}\\p{M}]+\\s+(?:${placeWordsInDevanagari})`), 'gu')],
];

/** A capital within a sentence; at its beginning every word has one. */
const capitalWithin = new RegExp(`(?<=[\\p{Ll}\\p{M},;:]\\s)${capital}(?:\\s${capital})*`, 'gu');
/** Capitals that name nobody. */
const unnamed = new Set(
  [
    'monday',
    'tuesday',
    'wednesday',
    'thursday',
    'friday',
    'saturday',
    'sunday',
    'god',
    'diwali',
    'holi',
    'eid',
    'christmas',
    'india',
    'hindi',
  ].concat(['marathi', 'english', 'urdu', 'yoga', 'sir', 'madam', 'maa', 'baba', 'aai', 'dad', 'mum', 'mother', 'father']),
);
const word = /[\p{L}\p{M}]+/gu;

const found = (kind: DetailKind, text: string, pattern: RegExp): readonly Detail[] =>
  [...text.matchAll(pattern)].map((match) => ({ kind, from: match.index, text: match[0] }));

/** Endings that Marathi writes at a name, as one word: प्रकाशने, प्रकाशला. */
const endings = new RegExp('(?:ने|नी|ला|ना|चा|ची|चे|च्या|शी|कडे|कडून|साठी|पासून|बरोबर|वर|हून)$', 'u');

/** A word as it is, and without an ending that Marathi writes at a name. */
export const stemsOf = (one: string): readonly string[] => [...new Set([one, one.replace(endings, '')])];

function knownNames(text: string, names: KnownWords['names']): readonly Detail[] {
  const isName = (one: string): boolean => stemsOf(one).some((stem) => names.has(stem));
  return found('name', text, word).filter((one) => isName(one.text.toLowerCase()));
}

/** A text as a pattern that finds nothing but this text. */
const literally = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Of places of which one has the name of another in it, the longer one counts. */
function knownPlaces(text: string, places: KnownWords['places']): readonly Detail[] {
  const named = places.filter((one) => [...one].length > fewestLetters).toSorted((a, b) => b.length - a.length);
  return named.length === 0 ? [] : found('place', text, new RegExp(whole(named.map(literally).join('|')), 'giu'));
}

const capitals = (text: string): readonly Detail[] =>
  found('name', text, capitalWithin).filter(
    (one) =>
      !one.text
        .toLowerCase()
        .split(/\s/)
        .every((part) => unnamed.has(part)),
  );

const overlaps = (a: Detail, b: Detail): boolean => a.from < b.from + b.text.length && b.from < a.from + a.text.length;

/**
 * The details of a text that could point to a person, in the order of the text: names and places that are known here, capitals within a
 * sentence, dates, telephone numbers and addresses, and amounts. It marks for a person who decides, and refuses nothing.
 */
export function identifyingDetails(text: string, known: KnownWords): readonly Detail[] {
  const all = [
    ...patterns.flatMap(([kind, pattern]) => found(kind, text, pattern)),
    ...knownNames(text, known.names),
    ...knownPlaces(text, known.places),
    ...capitals(text),
  ];
  const kept = all.reduce<readonly Detail[]>((list, one) => (list.some((other) => overlaps(one, other)) ? list : [...list, one]), []);
  return kept.toSorted((a, b) => a.from - b.from);
}

/** The words of texts in small letters, as they are compared with names. */
export const wordsOf = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => [...text.toLowerCase().matchAll(word)].map(([one]) => one));

/** The words of names, as `KnownWords` has them; short ones would mark half of a text. */
export const knownWords = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(wordsOf(texts).filter((one) => [...one].length > fewestLetters));

const syllables = new Intl.Segmenter('hi');

/** The words of the names of one person, also the short ones, such as Om and ओम; an initial is none. */
export const ownWords = (names: readonly string[]): ReadonlySet<string> =>
  new Set(wordsOf(names).filter((one) => [...syllables.segment(one)].length > 1));

/** Letters and vowel signs: a word of this length or less is no known word. */
const fewestLetters = 2;
