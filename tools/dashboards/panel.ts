/** A curve or number, and what it is called in the legend. */
export interface Query {
  readonly expr: string;
  readonly legend: string;
}

interface Panel {
  readonly title: string;
  /** What it says, and what is normal. */
  readonly about: string;
  readonly kind: 'timeseries' | 'stat' | 'heatmap';
  /** Of Grafana: `s`, `percentunit`, `bytes`, `short`, `reqps`. */
  readonly unit: string;
  readonly queries: readonly Query[];
  /** A line in the panel: where it begins to hurt. */
  readonly limit?: number;
  /** Shows the conversations that Prometheus keeps as exemplars. */
  readonly exemplars?: true;
}

export interface Dashboard {
  readonly uid: string;
  readonly title: string;
  readonly about: string;
  readonly panels: readonly Panel[];
}

const WIDTH = 12;
const HEIGHT = 8;
const SCHEMA_VERSION = 39;
const DATASOURCE = { type: 'prometheus', uid: '${datasource}' };

/** The dashboard as Grafana imports it (its JSON model, schema version 39: Grafana 11). */
export function grafanaJson({ uid, title, about, panels }: Dashboard): unknown {
  return {
    uid,
    title: `Baton / ${title}`,
    description: about,
    tags: ['baton'],
    editable: false,
    graphTooltip: 1,
    schemaVersion: SCHEMA_VERSION,
    refresh: '30s',
    time: { from: 'now-3h', to: 'now' },
    timezone: 'browser',
    templating: {
      list: [{ name: 'datasource', label: 'Prometheus', type: 'datasource', query: 'prometheus', hide: 0 }],
    },
    panels: panels.map((panel, index) => panelJson(panel, index)),
  };
}

function panelJson(panel: Panel, index: number): unknown {
  const { title, about, kind, unit, queries, limit, exemplars } = panel;
  return {
    id: index + 1,
    title,
    description: about,
    type: kind,
    datasource: DATASOURCE,
    gridPos: { x: (index % 2) * WIDTH, y: Math.floor(index / 2) * HEIGHT, w: WIDTH, h: HEIGHT },
    fieldConfig: {
      defaults: {
        unit,
        min: 0,
        ...(limit !== undefined && {
          thresholds: {
            mode: 'absolute',
            steps: [
              { color: 'green', value: null },
              { color: 'red', value: limit },
            ],
          },
          custom: { thresholdsStyle: { mode: 'line' } },
        }),
      },
      overrides: [],
    },
    options: optionsOf(kind),
    targets: queries.map(({ expr, legend }, at) => ({
      refId: String.fromCharCode('A'.charCodeAt(0) + at),
      datasource: DATASOURCE,
      expr,
      legendFormat: legend,
      ...(kind === 'heatmap' && { format: 'heatmap' }),
      ...(exemplars && { exemplar: true }),
    })),
  };
}

function optionsOf(kind: Panel['kind']): unknown {
  switch (kind) {
    case 'timeseries':
      return {
        legend: { displayMode: 'list', placement: 'bottom', showLegend: true },
        tooltip: { mode: 'multi' },
      };
    case 'stat':
      return { colorMode: 'value', reduceOptions: { calcs: ['lastNotNull'], fields: '', values: false } };
    case 'heatmap':
      return { calculate: false, yAxis: { unit: 's' }, exemplars: { color: 'orange' } };
  }
}

/** Quantiles of a histogram of Baton, by label where one is named. */
export function quantile(share: number, histogram: string, by?: string): Query {
  const labels = by === undefined ? 'le' : `${by}, le`;
  return {
    expr: `histogram_quantile(${share}, sum by (${labels}) (rate(${histogram}_bucket[$__rate_interval])))`,
    legend: by === undefined ? `${share * 100} %` : `{{${by}}}`,
  };
}
