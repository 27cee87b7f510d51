import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { mount } from './case.js';
import { passportCases } from './passport.cases.js';

type Args = Record<string, string | number | undefined>;

const select = (...options: (string | number)[]) => ({ control: 'select' as const, options });

const meta: Meta<Args> = {
  title: 'Passport',
  component: 'programme-passport',
  argTypes: {
    today: { control: 'text' },
    'heading-level': select(2, 3, 4, 5, 6),
    lang: select('', 'uk', 'en', 'de'),
    loading: select('eager', 'lazy'),
    src: select('', '/programmes/full.json', '/programmes/minimal.json', '/programmes/no-such-file.json'),
    crossorigin: select('', 'anonymous', 'use-credentials'),
  },
};

export default meta;

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

function story(name: string): StoryObj<Args> {
  const example = passportCases.find((known) => known.name === name);
  if (!example) throw new Error(`No case is called ${name}`);
  return {
    args: { ...example.attributes },
    parameters: { docs: { description: { story: `${example.title.uk} · ${example.title.en}` } } },
    render: (args, { globals }) => {
      const given = Object.entries(args).filter(([, value]) => value !== undefined && value !== '');
      const attributes = Object.fromEntries(given.map(([key, value]) => [key, String(value)]));
      const into = new DocumentFragment();
      mount({ ...example, attributes }, { lang: globals.language, into });
      return into.firstElementChild as HTMLElement;
    },
  };
}
