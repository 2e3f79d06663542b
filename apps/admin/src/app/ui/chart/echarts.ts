import { LineChart, type LineSeriesOption } from 'echarts/charts';
import { GridComponent, MarkLineComponent, type GridComponentOption, type MarkLineComponentOption } from 'echarts/components';
import { init, use, type ComposeOption } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';

use([LineChart, GridComponent, MarkLineComponent, LabelLayout, SVGRenderer]);

export type ChartOption = ComposeOption<LineSeriesOption | GridComponentOption | MarkLineComponentOption>;

/** Draws a chart that fills its place. Only this file loads the library, so that a page without charts does without it. */
export function drawn(place: HTMLElement, option: ChartOption): { resize(): void; dispose(): void } {
  const chart = init(place, null, { renderer: 'svg' });
  chart.setOption({ ...option, textStyle: { fontFamily: getComputedStyle(place).fontFamily } });
  return chart;
}
