import type { HttpInterceptorFn } from '@angular/common/http';

/** Every request carries a header no foreign page can set, which is how the API tells our writes from forged ones. */
export const houseHeader: HttpInterceptorFn = (request, next) => next(request.clone({ setHeaders: { 'X-Saath': '1' } }));
