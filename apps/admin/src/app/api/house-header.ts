import type { HttpInterceptorFn } from '@angular/common/http';
import { ownHeaders } from './own-headers.ts';

/** Adds the headers of every request. */
export const houseHeader: HttpInterceptorFn = (request, next) => next(request.clone({ setHeaders: ownHeaders }));
