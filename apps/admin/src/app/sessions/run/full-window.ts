import { ChangeDetectionStrategy, Component, ViewEncapsulation } from '@angular/core';

/** Takes the navigation off the window, for eyes and for readers, as long as a page of this class is shown. */
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
export class FullWindow {}
