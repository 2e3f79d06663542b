import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { Permission } from '@saath/domain/staff';
import { Refuses } from './refuses.ts';

export const ALLOW = 'saath:allow';

/** What a route asks of who calls it: a permission, or `nobody` for the few routes that work without sign-in. */
export type Demand = Permission | 'nobody';

/** A search is sent by POST and changes nothing: its permission says so. */
export const isReading = (demand: Demand): boolean => demand.endsWith(':read');

/** Permissions that need no centre in scope. */
export const isCentreless = (demand: Demand): boolean => /^(account|platform):/.test(demand);

/** Names the permission a route needs. Every route carries one, or the process refuses to start. */
export const Allow = (permission: Permission): MethodDecorator =>
  applyDecorators(
    SetMetadata(ALLOW, permission),
    ApiExtension('x-permission', permission),
    Refuses('sign-in/required', 'sign-in/not-permitted', ...(isCentreless(permission) ? [] : (['sign-in/no-centre'] as const))),
  );

/** A route that works without sign-in: sign-in itself, signed links, health. */
export const AllowAnyone = (): MethodDecorator =>
  applyDecorators(SetMetadata(ALLOW, 'nobody' satisfies Demand), ApiExtension('x-permission', 'nobody'));
