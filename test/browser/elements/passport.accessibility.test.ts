import { expect } from '@open-wc/testing';
import type axeCore from 'axe-core';
import { accessibilityOf, page, tags } from './accessibility.js';
import { cases, clear, show } from './cases.js';

declare const axe: typeof axeCore;

accessibilityOf('programme-passport', cases);

describe('the accessibility of programme-passport', () => {
  afterEach(clear);

  it('is judged by a tool that sees into the element', async () => {
    const { root } = await show('full', 'uk', page('uk'));
    root.querySelector('[role=region]')?.removeAttribute('aria-label');
    root.querySelector('a')?.replaceChildren();
    const { violations } = await axe.run(document, { runOnly: tags });
    expect(violations.map(({ id }) => id)).to.include('link-name');
  });
});
