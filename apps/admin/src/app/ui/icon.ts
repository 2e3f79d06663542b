import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** A decorative glyph of Material Symbols Rounded; the text beside it, or the `aria-label` of its button, has the meaning. */
@Component({
  selector: 'saath-icon',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: '{{ name() }}',
  host: { 'aria-hidden': 'true', translate: 'no', '[class.filled]': 'filled()', '[style.font-size.px]': 'size()' },
  styles: `
    :host {
      font-family: 'Saath Symbols';
      font-weight: 400;
      line-height: 1;
      letter-spacing: normal;
      display: inline-block;
      width: 1em;
      overflow: hidden;
      white-space: nowrap;
      flex: none;
      direction: ltr;
      font-feature-settings: 'liga';
      font-variation-settings: 'FILL' 0;
      vertical-align: middle;
    }
    :host(.filled) {
      font-variation-settings: 'FILL' 1;
    }
  `,
})
export class Icon {
  readonly name = input.required<string>();
  readonly filled = input(false);
  /** Pixels: 16 inline, 20 by default, 24 in touch bars. */
  readonly size = input(20);
}
