import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** The mouths of the five faces, from the saddest, as paths in a square of 24. */
const mouths = [
  'M7.5 17.5c1-2.6 2.6-3.8 4.5-3.8s3.5 1.2 4.5 3.8',
  'M8.5 16.5c.8-1.3 2-2 3.5-2s2.7.7 3.5 2',
  'M8.5 15.5h7',
  'M8.5 14.5c.8 1.3 2 2 3.5 2s2.7-.7 3.5-2',
  'M7.5 13.5h9c-.6 2.6-2.400 4-4.5 4s-3.9-1.4-4.5-4z',
];

/** One of five faces of a mood, by its place from the saddest. Decorative: the word beside it is what counts. */
@Component({
  selector: 'saath-face',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg viewBox="0 0 24 24" width="28" height="28" aria-hidden="true" focusable="false">
      <circle cx="12" cy="12" r="9.5" fill="none" stroke="currentColor" stroke-width="1.75" />
      <circle cx="8.8" cy="10" r="1.25" fill="currentColor" />
      <circle cx="15.2" cy="10" r="1.25" fill="currentColor" />
      <path [attr.d]="mouth()" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  `,
})
export class Face {
  readonly place = input.required<number>();
  protected readonly mouth = computed(() => mouths[this.place()]);
}
