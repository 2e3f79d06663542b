import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { problemOf } from '../api/problem.ts';
import { Session } from '../api/session.ts';
import { loadMessageFormat } from '../i18n/message-format.ts';

/** Only for signed-in people. Others are sent to sign in, and then return to this address. */
export const signedIn: CanActivateFn = async (_route, state) => {
  const session = inject(Session);
  const router = inject(Router);
  const transloco = inject(TranslocoService);
  if (session.me() !== null) {
    await loadMessageFormat();
    return true;
  }
  try {
    const me = await session.load();
    await loadMessageFormat();
    transloco.setActiveLang(me.user.language);
    return true;
  } catch (fault) {
    const { status } = problemOf(fault);
    return router.createUrlTree(['/sign-in'], { queryParams: { then: state.url, ...(status === 401 ? {} : { offline: 1 }) } });
  }
};

/** Sends people without the permission to their first page. For routes below `signedIn`, which loads the person. */
export const only =
  (permission: string): CanActivateFn =>
  () =>
    inject(Session).may(permission) || inject(Router).parseUrl('/');

/** The first page after signing in, by permission. */
export const landing: CanActivateFn = () => {
  const session = inject(Session);
  const router = inject(Router);
  if (session.may('centre:write')) return router.parseUrl('/overview');
  if (session.may('sessions:read')) return router.parseUrl('/today');
  return router.parseUrl(session.may('platform:centres') ? '/platform/centres' : '/account');
};
