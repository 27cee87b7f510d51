import { expect } from '@open-wc/testing';
import { holds, searchable, searchWords } from '../../../src/model/search.js';

const finds = (text: string, query: string) => holds(searchable(text), searchWords(query));

describe('search', () => {
  for (const [text, query] of [
    ['Міжнародні ЗВ’ЯЗКИ', 'зв’язки'],
    ["зв'язки", 'зв’язки'],
    ['звʼязки', 'зв`язки'],
    ['зв’язки', 'звязки'],
    ['зв‘язки', 'зв′язки'],
    ['2022–2026 роки', '2022-2026'],
    ['Ґанок', 'ганок'],
    ['Ганна', 'Ґанна'],
    ['інтернет-сторінка', 'інтернетсторінка'],
    ['спів\u00adпраця', 'співпраця'],
    ['міста‑партнери', 'міста-партнери'],
    ['кафе\u0301', 'кафе'],
    ['Café', 'cafe'],
    ['Прийом  делегацій\u00a0міст', 'делегацій міст'],
    ['Прийом делегацій', 'делегацій прийом'],
    ['1.12 Прийом', '1.12'],
    ['1.1 Прийом', '№ 1.1'],
    ['1.1 Прийом', '№1.1'],
    ['рішення № 5', 'рішення 5'],
    ['будь-що', ''],
  ] as const) {
    it(`finds «${query}» in «${text}»`, () => {
      expect(finds(text, query)).to.equal(true);
    });
  }

  for (const [text, query] of [
    ['кий', 'кии'],
    ['їжа', 'іжа'],
    ['Прийом делегацій', 'прийом гостей'],
    ['1.1', '1.12'],
  ] as const) {
    it(`does not find «${query}» in «${text}»`, () => {
      expect(finds(text, query)).to.equal(false);
    });
  }
});
