import { expect } from '@open-wc/testing';
import { languageOf, localeOf } from '../../../src/format/locale.js';

describe('the language of a page', () => {
  for (const [tag, language, locale] of [
    ['', 'uk', 'uk-UA'],
    ['uk', 'uk', 'uk'],
    ['UK', 'uk', 'uk'],
    [' uk-UA ', 'uk', 'uk-UA'],
    ['uk-Latn', 'uk', 'uk-Latn'],
    ['en', 'en', 'en-GB'],
    ['en-US', 'en', 'en-US'],
    ['de', 'en', 'en-GB'],
    ['ukr', 'uk', 'uk'],
    ['ar-EG', 'en', 'en-GB'],
    ['not a tag', 'en', 'en-GB'],
    ['uk-', 'uk', 'uk-UA'],
  ] as const) {
    it(`«${tag}» is spoken to in ${language}, with numbers as in ${locale}`, () => {
      expect(languageOf(tag)).to.equal(language);
      expect(localeOf(tag)).to.equal(locale);
    });
  }
});
