import {
  type FoundGrants,
  findGrants,
  type GrantFilter,
  grantStages,
  indexGrants,
} from '../../model/grant-index.js';
import type { Relations } from '../base/record.js';
import { remembered } from '../base/remembered.js';
import { type ChartView, chartViews, type Division, divisions } from './charts.view.js';
import { type GrantRow, type Grouping, grantRows, groupings, type Order, orders } from './rows.view.js';
import { leverage, type ScopeTotals, scopeTotals } from './totals.view.js';

/** How grants can be shown. */
export const layouts = ['list', 'table', 'charts'] as const;
export type Layout = (typeof layouts)[number];

/** How the grants that are found are looked at. */
export interface Ways {
  layout: Layout;
  /** What rows are put together by, or charts divide the money by. */
  group: Grouping | Division;
  order: Order;
}

/** Ways by their names; what is not known, from an old address, gives way to the first that is. */
export function waysOf({ layout, group, order }: { readonly [Way in keyof Ways]?: string | null }): Ways {
  const known = <Value extends string>(values: readonly [Value, ...Value[]], wanted?: string | null) =>
    values.find((value) => value === wanted) ?? values[0];
  const chosen = known(layouts, layout);
  return {
    layout: chosen,
    group: chosen === 'charts' ? known(divisions, group) : known(groupings, group),
    order: known(orders, order),
  };
}

/** Everything that is shown of a programme. */
export interface Shown extends Relations {
  all: FoundGrants;
  found: FoundGrants;
  ways: Ways;
  totals: ScopeTotals[];
  /** Hryvnias raised for each of the community's own, where all is shown and both are known. */
  ratio: string | null;
  lines: readonly GrantRow[];
  charts: readonly ChartView[];
}

/** Works out what is to be shown; what nothing has changed for stays the same object. */
export class ShownGrants {
  readonly #all = remembered<FoundGrants>();
  readonly #found = remembered<Pick<Shown, 'found' | 'totals' | 'ratio'>>();
  readonly #drawn = remembered<Pick<Shown, 'lines' | 'charts'>>();

  show(
    relations: Relations,
    { filter, ways, compact }: { filter: GrantFilter; ways: Ways; compact: boolean },
  ): Shown {
    const { programme, voice } = relations;
    const { language, locale } = voice;
    const { layout, group, order } = ways;
    const all = this.#all([programme, language], () => findGrants(indexGrants(programme, language), {}));
    const worked = this.#found([all, locale, filter, compact], () => {
      const whole = compact || Object.keys(filter).length === 0;
      const found = whole ? all : findGrants(all.rows, filter);
      // The compact form has no room for more.
      const stages = compact ? (['amount', 'received'] as const) : grantStages;
      return {
        found,
        totals: scopeTotals(found.rows, programme, locale, stages),
        ratio: whole ? leverage(all.rows, programme, locale) : null,
      };
    });
    const { rows } = worked.found;
    const drawn = this.#drawn([rows, locale, layout, group, order], () =>
      layout === 'charts'
        ? { lines: [], charts: chartViews(rows, group as Division, programme, locale) }
        : { lines: grantRows(rows, { group: group as Grouping, order, programme, locale }), charts: [] },
    );
    return { ...relations, ...worked, ...drawn, all, ways };
  }
}
