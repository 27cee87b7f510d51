import type { StoryObj } from '@storybook/web-components-vite';
import { type Case, mount } from './case.js';

/** What a reader of Storybook can set: attributes. */
export type Args = Record<string, string | number | undefined>;

export const select = (...options: (string | number)[]) => ({ control: 'select' as const, options });

/** The attributes of every element. */
export const argTypes = {
  today: { control: 'text' as const },
  'heading-level': select(2, 3, 4, 5, 6),
  lang: select('', 'uk', 'en', 'de'),
};

/** Makes the stories of an element from its cases. */
export function storyMaker(cases: readonly Case[]): (name: string) => StoryObj<Args> {
  return (name) => {
    const example = cases.find((known) => known.name === name);
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
  };
}
