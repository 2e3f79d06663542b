// The types of the console's client, by openapi-typescript. Types only, so they weigh nothing in the console.
import openapiTS, { astToString } from 'openapi-typescript';

export const clientFolder = 'apps/admin/src/app/api/generated';
const head = '// Generated from the OpenAPI document by `npm run generate`. Not edited by hand.\n';
const prefix = '/api/v1';

/** The files of the client, text by path. */
export async function clientFiles(document) {
  const types = await openapiTS(lean(document), {
    immutable: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    defaultNonNullable: false,
    silent: true,
  });
  return new Map([[`${clientFolder}/api.ts`, head + astToString(types)]]);
}

/** The document without what the console asks of every answer alike: refusals, which it reads as one shape, and examples. */
function lean({ paths, ...document }) {
  const items = Object.entries(paths).map(([path, item]) => [path.slice(prefix.length), mapped(item, leanOperation)]);
  return { ...document, paths: Object.fromEntries(items) };
}

const mapped = (record, change) => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

const leanOperation = ({ responses, requestBody, ...operation }) => ({
  ...operation,
  ...(requestBody === undefined ? {} : { requestBody: leanContent(requestBody) }),
  responses: Object.fromEntries(
    Object.entries(responses)
      .filter(([status]) => status.startsWith('2'))
      .map(([status, { headers: _, ...answer }]) => [status, leanContent(answer)]),
  ),
});

const leanContent = ({ content, ...rest }) =>
  content === undefined ? rest : { ...rest, content: mapped(content, ({ example: _, ...media }) => media) };
