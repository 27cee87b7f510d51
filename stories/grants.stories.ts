import type { Meta } from '@storybook/web-components-vite';
import { grantsCases } from './grants.cases.js';
import { type Args, argTypes, select, storyMaker } from './story.js';

const meta: Meta<Args> = {
  title: 'Grants',
  component: 'programme-grants',
  argTypes: {
    ...argTypes,
    layout: select('', 'list', 'table', 'charts'),
    address: { control: 'text' },
    href: { control: 'text' },
  },
};

export default meta;

const story = storyMaker(grantsCases);

/* Storybook finds stories by reading the exports, not by running them, so each case is named here once more. */

export const FullList = story('full-list');
export const FullTable = story('full-table');
export const Charts = story('charts');
export const ChartsWordings = story('charts-wordings');
export const Chernihiv = story('chernihiv');
export const Compact = story('compact');
export const Broken = story('broken');
export const Hostile = story('hostile');
export const Empty = story('empty');
export const NoGrants = story('no-grants');
export const LeftOut = story('left-out');
export const Wordings = story('wordings');
export const Cofinancing = story('cofinancing');
export const Leverage = story('leverage');
export const Calls = story('calls');
export const Many = story('many');
export const LongWords = story('long-words');
export const Narrow = story('narrow');
export const NarrowTable = story('narrow-table');
export const RightToLeft = story('right-to-left');
export const HeadingLevel4 = story('heading-level-4');
