// Rules of eslint for the words of the house (docs/glossary.md, "In the code"): what a declared name may not say, what a comment may not say,
// and that a comment which describes something begins with a noun.

/** Words that a name does not have, as one of its parts, with the better one. */
const refusedParts = new Map([
  ['away', 'absent or unavailable'],
  ['came', 'attended'],
  ['ears', 'listener'],
  ['heads', 'headcountOnly'],
  ['heard', 'guarded or received'],
  ['oneself', 'self'],
  ['untold', 'unreached'],
]);

/** Whole names that once stood for an operation. */
const refusedNames = new Map([
  ['holdSession', 'lockSession'],
  ['heldBack', 'leftToWorker'],
  ['runAt', 'withCentreOverrides'],
  ['entering', 'setCentreSql'],
]);

/** Names of classes that said nothing about a part of a page. */
const refusedClasses = new Map([
  ['Faces', 'ResourceStates'],
  ['Lost', 'NotAvailable'],
  ['Listed', 'PagedList'],
  ['More', 'LoadMore'],
  ['Ask', 'Prompt'],
]);

/** Phrases that comments do not have: a clause that stands for a person, and pictures that were translated word by word. */
const refusedPhrases = [
  { pattern: /\bwhoever\b/i, better: 'name the person: “a person who …”, “regardless of who …”' },
  { pattern: /\bwho only\b/, better: 'name the person' },
  { pattern: /\b(?:counts?|only) heads\b|\bheads are counted\b/, better: 'records only a headcount' },
  { pattern: /\bnobody(?:'|’)s debt\b/, better: 'not owed' },
  { pattern: /\bstands? behind\b/, better: '“is based on”' },
  { pattern: /\boffers? stands?\b/, better: '“is open”' },
  { pattern: /\bcannot be told is missed\b/, better: '“is best effort”' },
  { pattern: /\bthe way does not lead\b/, better: '“cannot move”' },
  { pattern: /\buntold\b/, better: 'unreached' },
];

const partsOf = (name) => name.split(/(?=[A-Z])|[^a-zA-Z]+/).map((part) => part.toLowerCase());

/** The better name for a declared one; undefined where it is in order. */
const betterName = ({ name, parent }) => {
  const part = partsOf(name).find((one) => refusedParts.has(one));
  if (part !== undefined) return `a name with “${refusedParts.get(part)}” instead of “${part}”`;
  return (parent.type === 'ClassDeclaration' ? refusedClasses : refusedNames).get(name);
};

const declared = [
  'VariableDeclarator > Identifier.id',
  'FunctionDeclaration > Identifier.id',
  ':function > Identifier.params',
  'ClassDeclaration > Identifier.id',
  'TSInterfaceDeclaration > Identifier.id',
  'TSTypeAliasDeclaration > Identifier.id',
  'TSPropertySignature > Identifier.key',
  'PropertyDefinition > .key',
  'MethodDefinition > .key',
].join(', ');

const words = {
  meta: { type: 'suggestion', schema: [] },
  create: (context) => ({
    [declared]: (node) => {
      const better = typeof node.name === 'string' ? betterName(node) : undefined;
      if (better !== undefined) context.report({ node, message: `${node.name}: say ${better}.` });
    },
    Program: () => {
      for (const comment of context.sourceCode.getAllComments())
        for (const { pattern, better } of refusedPhrases) {
          const [phrase] = pattern.exec(comment.value) ?? [];
          if (phrase !== undefined) context.report({ loc: comment.loc, message: `“${phrase}”: ${better}.` });
        }
    },
  }),
};

/** The first word of a clause that stands for a noun. “Whether”, “How many” and “When” say what a value is, and may begin a comment. */
const clause = /^\*[\s*]*(What|Whatever|Who|Whom|Whose|Whoever|Which|Whichever)\b/;

const nounFirst = {
  meta: { type: 'suggestion', schema: [] },
  create: (context) => ({
    Program: () => {
      for (const comment of context.sourceCode.getAllComments()) {
        const [, word] = (comment.type === 'Block' && clause.exec(comment.value)) || [];
        if (word !== undefined) context.report({ loc: comment.loc, message: `Begin with the noun that is described, not with “${word}”.` });
      }
    },
  }),
};

export const houseWords = { rules: { words, 'noun-first': nounFirst } };
