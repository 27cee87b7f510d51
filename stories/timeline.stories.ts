import type { Meta } from '@storybook/web-components-vite';
import { type Args, argTypes, select, storyMaker } from './story.js';
import { timelineCases } from './timeline.cases.js';

const meta: Meta<Args> = {
  title: 'Timeline',
  component: 'programme-timeline',
  argTypes: {
    ...argTypes,
    layout: select('', 'list', 'timeline', 'table', 'money'),
    address: { control: 'text' },
  },
};

export default meta;

const story = storyMaker(timelineCases);

/* Storybook finds stories by reading the exports, not by running them, so each case is named here once more. */

export const FullList = story('full-list');
export const FullTimeline = story('full-timeline');
export const FullTable = story('full-table');
export const FullMoney = story('full-money');
export const Chernihiv = story('chernihiv');
export const OneMeasure = story('one-measure');
export const Broken = story('broken');
export const Hostile = story('hostile');
export const Empty = story('empty');
export const NoMeasures = story('no-measures');
export const Terms = story('terms');
export const Statuses = story('statuses');
export const MoneyStates = story('money-states');
export const SeveralSections = story('several-sections');
export const ThreeHundred = story('three-hundred');
export const LongWordsList = story('long-words-list');
export const LongWordsTimeline = story('long-words-timeline');
export const LongWordsTable = story('long-words-table');
export const LongWordsMoney = story('long-words-money');
export const Narrow = story('narrow');
export const NarrowTimeline = story('narrow-timeline');
export const RightToLeft = story('right-to-left');
export const HeadingLevel4 = story('heading-level-4');
