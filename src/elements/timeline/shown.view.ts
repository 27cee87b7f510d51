import type { Scale } from '../../format/money.js';
import type { TimeUnit } from '../../geometry/time-ticks.js';
import type { Stage } from '../../model/financing.js';
import {
  type Found,
  findMeasures,
  type IndexedMeasure,
  indexMeasures,
  type MeasureFilter,
} from '../../model/measure-index.js';
import { chosenMoney, type MoneyChoice } from '../../model/measure-money.js';
import type { Programme } from '../../model/types.js';
import type { Voice } from '../base/voice.js';
import { moneyScale, moneyYears } from './money.view.js';
import {
  type AxisView,
  axisSpan,
  axisView,
  type Layout,
  sectionGroups,
  type TimelineGroup,
  type TimelineRow,
  timelineRows,
  yearGroups,
} from './timeline.view.js';

/** The narrowest part of an axis that its name fits into, pixels. */
const partWidth: Record<TimeUnit, number> = { year: 44, quarter: 34, month: 24 };
/** Quarters that nobody asked for have more room, pixels. */
const wideQuarter = 42;
/** From this width on, bars stand beside the titles and have that share of the width. */
const widthForColumns = 896;
const axisShare = 7 / 12;
/** Of an A4 sheet held upright, between its margins, pixels. */
const paperWidth = 680;
/** The card's padding and border on both sides, pixels. */
const cardInset = 42;
/** The narrowest that the first column, one of a year, and the table of measures can be, pixels. */
const least = { head: 176, year: 104, table: 656 };

type Groups = ReadonlyMap<string, TimelineGroup>;

/** What is worked out once for a programme, a reader and a day: each part when it is first asked for. */
export class TimelineIndex {
  readonly rows: IndexedMeasure[];
  readonly all: Found;
  #sections: Groups | null = null;
  #years: (number | null)[] | null = null;
  #span: [string, string] | null | undefined;
  #axes: { [Unit in TimeUnit]?: AxisView } = {};
  #scales: { [Kind in Stage]?: Scale } = {};

  constructor(
    readonly programme: Programme,
    readonly voice: Voice,
    readonly day: string,
  ) {
    this.rows = indexMeasures(programme, day);
    this.all = findMeasures(this.rows, {});
  }

  get sections(): Groups {
    this.#sections ??= sectionGroups(this.programme, this.voice.language);
    return this.#sections;
  }

  /** The years of the table of money. */
  get years(): (number | null)[] {
    this.#years ??= moneyYears(this.rows);
    return this.#years;
  }

  row(id: string): IndexedMeasure | undefined {
    return this.rows.find(({ measure }) => measure.id === id);
  }

  axis(unit: TimeUnit): AxisView | null {
    if (this.#span === undefined) this.#span = axisSpan(this.programme, this.rows);
    if (!this.#span) return null;
    const { locale } = this.voice;
    const axis = this.#axes[unit] ?? axisView(this.#span, { unit, locale, today: this.day });
    this.#axes[unit] = axis;
    return axis;
  }

  scale(stage: Stage): Scale {
    const scale = this.#scales[stage] ?? moneyScale(this.rows, stage, this.voice.locale);
    this.#scales[stage] = scale;
    return scale;
  }
}

/** What a reader has chosen, and the room for it. */
export interface TimelineChoice {
  filter: MeasureFilter;
  layout: Layout;
  /** `null`: as the width allows. */
  unit: TimeUnit | null;
  stage: Stage;
  /** Ids of the folded groups. */
  folded: ReadonlySet<string>;
  /** For paper, which cannot be scrolled: the axis has the parts that there is room for. */
  paper: boolean;
  /** Of the element, pixels. */
  width: number;
}

/** What is shown of an index. */
export interface Shown extends Omit<TimelineChoice, 'paper'> {
  index: TimelineIndex;
  found: Found;
  groups: Groups;
  rows: TimelineRow[];
  /** Whose sums are shown. */
  money: MoneyChoice;
  /** The columns of the table of money: years, and at the end all of them, unless one is chosen. */
  years: (number | null | undefined)[];
  unit: TimeUnit;
  axis: AxisView | null;
  /** Pixels that the table takes at the least: where it does not fit, the name of a row has a line of its own. */
  least: number;
  fits: boolean;
}

/** Everything that is to be shown. What has not changed since `before` stays the same object, so that nothing is drawn anew. */
export function showTimeline(index: TimelineIndex, choice: TimelineChoice, before: Shown | null): Shown {
  const { filter, layout, stage, folded, paper, width } = choice;
  const last = before?.index === index ? before : null;
  const found =
    last?.filter === filter
      ? last.found
      : Object.keys(filter).length > 0
        ? findMeasures(index.rows, filter)
        : index.all;
  const same = last?.found === found && last.layout === layout && last.folded === folded ? last : null;
  const groups =
    same?.groups ??
    (layout === 'list' ? yearGroups(index.programme, found, index.voice.language) : index.sections);
  const rows = same?.rows ?? timelineRows(found, groups, layout, folded);
  const card = width - cardInset;
  const room = paper ? paperWidth : card * (width >= widthForColumns ? axisShare : 1);
  const quarters = layout === 'timeline' ? index.axis('quarter') : null;
  const fitting = quarters && quarters.parts.length * wideQuarter <= room ? 'quarter' : 'year';
  const unit = (paper ? null : choice.unit) ?? fitting;
  const axis = quarters && index.axis(unit);
  const money = chosenMoney(filter);
  // Only the table of money asks for them, which takes a look at each line.
  const shownYears =
    layout !== 'money' ? [] : money.year === undefined ? [...index.years, undefined] : [money.year];
  const needed = {
    list: 0,
    timeline: (axis?.parts.length ?? 0) * partWidth[unit],
    table: least.table,
    money: least.head + least.year * shownYears.length,
  }[layout];
  const fits = needed <= (layout === 'timeline' ? room : card);
  return {
    index,
    filter,
    found,
    layout,
    folded,
    width,
    groups,
    rows,
    money,
    years: shownYears,
    unit,
    axis,
    least: fits || layout !== 'money' ? needed : needed - least.head,
    fits,
    stage,
  };
}
