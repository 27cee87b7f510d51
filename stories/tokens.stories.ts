import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../dist/custom-elements.json' with { type: 'json' };
import { mount } from './case.js';
import { passportCases } from './passport.cases.js';

/* The list comes from the manifest, so that a token that is documented is shown, and no other. */

interface Token {
  name: string;
  default?: string;
  description: string;
}

const { modules } = manifest as unknown as { modules: { declarations: { cssProperties?: Token[] }[] }[] };
const documented = modules.flatMap(({ declarations }) =>
  declarations.flatMap((one) => one.cssProperties ?? []),
);
const tokens = new Map(documented.map((token) => [token.name, token]));

/** Something for each token that shows at a glance what it changes. */
const trials: Record<string, string> = {
  '--programme-color-accent': '#a3195b',
  '--programme-color-text': '#5b3a00',
  '--programme-color-muted': '#7a5c8e',
  '--programme-color-line': '#e07a1f',
  '--programme-color-surface': '#7fd1ae55',
  '--programme-color-warning': '#c4001a',
  '--programme-font': 'Georgia, serif',
  '--programme-radius': '1.5rem',
  '--programme-space': '0.5rem',
};

const meta: Meta = {
  title: 'Design tokens',
  parameters: { controls: { disable: true } },
  tags: ['!autodocs'],
};

export default meta;

export const Tokens: StoryObj = {
  render: (_args, { globals }) => {
    const example = passportCases.find(({ name }) => name === 'example-marks');
    const sample = (scheme: 'light' | 'dark', name: string) => {
      const page = document.createElement('div');
      page.style.cssText = `color-scheme: ${scheme}; background: Canvas; color: CanvasText; padding: 1rem`;
      if (trials[name]) page.style.setProperty(name, trials[name]);
      if (example) mount(example, { lang: globals.language, into: page });
      return page;
    };
    return html`<h1>${globals.language === 'en' ? 'Design tokens' : 'Токени оформлення'}</h1>
      ${[...tokens.values()].map(
        (token) => html`<section>
          <h2><code>${token.name}</code></h2>
          <p>${token.description}</p>
          <dl>
            <dt>Default</dt>
            <dd><code>${token.default ?? '–'}</code></dd>
            <dt>Sample</dt>
            <dd><code>${trials[token.name] ?? '–'}</code></dd>
          </dl>
          <div style="display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; max-block-size: 32rem; overflow: auto" tabindex="0" role="region" aria-label=${token.name}>
            ${sample('light', token.name)} ${sample('dark', token.name)}
          </div>
        </section>`,
      )}`;
  },
};
