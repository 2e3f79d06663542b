/** Consonants with the Latin letters that Hindi and Marathi spellings agree on; aspirates and retroflexes are heard alike and told apart by few. */
const consonants = new Map(
  Object.entries({
    ...{ क: 'k', ख: 'kh', ग: 'g', घ: 'gh', ङ: 'n', च: 'ch', छ: 'ch', ज: 'j', झ: 'jh', ञ: 'n', ट: 't', ठ: 'th', ड: 'd', ढ: 'dh', ण: 'n' },
    ...{ त: 't', थ: 'th', द: 'd', ध: 'dh', न: 'n', प: 'p', फ: 'ph', ब: 'b', भ: 'bh', म: 'm', य: 'y', र: 'r', ल: 'l', ळ: 'l', व: 'v' },
    ...{ श: 'sh', ष: 'sh', स: 's', ह: 'h' },
  }),
);
const vowels = new Map(
  Object.entries({
    ...{ अ: 'a', आ: 'aa', इ: 'i', ई: 'ii', उ: 'u', ऊ: 'uu', ए: 'e', ऐ: 'ai', ओ: 'o', औ: 'au', ऍ: 'e', ऑ: 'o', ॲ: 'a' },
    ...{ 'ा': 'aa', 'ि': 'i', 'ी': 'ii', 'ु': 'u', 'ू': 'uu', 'े': 'e', 'ै': 'ai', 'ो': 'o', 'ौ': 'au', 'ॅ': 'a', 'ॉ': 'o' },
  }),
);
const isMatra = (sign: string): boolean => /\p{M}/u.test(sign) && (vowels.has(sign) || vocalicR.test(sign));
const virama = '्';
/** The vowel r, which is said with an i in Hindi and with a u in Marathi: ऋतुजा is Rituja and Rutuja. */
const vocalicR = /[ऋृ]/;
const vocalicSpellings = ['ri', 'ru'];
const labials = /[प-म]/;

const nukta = /\u093c/g;
const joiners = /[\u200c\u200d]/g;
/** A nasal consonant before a consonant that is said at the same place, which is as often written with a dot: सम्बन्ध and संबंध. */
const nasalCluster = /ङ्(?=[क-ङ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[क-घच-झट-ढत-ध])|म्(?=[प-भ])/g;
/** One letter that is typed as two, or by a sign of its own. */
const typedAs: readonly (readonly [RegExp, string])[] = [
  [/ॅा/g, 'ॉ'],
  [/अॉ|आॅ/g, 'ऑ'],
  [/अा/g, 'आ'],
  [/अो/g, 'ओ'],
  [/अौ/g, 'औ'],
  [/अॅ/g, 'ॲ'],
  [/एे/g, 'ऐ'],
  [/ॐ/g, 'ओं'],
  [/ऽ/g, ''],
];

/** One spelling for the variants of a Devanagari word: without nukta and joiners, and with a dot for each nasal that can be one. */
export function plainDevanagari(word: string): string {
  const bare = word.normalize('NFD').replace(nukta, '').replace(joiners, '').replace(/ँ/g, 'ं');
  return typedAs
    .reduce((text, [from, to]) => text.replace(from, to), bare)
    .replace(nasalCluster, 'ं')
    .normalize('NFC');
}

/**
 * A word in which Devanagari is written in Latin letters, with the vowel of each consonant but the last: in two ways where it has a vocalic
 * r. A name has its vowel also after a last group of consonants, where most people write it (नरेंद्र is Narendra). Other letters stay.
 */
export function inLatinLetters(word: string, isName: boolean): readonly string[] {
  const signs = Array.from(word.normalize('NFD').replace(nukta, '').replace(joiners, ''));
  const last = signs.at(-1) ?? '';
  const ending = isName && consonants.has(last) && signs.at(-2) === virama ? 'a' : '';
  const spellings = vocalicR.test(word) ? vocalicSpellings : [''];
  return spellings.map((r) => `${signs.map((sign, index) => latinOf(sign, signs[index + 1], r)).join('')}${ending}`);
}

function latinOf(sign: string, next: string | undefined, r: string): string {
  const consonant = consonants.get(sign);
  if (consonant !== undefined) return hasInherentVowel(next) ? `${consonant}a` : consonant;
  if (vocalicR.test(sign)) return r;
  if (sign === 'ं') return labials.test(next ?? '') ? 'm' : next === 'ह' ? 'ng' : 'n';
  return sign === virama || sign === 'ः' ? '' : (vowels.get(sign) ?? sign);
}

const hasInherentVowel = (next: string | undefined): boolean => next !== undefined && next !== virama && !isMatra(next);
