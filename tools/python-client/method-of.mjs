import { typeOf } from './type-of.mjs';

const words = new Set(['from', 'class', 'import', 'global', 'is', 'in', 'or', 'and', 'not', 'if', 'for', 'with', 'as', 'pass']);
const snake = (name) =>
  name
    .replace(/-/g, '_')
    .replace(/[a-z][A-Z]/g, ([one, other]) => `${one}_${other}`)
    .toLowerCase();
const argumentOf = (name) => (words.has(name) ? `${name}_` : snake(name));

const mediaOf = (message) => Object.entries(message?.content ?? {})[0];
const successOf = ({ responses }) => Object.entries(responses).find(([status]) => status.startsWith('2'))[1];

/** A method of the client: ids and the body by place, what may be left out by name. */
export function methodOf(verb, path, { operationId, summary, parameters = [], requestBody, security, ...operation }, { components }) {
  const inPath = parameters.filter((one) => one.in === 'path').map(({ name }) => `${argumentOf(name)}: str`);
  const named = parameters
    .filter((one) => one.in !== 'path')
    .map(({ name, required, schema }) => `${argumentOf(name)}: "${pythonText(schema)}${required ? '"' : ' | None" = None'}`)
    .sort((one, other) => Number(one.includes('= None')) - Number(other.includes('= None')));
  const [bodyType, media] = mediaOf(requestBody) ?? [];
  const body = media === undefined ? [] : [bodyType.startsWith('multipart/') ? 'file: bytes' : `body: "${pythonText(media.schema)}"`];
  const given = ['self', ...inPath, ...body, ...(named.length === 0 ? [] : ['*', ...named])];
  const sent = [
    `"${verb.toUpperCase()}"`,
    `f"${path.replace(/\{(\w+)\}/g, (_, name) => `{quote(${argumentOf(name)}, safe='')}`)}"`,
    ...(body.length === 0 ? [] : [bodyType.startsWith('multipart/') ? 'file=file' : 'body=body']),
    `query=${record(parameters.filter((one) => one.in === 'query'))}`,
    `headers=${headersOf(parameters, security, components.securitySchemes)}`,
  ];
  const answer = pythonText(mediaOf(successOf(operation))?.[1].schema);
  return `    def ${snake(operationId)}(${given.join(', ')}) -> "${answer}":\n        """${summary}."""\n        return self._send(${sent.join(', ')})\n`;
}

const pythonText = (schema) => typeOf(schema).replaceAll('"', "'");
const record = (parameters) => `{${parameters.map(({ name }) => `"${name}": ${argumentOf(name)}`).join(', ')}}`;

/** The cookie is remembered from the sign-in; a header that proves the caller is always the same. */
function headersOf(parameters, security, schemes) {
  const always = security
    .flatMap((one) => Object.keys(one))
    .map((name) => schemes[name])
    .filter((scheme) => scheme.in === 'header')
    .map(({ name }) => `"${name}": "1"`);
  const given = parameters.filter((one) => one.in === 'header').map(({ name }) => `"${name}": ${argumentOf(name)}`);
  return `{${[...always, ...given].join(', ')}}`;
}
