import { MediaMatcher } from '@angular/cdk/layout';
import { DOCUMENT, inject, ɵSHARED_STYLES_HOST, type Provider } from '@angular/core';
import { AdoptedStyles } from './adopted-styles.ts';

/** The means that would write a `<style>` element into the page, as one that the content security policy lets pass. */
export const strictStyles: Provider[] = [
  { provide: ɵSHARED_STYLES_HOST, useExisting: AdoptedStyles },
  // That of the component kit writes an empty rule for old browsers before it asks.
  {
    provide: MediaMatcher,
    useFactory: (): Pick<MediaMatcher, 'matchMedia'> => {
      const { defaultView } = inject(DOCUMENT);
      if (defaultView === null) throw new Error('A document without a window has no media.');
      return { matchMedia: (query) => defaultView.matchMedia(query) };
    },
  },
];
