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
    ...{ अ: 'a', आ: 'aa', इ: 'i', ई: 'ii', उ: 'u', ऊ: 'uu', ऋ: 'ri', ए: 'e', ऐ: 'ai', ओ: 'o', औ: 'au', ऍ: 'e', ऑ: 'o', ॲ: 'a' },
    ...{ 'ा': 'aa', 'ि': 'i', 'ी': 'ii', 'ु': 'u', 'ू': 'uu', 'ृ': 'ri', 'े': 'e', 'ै': 'ai', 'ो': 'o', 'ौ': 'au', 'ॅ': 'a', 'ॉ': 'o' },
  }),
);
const isMatra = (sign: string): boolean => /\p{M}/u.test(sign) && vowels.has(sign);
const virama = '्';
const nasals = new Set(['ं', 'ँ']);

const nukta = /\u093c/g;
const joiners = /[\u200c\u200d]/g;
/** A nasal consonant before another consonant, which is as often written with a dot: सम्बन्ध and संबंध. */
const nasalCluster = /[ङञणनम]्(?=[क-ह])/g;

/** One spelling for the variants of a Devanagari word: without nukta and joiners, and with a dot for each nasal before a consonant. */
export const plainDevanagari = (word: string): string =>
  word.normalize('NFD').replace(nukta, '').replace(joiners, '').replace(/ँ/g, 'ं').replace(nasalCluster, 'ं').normalize('NFC');

/** A word in which Devanagari is written in Latin letters, with the vowel of each consonant but the last. Other letters stay. */
export function inLatinLetters(word: string): string {
  const signs = Array.from(word.normalize('NFD').replace(nukta, '').replace(joiners, ''));
  return signs
    .map((sign, index) => {
      const next = signs[index + 1];
      const consonant = consonants.get(sign);
      if (consonant !== undefined) return hasInherentVowel(next) ? `${consonant}a` : consonant;
      if (nasals.has(sign)) return 'n';
      return sign === virama || sign === 'ः' ? '' : (vowels.get(sign) ?? sign);
    })
    .join('');
}

const hasInherentVowel = (next: string | undefined): boolean => next !== undefined && next !== virama && !isMatra(next);
