import type { OpenAPIObject } from '@nestjs/swagger';

interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}
/** The ids in a body and in the objects inside it. A tap's own number is no id of anything. */
function idsIn(document: OpenAPIObject, schema: Schema): string[] {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    return idsIn(document, document.components?.schemas?.[name] ?? {});
  }
  const here = Object.keys(schema.properties ?? {}).filter((name) => /Ids?$/.test(name) && name !== 'clientId');
  const inside = [
    ...Object.values(schema.properties ?? {}),
    ...(schema.allOf ?? []),
    ...(schema.items === undefined ? [] : [schema.items]),
  ];
  return [...here, ...inside.flatMap((one) => idsIn(document, one))];
}

/** Each id that a body of the document can contain, as `POST /groups branchId`, in order. */
export const idsOfBodies = (document: OpenAPIObject): readonly string[] =>
  Object.entries(document.paths)
    .flatMap(([path, item]) =>
      (['post', 'put', 'patch'] as const).flatMap((method) => {
        const body = item[method]?.requestBody as { content?: Record<string, { schema?: Schema }> } | undefined;
        const ids = idsIn(document, body?.content?.['application/json']?.schema ?? {});
        return ids.map((property) => `${method.toUpperCase()} ${path.replace('/api/v1', '')} ${property}`);
      }),
    )
    .toSorted();
