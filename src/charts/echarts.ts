import { BarChart, LineChart, ScatterChart } from 'echarts/charts'
import { DatasetComponent, GridSimpleComponent, TitleComponent } from 'echarts/components'
import { init, use as register } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

register([BarChart, DatasetComponent, GridSimpleComponent, LineChart, ScatterChart, SVGRenderer, TitleComponent])

/** ECharts with what the charts use and nothing else: picked one by one, since the whole namespace would carry along maps and shapes. */
export const echarts = { init }
