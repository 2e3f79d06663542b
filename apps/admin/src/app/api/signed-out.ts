import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { catchError, throwError } from 'rxjs';
import { Session } from './session.ts';

/** A sign-in that ended, here or from another device, leads to sign-in and afterwards back to where the person was. */
export const signedOut: HttpInterceptorFn = (request, next) => {
  const session = inject(Session);
  const router = inject(Router);
  return next(request).pipe(
    catchError((fault: unknown) => {
      if (fault instanceof HttpErrorResponse && fault.status === 401 && session.me() !== null) {
        session.me.set(null);
        void router.navigate(['/sign-in'], { queryParams: { then: router.url } });
      }
      return throwError(() => fault);
    }),
  );
};
