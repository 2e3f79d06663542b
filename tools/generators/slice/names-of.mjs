import { camel, pascal, sentence, words } from '../words.mjs';

const article = (name) => (/^[aeiou]/.test(name) ? 'an' : 'a');

/** Every form of the name of a slice (`care-plans`) and of one of its records (`care-plan`) that the templates use. */
export function namesOf({ name, one = name.replace(/s$/, ''), hi, mr }) {
  if (one === name) throw new Error(`Name one of the ${name} with --one: it differs from the name of all.`);
  return {
    ...{ name, one, hi, mr },
    ...{ many: words(name), single: words(one), aSingle: `${article(one)} ${words(one)}` },
    ...{ Many: pascal(name), Single: pascal(one), manyIn: camel(name), singleIn: camel(one) },
    ...{ ManyWords: sentence(name), SingleWords: sentence(one) },
    table: name.replaceAll('-', '_'),
  };
}
