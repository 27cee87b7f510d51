import type { Meta } from '@storybook/web-components-vite';
import { passportCases } from './passport.cases.js';
import { type Args, argTypes, select, storyMaker } from './story.js';

const meta: Meta<Args> = {
  title: 'Passport',
  component: 'programme-passport',
  argTypes: {
    ...argTypes,
    loading: select('eager', 'lazy'),
    src: select('', '/programmes/full.json', '/programmes/minimal.json', '/programmes/no-such-file.json'),
    crossorigin: select('', 'anonymous', 'use-credentials'),
  },
};

export default meta;

const story = storyMaker(passportCases);

/* Storybook finds stories by reading the exports, not by running them, so each case is named here once more. */

export const Full = story('full');
export const Chernihiv = story('chernihiv');
export const Minimal = story('minimal');
export const Broken = story('broken');
export const Hostile = story('hostile');
export const Empty = story('empty');
export const EmptyWithContent = story('empty-with-content');
export const ErrorNotJson = story('error-not-json');
export const ErrorNotAProgramme = story('error-not-a-programme');
export const ErrorNewerFormat = story('error-newer-format');
export const PartlyShown = story('partly-shown');
export const Inline = story('inline');
export const Before = story('before');
export const FirstDay = story('first-day');
export const During = story('during');
export const LastDay = story('last-day');
export const After = story('after');
export const StatusDraft = story('status-draft');
export const StatusCompleted = story('status-completed');
export const StatusCancelled = story('status-cancelled');
export const Unknown = story('unknown');
export const LongWords = story('long-words');
export const Narrow = story('narrow');
export const Currencies = story('currencies');
export const FinancingOfMeasures = story('financing-of-measures');
export const ExampleMarks = story('example-marks');
export const EnglishOnly = story('english-only');
export const UkrainianOnly = story('ukrainian-only');
export const NewerMinor = story('newer-minor');
export const RightToLeft = story('right-to-left');
export const ManyActs = story('many-acts');
export const ManyYears = story('many-years');
export const OneYear = story('one-year');
export const HeadingLevel4 = story('heading-level-4');
