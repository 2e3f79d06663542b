import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { mayWrite } from '@saath/domain/centres';
import type { FastifyRequest } from 'fastify';
import { valueOf } from '../platform/refusal.ts';
import { currentPrincipal } from '../tenancy/centre-context.ts';
import { ALLOW, isCentreless, isReading, type Demand } from './allow.ts';
import { httpRefusals } from './http.refusals.ts';

const reads = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Allows a request when the user has the permission of its route; a write also needs the console's header, which a foreign page cannot set. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const demand = this.reflector.get<Demand | undefined>(ALLOW, context.getHandler());
    if (demand === undefined) throw new Error('A route without a permission.');
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (!reads.has(request.method) && request.headers['x-saath'] !== '1') throw httpRefusals.headerMissing();
    if (demand === 'nobody') return true;
    const principal = currentPrincipal();
    if (principal === undefined) throw httpRefusals.signInRequired();
    if (!isCentreless(demand)) {
      if (principal.centre === undefined) throw httpRefusals.noCentre();
      if (!reads.has(request.method) && !isReading(demand)) valueOf(mayWrite(principal.centre));
    }
    if (!principal.permissions.has(demand)) throw httpRefusals.notPermitted();
    return true;
  }
}
