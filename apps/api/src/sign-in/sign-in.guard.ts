import { Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import type { Principal } from '../tenancy/actor.ts';
import { setPrincipal } from '../tenancy/centre-context.ts';

/** Stores the principal in the request's context. Never refuses: the permission guard checks what the route requires. */
@Injectable()
export class SignInGuard extends AuthGuard('cookie') {
  override handleRequest<User>(error: Error | null, principal: Principal | false | null | undefined): User {
    if (error !== null) throw error;
    if (principal !== false && principal !== null && principal !== undefined) setPrincipal(principal);
    return (principal ?? null) as User;
  }
}
