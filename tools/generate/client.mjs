// The types of the console's client: for each slice of the API its shapes and its operations. Types only, so they weigh nothing in the console.
import { fieldsInLine, fieldsOf, reachedFrom, typeOf } from './type-of.mjs';

export const clientFolder = 'apps/admin/src/app/api/generated';
const head = '// Generated from the OpenAPI document by `npm run generate`. Not edited by hand.\n';
const verbs = ['get', 'post', 'put', 'patch', 'delete'];

/** The files of the client, text by path. */
export function clientFiles(document) {
  const { schemas } = document.components;
  const operations = operationsOf(document);
  const slices = [...new Set(operations.map(({ slice }) => slice))];
  const home = homesOf(operations, schemas);
  const files = [...slices, 'problem'].map((slice) => {
    const names = Object.keys(schemas).filter((name) => home.get(name) === slice);
    return [
      slice,
      sliceFile(
        slice,
        names,
        operations.filter((one) => one.slice === slice),
        { schemas, home },
      ),
    ];
  });
  return new Map([...files, ['operations', indexFile(slices)]].map(([name, text]) => [`${clientFolder}/${name}.ts`, text]));
}

const schemaIn = (content = {}) => (content['multipart/form-data'] === undefined ? Object.values(content)[0]?.schema : formData);
/** A file is sent as the browser's own form. */
const formData = { type: 'FormData' };

function operationsOf(document) {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    verbs.flatMap((verb) => {
      const described = item[verb];
      if (described === undefined) return [];
      const [, success] = Object.entries(described.responses).find(([status]) => status.startsWith('2'));
      return [
        {
          name: `${verb.toUpperCase()} ${path.replace('/api/v1', '')}`,
          slice: described.tags[0],
          query: (described.parameters ?? []).filter((one) => one.in === 'query'),
          body: schemaIn(described.requestBody?.content),
          answer: schemaIn(success.content),
        },
      ];
    }),
  );
}

/** A shape lives in the slice that speaks of it first; those of refusals in a file of their own. */
function homesOf(operations, schemas) {
  const home = new Map();
  for (const { slice, body, answer } of operations) {
    for (const schema of [body, answer]) {
      if (schema === undefined) continue;
      for (const name of reachedFrom(schema, schemas)) if (!home.has(name)) home.set(name, slice);
    }
  }
  for (const name of Object.keys(schemas)) if (!home.has(name)) home.set(name, 'problem');
  return home;
}

function sliceFile(slice, names, operations, { schemas, home }) {
  const mentioned = new Set();
  const named = (name) => mentioned.add(name);
  const shapes = names.map((name) => `export interface ${name} {\n${fieldsOf(schemas[name], named)}}\n`);
  const calls =
    operations.length === 0 ? [] : [`export interface ${interfaceOf(slice)} {\n${operations.map((one) => call(one, named)).join('')}}\n`];
  const foreign = Map.groupBy([...mentioned].filter((name) => home.get(name) !== slice).sort(), (name) => home.get(name));
  const imports = [...foreign].map(([from, used]) => `import type { ${used.join(', ')} } from './${from}.ts';\n`);
  return [head + imports.sort().join(''), ...shapes, ...calls].join('\n');
}

function call({ name, query, body, answer }, named) {
  const parts = [
    query.length === 0 ? [] : `readonly query: { ${fieldsInLine(asObject(query), named)} }; `,
    body === undefined ? [] : `readonly body: ${typeOf(body, named)}; `,
    `readonly answer: ${typeOf(answer, named)}`,
  ];
  return `  '${name}': { ${parts.flat().join('')} };\n`;
}

const asObject = (parameters) => ({
  properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
  required: parameters.filter(({ required }) => required).map(({ name }) => name),
});

const interfaceOf = (slice) => `${slice.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}Operations`;

function indexFile(slices) {
  const imports = slices.map((slice) => `import type { ${interfaceOf(slice)} } from './${slice}.ts';\n`).sort();
  const all = slices.map((slice) => `    ${interfaceOf(slice)}`).join(',\n');
  return `${head}${imports.join('')}\n/** Every operation of the API: what it is asked with and what it answers. */\nexport interface Operations\n  extends\n${all} {}\n`;
}
