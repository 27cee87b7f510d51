import { expect } from '@open-wc/testing';
import { cases, clear, show, until } from './cases.js';
import { layoutOf, shiftBelow } from './layout.js';

describe('the layout of programme-passport', () => {
  layoutOf({
    cases,
    pressed: ['full', 'partly-shown', 'broken'],
    targets: (root) => [...root.querySelectorAll<HTMLElement>('summary, button, .contact a')],
    read: ['full', 'chernihiv', 'partly-shown', 'error-not-json'],
  });

  it('follows the width of its container, not of the page', async () => {
    const { root } = await show('narrow', 'uk');
    const narrow = getComputedStyle(root.querySelector('.columns') as Element).gridTemplateColumns;
    clear();
    const { root: wide } = await show('full', 'uk');
    const columns = getComputedStyle(wide.querySelector('.columns') as Element).gridTemplateColumns;
    expect(narrow.split(' ')).to.have.length(1);
    expect(columns.split(' ')).to.have.length(2);
  });

  it('does not move the page below when the data arrive', async () => {
    const shift = await shiftBelow('programme-passport', async (element) => {
      await until(() => element.shadowRoot?.querySelector('[aria-busy=true]'));
      await new Promise(requestAnimationFrame);
      await until(() => element.shadowRoot?.querySelector('article'));
    });
    expect(shift).to.equal(0);
  });
});
