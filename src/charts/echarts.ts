import { BarChart, LineChart, ScatterChart } from 'echarts/charts'
import { AriaComponent, DatasetComponent, GridSimpleComponent, MarkAreaComponent, TitleComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import swedish from 'echarts/i18n/langSV-obj.js'
import { SVGRenderer } from 'echarts/renderers'

echarts.use([
  AriaComponent,
  BarChart,
  DatasetComponent,
  GridSimpleComponent,
  LineChart,
  MarkAreaComponent,
  ScatterChart,
  SVGRenderer,
  TitleComponent,
])
echarts.registerLocale('SV', swedish)

/** ECharts with what the charts use and nothing else, in Swedish. */
export { echarts }
