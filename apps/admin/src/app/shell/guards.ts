import { EnvironmentInjector, inject } from '@angular/core';
import { type CanActivateFn, type CanMatchFn, RedirectCommand, Router } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { isDeviceLocked, isIdle } from '../api/device-lock.ts';
import { problemOf } from '../api/problem.ts';
import { Session } from '../api/session.ts';
import { wasSignedIn } from '../api/was-signed-in.ts';
import { loadMessageFormat } from '../i18n/message-format.ts';
import { keepLanguage, preferredLanguage } from '../i18n/preferred-language.ts';

/** An address that no route has. */
const unknown = 'unknown';

/** Only for signed-in people. Others are sent to sign in, and then return to this address. Without a connection nobody knows who it is: a page says so, and tries again. */
export const signedIn: CanActivateFn = async (_route, state) => {
  const session = inject(Session);
  const router = inject(Router);
  const transloco = inject(TranslocoService);
  const injector = inject(EnvironmentInjector);
  if (isDeviceLocked() || isIdle()) {
    const { IdleLock } = await import('../offline/idle-lock.ts');
    void injector.get(IdleLock).lock();
    return router.createUrlTree(['/sign-in'], { queryParams: { then: state.url } });
  }
  if (session.me() !== null) {
    await loadMessageFormat();
    return true;
  }
  // Otherwise the texts are asked for only when the page is there that shows them, which then says what went wrong.
  const loadTexts = (language: string) => transloco.load(language).subscribe({ error: () => undefined });
  // On a device on which somebody was signed in, its language is most likely theirs.
  if (wasSignedIn()) loadTexts(preferredLanguage());
  try {
    const [me] = await Promise.all([session.load(), loadMessageFormat()]);
    transloco.setActiveLang(me.user.language);
    keepLanguage(me.user.language);
    loadTexts(me.user.language);
    return true;
  } catch (fault) {
    const queryParams = { then: state.url };
    if (problemOf(fault).status === 401) return router.createUrlTree(['/sign-in'], { queryParams });
    return new RedirectCommand(router.createUrlTree(['/no-connection'], { queryParams }), { skipLocationChange: true });
  }
};

/** Loads a part of the console while the server still says who is signed in, on a device on which somebody was when it was last used. */
export const early =
  (load: () => Promise<unknown>): CanMatchFn =>
  () => {
    // When the part is missing, the route that needs it says so.
    if (wasSignedIn()) load().catch(() => undefined);
    return true;
  };

/** People without the permission see the page of an unknown address. For routes below `signedIn`, which loads the person. */
export const only =
  (permission: string): CanActivateFn =>
  () =>
    inject(Session).may(permission) || new RedirectCommand(inject(Router).parseUrl(`/${unknown}`), { skipLocationChange: true });

/** The first page after signing in, by permission. */
export const landing: CanActivateFn = () => {
  const session = inject(Session);
  const router = inject(Router);
  if (session.may('centre:write')) return router.parseUrl('/overview');
  if (session.may('sessions:read')) return router.parseUrl('/today');
  if (session.membership()?.role === 'mentor') return router.parseUrl('/mentees');
  return router.parseUrl(session.may('platform:centres') ? '/platform/centres' : '/account');
};
