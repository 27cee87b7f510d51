import { expect } from '@open-wc/testing';
import { announce } from '../../../src/elements/base/announcer.js';
import { clear } from './cases.js';

const regions = () => [...document.querySelectorAll<HTMLElement>('body > [role=status]')];

describe('the announcer', () => {
  afterEach(clear);

  it('has one region for the page, hidden from sight and not from speech', () => {
    announce('Знайдено: 1 захід', 'uk');
    announce('Found: 2 measures', 'en');
    expect(regions()).to.have.length(1);
    const [region] = regions();
    expect(region?.textContent).to.equal('Found: 2 measures');
    expect(region?.lang).to.equal('en');
    expect(region?.getBoundingClientRect().width).to.equal(1);
    expect(region?.checkVisibility()).to.equal(true);
  });

  it('makes the region anew where the page has taken it away', () => {
    announce('раз', 'uk');
    clear();
    announce('два', 'uk');
    expect(regions().map(({ textContent }) => textContent)).to.deep.equal(['два']);
  });
});
