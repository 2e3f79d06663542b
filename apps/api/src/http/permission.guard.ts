import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { mayWrite } from '@saath/domain/centres';
import type { FastifyRequest } from 'fastify';
import { refusal, valueOf } from '../platform/refusal.ts';
import { currentPrincipal } from '../tenancy/centre-context.ts';
import { ALLOW, isCentreless, isReading, type Demand } from './allow.ts';

const reads = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Allows a request when the user has the permission of its route; a write also needs the console's header, which a foreign page cannot set. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const demand = this.reflector.get<Demand | undefined>(ALLOW, context.getHandler());
    if (demand === undefined) throw new Error('A route without a permission.');
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (!reads.has(request.method) && request.headers['x-saath'] !== '1') throw refusal('forbidden', 'http/header-missing');
    if (demand === 'nobody') return true;
    const principal = currentPrincipal();
    if (principal === undefined) throw refusal('unauthenticated', 'sign-in/required');
    if (!isCentreless(demand)) {
      if (principal.centre === undefined) throw refusal('forbidden', 'sign-in/no-centre');
      if (!reads.has(request.method) && !isReading(demand)) valueOf(mayWrite(principal.centre));
    }
    if (!principal.permissions.has(demand)) throw refusal('forbidden', 'sign-in/not-permitted');
    return true;
  }
}
