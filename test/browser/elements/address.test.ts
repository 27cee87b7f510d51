import { expect } from '@open-wc/testing';
import { readAddress, writeAddress } from '../../../src/elements/base/address.js';

describe('the state of an element in the address', () => {
  const start = location.href;
  afterEach(() => history.replaceState(null, '', start));

  it('is read under its name only', () => {
    history.replaceState(null, '', '?m.year=2024&m.open=1.2&mm.year=1&year=2#part');
    expect(readAddress('m')).to.deep.equal({ year: '2024', open: '1.2' });
    expect(readAddress('other')).to.deep.equal({});
  });

  it('chooses nothing where it has a name without a value', () => {
    history.replaceState(null, '', '?m.year=&m.open=&m.text=1');
    expect(readAddress('m')).to.deep.equal({ text: '1' });
  });

  it('is written beside what else is there, and what is empty goes away', () => {
    history.replaceState(null, '', '?page=3&m.year=2024#part');
    writeAddress('m', { text: 'зв’язки & «міста»', year: undefined, open: '' }, false);
    expect(readAddress('m')).to.deep.equal({ text: 'зв’язки & «міста»' });
    expect(location.hash).to.equal('#part');
    expect(new URLSearchParams(location.search).get('page')).to.equal('3');
  });

  it('leaves what else is there as it is written', () => {
    history.replaceState(null, '', '?x=%20a&flag&m.open=1&m%2Eyear=2024&y=b+c&&z=');
    writeAddress('m', { text: 'а б' }, false);
    expect(location.search).to.equal(
      `?x=%20a&flag&y=b+c&z=&m.text=${encodeURIComponent('а')}+${encodeURIComponent('б')}`,
    );
    writeAddress('m', {}, false);
    expect(location.search).to.equal('?x=%20a&flag&y=b+c&z=');
  });

  it('makes a step back only when asked, and none where nothing changed', () => {
    const { length } = history;
    writeAddress('m', { year: '2024' }, false);
    writeAddress('m', { year: '2024' }, true);
    expect(history.length).to.equal(length);
    writeAddress('m', { year: '2025' }, true);
    expect(history.length).to.equal(length + 1);
  });
});
