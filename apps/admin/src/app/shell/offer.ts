import { inject, InjectionToken, Injector } from '@angular/core';

/** Offers an action in a notice and answers whether the person took it. Notices are loaded when there is one, not with the console. */
export const OFFER = new InjectionToken<(text: string, action: string) => Promise<boolean>>('OFFER', {
  providedIn: 'root',
  factory: () => {
    const injector = inject(Injector);
    return async (text, action) => {
      const { Notice } = await import('../ui/notice.ts');
      return injector.get(Notice).offer(text, action);
    };
  },
});
