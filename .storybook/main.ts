import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [
    { from: '../dist', to: '/dist' },
    { from: '../stories/programmes', to: '/programmes' },
  ],
  core: { disableTelemetry: true },
};

export default config;
