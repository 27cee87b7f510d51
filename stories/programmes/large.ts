import type { ProgrammeInput } from '../../src/model/types.js';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** How many records of each kind to make. */
export interface LargeOptions {
  measures?: number;
  partners?: number;
  grants?: number;
  sections?: number;
  seed?: number;
}

const verbs = ['Проведення', 'Організація', 'Підготовка', 'Забезпечення', 'Участь у підготовці', 'Супровід'];
const objects = [
  'візиту делегації міста-партнера',
  'днів міста в місті-партнері',
  'заявки на грант',
  'перекладу вебсторінок громади',
  'навчальної поїздки фахівців',
  'стенду громади на інвестиційному форумі',
];
const sources = ['community', 'regional', 'state', 'international', 'other'] as const;
const executors = ['управління культури', 'відділ міжнародних зв’язків', 'департамент економіки', 'бібліотека'];
const statuses = ['planned', 'in-progress', 'done', 'partly-done', 'not-done', 'postponed', 'cancelled'] as const;

/** mulberry32: a small generator whose numbers are the same on every machine for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A made-up programme of any size, valid and the same for the same options; every record is an example. */
export function largeProgramme(options: LargeOptions = {}): ProgrammeInput {
  const { measures = 0, partners = 0, grants = 0, sections = 4, seed = 1 } = options;
  const next = random(seed);
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(next() * list.length)] as Item;
  const money = (most: number) => `${Math.floor(next() * most)}.${String(Math.floor(next() * 100)).padStart(2, '0')}`;
  const years = [2022, 2023, 2024, 2025, 2026];
  const file: Mutable<ProgrammeInput> = {
    format: '1.0',
    id: `large-${seed}`,
    title: { uk: 'Програма для перевірки швидкості', en: 'A programme to test speed' },
    example: true,
    period: { from: '2022', to: '2026' },
    sections: Array.from({ length: sections }, (_, i) => ({
      id: `s${i + 1}`,
      number: String(i + 1),
      title: { uk: `Розділ ${i + 1}`, en: `Section ${i + 1}` },
    })),
  };
  file.measures = Array.from({ length: measures }, (_, i) => {
    const year = pick(years);
    const quarter = 1 + Math.floor(next() * 4);
    const section = 1 + (i % sections);
    const terms = [
      { text: `${year} рік`, kind: 'year' as const, from: String(year), to: String(year) },
      { text: '2022–2026 роки', kind: 'all-years' as const, from: '2022', to: '2026' },
      { text: `${quarter} квартал ${year} року`, kind: 'quarter' as const, from: `${year}-Q${quarter}` },
      { text: 'постійно', kind: 'ongoing' as const },
    ];
    return {
      id: `m${i + 1}`,
      number: `${section}.${Math.floor(i / sections) + 1}`,
      sections: [`s${section}`],
      title: { uk: `${pick(verbs)} ${pick(objects)}`, en: `Measure ${i + 1}` },
      term: pick(terms),
      executors: [pick(executors)],
      funding: [
        { source: pick(sources), year, planned: money(500_000), spent: money(400_000) },
        { source: 'community' as const, year: pick(years), planned: { value: money(90_000), text: 'тис. грн' } },
      ],
      results: ['Очікуваний результат заходу'],
      indicators: [{ title: 'Кількість учасників', unit: 'осіб', values: [{ year, target: Math.floor(next() * 90) }] }],
      status: { code: pick(statuses) },
      example: true,
    };
  });
  file.partners = Array.from({ length: partners }, (_, i) => ({
    id: `p${i + 1}`,
    kind: 'partner-city' as const,
    name: { uk: `Місто ${i + 1}`, en: `City ${i + 1}` },
    country: pick(['PL', 'DE', 'FR', 'CZ', 'LV', 'FI', 'US']),
    point: { lat: Math.round((36 + next() * 28) * 100) / 100, lon: Math.round((-9 + next() * 45) * 100) / 100 },
    status: { code: 'active' as const },
    example: true,
  }));
  file.grants = Array.from({ length: grants }, (_, i) => ({
    id: `g${i + 1}`,
    kind: pick(['grant', 'donation', 'in-kind', 'technical-assistance', 'loan'] as const),
    title: { uk: `Проєкт ${i + 1}`, en: `Project ${i + 1}` },
    donor: pick(['Донор А', 'Донор Б', 'Донор В', 'Донор Г']),
    amount: {
      value: money(900_000),
      currency: pick(['EUR', 'USD', 'UAH']),
      wording: pick(['exact', 'about', 'up-to', 'at-least'] as const),
    },
    date: `${pick(years)}-${String(1 + Math.floor(next() * 12)).padStart(2, '0')}`,
    scope: 'outside' as const,
    example: true,
  }));
  return file as ProgrammeInput;
}
