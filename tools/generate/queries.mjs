// The query parameters of each route, which the API refuses to know others beside. They are read from its document, which takes a second of
// processor time to make: an API that starts reads this file instead.
const file = 'apps/api/src/http/generated/queries.ts';
const head = `// Generated from the OpenAPI document by \`npm run generate\`. Not edited by hand.

export interface Query {
  readonly names: readonly string[];
  /** Those that may be sent more than once. */
  readonly lists?: readonly string[];
}

/** The query parameters of each route of the document, by its method and path. */
export const queries: Readonly<Record<string, Query>> = {
`;

const line = ([route, parameters]) => {
  const names = parameters.map(({ name }) => name);
  const lists = parameters.filter(({ schema }) => schema?.type === 'array').map(({ name }) => name);
  return `  ${JSON.stringify(route)}: ${JSON.stringify({ names, ...(lists.length > 0 ? { lists } : {}) })},\n`;
};

/** The file, text by path. */
export function queryFiles({ paths }) {
  const routes = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([verb, { parameters = [] }]) => [
      `${verb.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`,
      parameters.filter((parameter) => parameter.in === 'query'),
    ]),
  );
  return [[file, `${head}${routes.map(line).join('')}};\n`]];
}
