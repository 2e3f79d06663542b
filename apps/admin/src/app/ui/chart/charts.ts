import { Injectable } from '@angular/core';
import type { ChartOption } from './echarts.ts';

/** Draws charts with a library that is loaded with the first one. */
@Injectable({ providedIn: 'root' })
export class Charts {
  /** Draws a chart, again whenever its place has another size, until the returned function is called. */
  draw(place: HTMLElement, option: ChartOption): () => void {
    const stops: (() => void)[] = [];
    let isStopped = false;
    void import('./echarts.ts').then(({ drawn }) => {
      if (isStopped) return;
      const chart = drawn(place, option);
      const sizes = new ResizeObserver(() => chart.resize());
      sizes.observe(place);
      stops.push(
        () => sizes.disconnect(),
        () => chart.dispose(),
      );
    });
    return () => {
      isStopped = true;
      for (const stop of stops) stop();
    };
  }
}
