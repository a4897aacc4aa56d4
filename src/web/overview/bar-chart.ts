/** A bar chart as a picture, drawn on the server; what is not shown as a number has no bar (R70). */
import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, GridComponent, SVGRenderer]);

export interface Bar {
  readonly title: string;
  readonly value: number;
  /** What stands beside the title. */
  readonly said: string;
}

/** Each holds 3:1 for the bar and 4.5:1 for the words before its page (overview.css). */
const palettes = {
  light: { bar: '#5b5fc7', words: '#242424' },
  dark: { bar: '#9a9dfa', words: '#f5f5f5' },
} as const;

const width = 300;
const rowHeight = 56;

/** As the source of an img: nothing of it can style or run anything in the page. */
export function barChart(bars: readonly Bar[], theme: keyof typeof palettes): string {
  const { bar, words } = palettes[theme];
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height: bars.length * rowHeight });
  chart.setOption({
    animation: false,
    grid: { left: 0, right: 0, top: 0, bottom: 0 },
    xAxis: { type: 'value', show: false, min: 0 },
    yAxis: { type: 'category', show: false, inverse: true, data: bars.map(({ title }) => title) },
    series: [
      {
        type: 'bar',
        data: bars.map(({ title, value, said }) => ({ value, name: `${title}: ${said}` })),
        barWidth: 16,
        itemStyle: { color: bar },
        label: { show: true, position: [0, -18], formatter: '{b}', color: words, fontSize: 14, width },
      },
    ],
  });
  const svg = chart.renderToSVGString();
  // Its timers would keep the process alive.
  chart.dispose();
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
