const words = (name) => name.replaceAll('-', ' ');
const pascal = (name) => name.replaceAll(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
const camel = (name) => `${name[0]}${pascal(name).slice(1)}`;
const article = (name) => (/^[aeiou]/.test(name) ? 'an' : 'a');

/** Every form of the name of a slice (`care-plans`) and of one of its records (`care-plan`) that the templates use. */
export function namesOf({ name, one = name.replace(/s$/, ''), hi, mr }) {
  if (one === name) throw new Error(`Name one of the ${name} with --one: it differs from the name of all.`);
  return {
    ...{ name, one, hi, mr },
    ...{ many: words(name), single: words(one), aSingle: `${article(one)} ${words(one)}` },
    ...{ Many: pascal(name), Single: pascal(one), manyIn: camel(name), singleIn: camel(one) },
    ...{
      ManyWords: `${words(name)[0].toUpperCase()}${words(name).slice(1)}`,
      SingleWords: `${words(one)[0].toUpperCase()}${words(one).slice(1)}`,
    },
    table: name.replaceAll('-', '_'),
  };
}
