import type { INestApplicationContext, RequestMethod } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ALLOW } from './allow.ts';

/** A route has no permission, so the process must not start. */
export class OpenRoute extends Error {}

const methodKey = 'method';

/** Throws an {@link OpenRoute} that lists the routes without a permission; answers the number of all routes. */
export function refuseOpenRoutes(app: INestApplicationContext): number {
  const reflector = app.get(Reflector);
  const scanner = new MetadataScanner();
  const routes = app
    .get(DiscoveryService, { strict: false })
    .getControllers()
    .flatMap((wrapper) => {
      const prototype: unknown = wrapper.metatype === null ? null : (wrapper.metatype as { prototype?: unknown } | undefined)?.prototype;
      if (typeof prototype !== 'object' || prototype === null) return [];
      return scanner
        .getAllMethodNames(prototype)
        .map((name) => ({ name: `${wrapper.name}.${name}`, handler: (prototype as Record<string, unknown>)[name] }));
    })
    .filter(
      ({ handler }) =>
        typeof handler === 'function' && (Reflect.getMetadata(methodKey, handler) as RequestMethod | undefined) !== undefined,
    );
  const open = routes.filter(({ handler }) => reflector.get<unknown>(ALLOW, handler as () => void) === undefined);
  if (open.length > 0) throw new OpenRoute(`Routes without a permission: ${open.map(({ name }) => name).join(', ')}`);
  return routes.length;
}
