import { expect } from '@open-wc/testing';
import { csv } from '../../../src/format/csv.js';

describe('a table for spreadsheets', () => {
  it('begins with the byte order mark, ends lines as the standard says and separates by language', () => {
    expect(
      csv(
        [
          ['№', 'Захід'],
          [1, 'Дні'],
        ],
        'uk-UA',
      ),
    ).to.equal('\uFEFF№;Захід\r\n1;Дні\r\n');
    expect(csv([['No', 'Measure']], 'en-GB')).to.equal('\uFEFFNo,Measure\r\n');
  });

  it('quotes what would break a line or a cell', () => {
    expect(csv([['a;b', 'a,b', 'a"b', 'a\nb', 'ab']], 'uk-UA')).to.equal(
      '\uFEFF"a;b";"a,b";"a""b";"a\nb";ab\r\n',
    );
  });

  for (const cell of ['=1+1', '+380', '-1', '@SUM(A1)', '\t=1']) {
    it(`makes no formula of ${JSON.stringify(cell)}`, () => {
      expect(
        csv([[cell]], 'uk-UA')
          .slice(1)
          .replace(/^"/, '')[0],
      ).to.equal("'");
    });
  }

  it('leaves a number that is one', () => {
    expect(csv([[-1]], 'uk-UA')).to.equal('\uFEFF-1\r\n');
    expect(csv([[-73.76, 61250.5]], 'uk-UA')).to.equal('\uFEFF-73,76;61250,5\r\n');
    expect(csv([[-73.76, 61250.5]], 'en-GB')).to.equal('\uFEFF-73.76,61250.5\r\n');
  });
});
