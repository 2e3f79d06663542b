import { MediaMatcher } from '@angular/cdk/layout';
import { inject, InjectionToken } from '@angular/core';
import type { Device } from '@saath/domain/attendance';

/** Pixels on the shorter side of the screen from which a device that is touched is a tablet. */
const tabletFrom = 600;

/**
 * The device on which the console runs, as people would call it: what is touched is a phone or a tablet by its screen, not by its window.
 */
export const THIS_DEVICE = new InjectionToken<Device>('THIS_DEVICE', {
  providedIn: 'root',
  factory: () => {
    if (!inject(MediaMatcher).matchMedia('(pointer: coarse)').matches) return 'computer';
    return Math.min(screen.width, screen.height) < tabletFrom ? 'phone' : 'tablet';
  },
});
