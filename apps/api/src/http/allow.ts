import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { Permission } from '@saath/domain/staff';

export const ALLOW = 'saath:allow';

/** What a route asks of who calls it: a permission, or `nobody` for the few routes that work without sign-in. */
export type Demand = Permission | 'nobody';

/** Names the permission a route needs. Every route carries one, or the process refuses to start. */
export const Allow = (permission: Permission): MethodDecorator =>
  applyDecorators(SetMetadata(ALLOW, permission), ApiExtension('x-permission', permission));

/** A route that works without sign-in: sign-in itself, signed links, health. */
export const AllowAnyone = (): MethodDecorator =>
  applyDecorators(SetMetadata(ALLOW, 'nobody' satisfies Demand), ApiExtension('x-permission', 'nobody'));
