import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { Permission } from '@saath/domain/staff';
import { Refuses } from './refuses.ts';

export const ALLOW = 'saath:allow';

/** The permission that a route needs, or `nobody` for the few routes that work without sign-in. */
export type Demand = Permission | 'nobody';

/** Whether a permission only reads; a search is a POST that reads. */
export const isReading = (demand: Demand): boolean => demand.endsWith(':read');

/** Permissions that need no centre in scope. */
export const isCentreless = (demand: Demand): boolean => /^(account|platform):/.test(demand);

/** Declares the permission that a route needs. The process does not start when a route has none. */
export const Allow = (permission: Permission): MethodDecorator =>
  applyDecorators(
    SetMetadata(ALLOW, permission),
    ApiExtension('x-permission', permission),
    Refuses('sign-in/required', 'sign-in/not-permitted', ...(isCentreless(permission) ? [] : (['sign-in/no-centre'] as const))),
  );

/** A route that works without sign-in: sign-in itself, signed links, health. */
export const AllowAnyone = (): MethodDecorator =>
  applyDecorators(SetMetadata(ALLOW, 'nobody' satisfies Demand), ApiExtension('x-permission', 'nobody'));
