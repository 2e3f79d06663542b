import { inject } from '@angular/core';
import { NavigationEnd, Router } from '@angular/router';
import { Temporal } from '@saath/domain/kernel';
import { filter } from 'rxjs';

/** Milliseconds after which a navigation loads again. */
const freshFor = 60_000;

/** Loads what every page shows again with a navigation, unless that was done within the last minute. Call it where a service is made. */
export function reloadOnNavigation(reload: () => void): void {
  let askedAt = Temporal.Now.instant().epochMilliseconds;
  inject(Router)
    .events.pipe(filter((event) => event instanceof NavigationEnd))
    .subscribe(() => {
      const now = Temporal.Now.instant().epochMilliseconds;
      if (now - askedAt < freshFor) return;
      askedAt = now;
      reload();
    });
}
