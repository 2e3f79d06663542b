import type { OpenAPIObject } from '@nestjs/swagger';

export interface Operation {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** The path in the document, for example `/api/v1/groups/{id}`. */
  readonly path: string;
  readonly permission: string;
  readonly pathParams: readonly string[];
  readonly queryParams: readonly string[];
  readonly hasBody: boolean;
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

interface Described {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: unknown;
  readonly 'x-permission'?: string;
}

/** Every operation of the OpenAPI document, with its parameters. */
export function operationsOf(document: OpenAPIObject): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method): Operation[] => {
      const described = (item as Record<string, Described | undefined>)[method];
      if (described === undefined) return [];
      const parameters = described.parameters ?? [];
      return [
        {
          method,
          path,
          permission: described['x-permission'] ?? '',
          pathParams: parameters.filter((one) => one.in === 'path').map(({ name }) => name),
          queryParams: parameters.filter((one) => one.in === 'query').map(({ name }) => name),
          hasBody: described.requestBody !== undefined,
        },
      ];
    }),
  );
}

export const nameOf = ({ method, path }: Operation): string => `${method.toUpperCase()} ${path.replace('/api/v1', '')}`;
