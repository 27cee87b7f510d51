import { expect } from '@open-wc/testing';
import { allTexts, chooseText } from '../../../src/model/text.js';

describe('chooseText', () => {
  it('takes the language of the reader', () => {
    expect(chooseText({ uk: 'Захід', en: 'Measure' }, 'uk')).to.deep.equal({ text: 'Захід', lang: 'uk' });
    expect(chooseText({ uk: 'Захід', en: 'Measure' }, 'en')).to.deep.equal({ text: 'Measure', lang: 'en' });
  });

  it('takes the other language where that one is missing, and says which it is', () => {
    expect(chooseText({ uk: 'Захід' }, 'en')).to.deep.equal({ text: 'Захід', lang: 'uk' });
    expect(chooseText({ uk: 'Захід', en: ' ' }, 'en')).to.deep.equal({ text: 'Захід', lang: 'uk' });
    expect(chooseText({ uk: null, en: 'Measure' }, 'uk')).to.deep.equal({ text: 'Measure', lang: 'en' });
  });

  it('takes a plain string for Ukrainian', () => {
    expect(chooseText('Захід', 'en')).to.deep.equal({ text: 'Захід', lang: 'uk' });
  });

  it('finds nothing in nothing', () => {
    for (const text of [null, undefined, '', '  ', {}, { uk: '', en: '\n' }]) {
      expect(chooseText(text, 'uk')).to.equal(null);
    }
  });
});

describe('allTexts', () => {
  it('lists every string that there is', () => {
    expect(allTexts({ uk: 'Захід', en: 'Measure' })).to.deep.equal(['Захід', 'Measure']);
    expect(allTexts({ uk: null, en: 'Measure' })).to.deep.equal(['Measure']);
    expect(allTexts('Захід')).to.deep.equal(['Захід']);
    expect(allTexts(null)).to.deep.equal([]);
  });
});
