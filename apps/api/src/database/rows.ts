import type { EntityTarget, ObjectLiteral } from 'typeorm';

const registered = new Set<EntityTarget<ObjectLiteral>>();

/** Marks a row class as part of the schema; every `*.row.ts` calls it once, and the data source knows it from then on. */
export function TenantRow(target: new () => ObjectLiteral): void {
  registered.add(target);
}

export const tenantRows = (): readonly EntityTarget<ObjectLiteral>[] => [...registered];
