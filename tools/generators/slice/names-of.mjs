import { camel, pascal, sentence, words } from '../words.mjs';

/** The name of a record of any slice until somebody translates it: "record" in Hindi, "entry" in Marathi. */
export const untranslated = { hi: 'रिकॉर्ड', mr: 'नोंद' };

const article = (name) => (/^[aeiou]/.test(name) ? 'an' : 'a');

/**
 * Every form of the name of a slice (`care-plans`) and of one of its records (`care-plan`) that the templates use. A name without a last s
 * is that of one record as well (`demo-slice`); several are then called by an s after it, unless the name was given for one too.
 */
export function namesOf({ name, one, hi = untranslated.hi, mr = untranslated.mr }) {
  const single = one ?? name.replace(/s$/, '');
  const many = single === name && one === undefined ? `${name}s` : name;
  return {
    ...{ name, one: single, hi, mr },
    ...{ many: words(many), single: words(single), aSingle: `${article(single)} ${words(single)}` },
    ...{ Many: pascal(name), Single: pascal(single), manyIn: camel(name), singleIn: camel(single) },
    ...{ ManyWords: sentence(many), SingleWords: sentence(single) },
    table: name.replaceAll('-', '_'),
  };
}
