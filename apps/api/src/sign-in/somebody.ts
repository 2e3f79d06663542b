import { httpRefusals } from '../http/http.refusals.ts';
import type { Principal } from '../tenancy/actor.ts';
import { currentPrincipal } from '../tenancy/centre-context.ts';

/** The person of this request, who is signed in. */
export function somebody(): Principal {
  const principal = currentPrincipal();
  if (principal === undefined) throw httpRefusals.signInRequired();
  return principal;
}
