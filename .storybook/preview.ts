import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../dist/custom-elements.json' with { type: 'json' };
import '../src/define.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    language: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'uk', title: 'Українська' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    theme: {
      description: 'Colour scheme',
      toolbar: {
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
  },
  initialGlobals: { language: 'uk', theme: 'light' },
  parameters: {
    viewport: {
      options: {
        narrow: { name: '320', styles: { width: '320px', height: '100%' } },
        tablet: { name: '768', styles: { width: '768px', height: '100%' } },
        wide: { name: '1280', styles: { width: '1280px', height: '100%' } },
      },
    },
    a11y: { test: 'error' },
  },
  decorators: [
    (story, { globals: { language, theme } }) => {
      document.documentElement.lang = language;
      document.documentElement.style.colorScheme = theme;
      return html`<div lang=${language}>${story()}</div>`;
    },
  ],
};

export default preview;
