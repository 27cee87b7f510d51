import { expect } from '@open-wc/testing';
import { counted } from '../../../src/format/plurals.js';

const forms = {
  uk: { one: 'помилка', few: 'помилки', many: 'помилок', other: 'помилки' },
  en: { one: 'error', other: 'errors' },
};

describe('counted nouns', () => {
  it('take the four Ukrainian forms', () => {
    const told = [0, 1, 2, 4, 5, 11, 12, 14, 21, 22, 25, 111, 1.5].map((count) =>
      counted(count, forms, 'uk-UA'),
    );
    expect(told.map((text) => text.split(/\s/).at(-1))).to.deep.equal([
      'помилок',
      'помилка',
      'помилки',
      'помилки',
      'помилок',
      'помилок',
      'помилок',
      'помилок',
      'помилка',
      'помилки',
      'помилок',
      'помилок',
      'помилки',
    ]);
  });

  it('take the two English forms', () => {
    expect([0, 1, 2, 21].map((count) => counted(count, forms, 'en-GB').split(/\s/).at(-1))).to.deep.equal([
      'errors',
      'error',
      'errors',
      'errors',
    ]);
  });

  it('stand with a number as the locale writes it', () => {
    expect(counted(1234567, forms, 'en-GB')).to.match(/^1,234,567\s/);
    expect(counted(1234567, forms, 'uk-UA')).to.match(/^1\u00a0234\u00a0567\s/);
  });
});
