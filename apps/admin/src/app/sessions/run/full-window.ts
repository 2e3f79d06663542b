import { afterNextRender, ChangeDetectionStrategy, Component, DestroyRef, inject, ViewEncapsulation } from '@angular/core';
import { StripStore } from '../../shell/strip-store.ts';

/** Takes the navigation off the window, for eyes and for readers, as long as a page of this class is shown; the page shows the strip itself. */
@Component({
  selector: 'saath-full-window',
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  template: '',
  styles: `
    saath-shell:has(.full-window) > :is(nav, header, .skip) {
      display: none;
    }
  `,
})
export class FullWindow {
  constructor() {
    const { isInPage } = inject(StripStore);
    afterNextRender(() => isInPage.set(true));
    inject(DestroyRef).onDestroy(() => isInPage.set(false));
  }
}
