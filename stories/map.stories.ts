import type { Meta } from '@storybook/web-components-vite';
import { mapCases } from './map.cases.js';
import { type Args, argTypes, select, storyMaker } from './story.js';

const meta: Meta<Args> = {
  title: 'Map',
  component: 'programme-map',
  argTypes: { ...argTypes, region: select('', 'fit', 'europe', 'world'), address: { control: 'text' } },
};

export default meta;

const story = storyMaker(mapCases);

/* Storybook finds stories by reading the exports, not by running them, so each case is named here once more. */

export const Full = story('full');
export const Chernihiv = story('chernihiv');
export const Europe = story('europe');
export const World = story('world');
export const Arcs = story('arcs');
export const Kinds = story('kinds');
export const Close = story('close');
export const NoPoints = story('no-points');
export const NoPartners = story('no-partners');
export const Empty = story('empty');
export const Broken = story('broken');
export const Hostile = story('hostile');
export const TwoHundred = story('two-hundred');
export const Narrow = story('narrow');
export const RightToLeft = story('right-to-left');
export const HeadingLevel4 = story('heading-level-4');
