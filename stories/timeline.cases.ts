import type { ProgrammeInput } from '../src/model/types.js';
import type { Case } from './case.js';
import { today } from './passport.cases.js';
import chernihiv from './programmes/chernihiv-2022-2026.json' with { type: 'json' };
import full from './programmes/full.json' with { type: 'json' };
import { largeProgramme } from './programmes/large.js';
import minimal from './programmes/minimal.json' with { type: 'json' };
import { troubledCases } from './troubled.cases.js';

const tag = 'programme-timeline';
const attributes = { today };
const period = { from: '2025', to: '2027' };
const sections = [
  { id: 's1', number: '1', title: { uk: 'Партнерства', en: 'Partnerships' } },
  { id: 's2', number: '2', title: { uk: 'Гранти', en: 'Grants' } },
];

function example(programme: Partial<ProgrammeInput> & Record<string, unknown>): object {
  const title = { uk: 'Програма громади «Приклад»', en: 'Programme of the Pryklad community' };
  return { format: '1.0', title, example: true, period, sections, ...programme };
}

const longWord =
  'Дніпропетровськоолександрівськокриворізькомирогощанськийміжмуніципальнийгромадськокультурнийпроєктобмінудосвідом';

const terms: Record<string, object | undefined> = {
  'Точні дні – exact days': { text: '10–11 грудня 2026 року', from: '2026-12-10', to: '2026-12-11' },
  'Один день – one day': { from: '2026-05-09', to: '2026-05-09' },
  'Місяць – month': { from: '2026-03', to: '2026-03' },
  'Відомий лише початок – only the beginning is known': { from: '2026-03' },
  'Відомий лише кінець – only the end is known': { text: 'до 1 березня 2027 року', to: '2027-03-01' },
  'Квартал – quarter': { text: 'ІІ квартал 2025 року' },
  'Рік – year': { text: 'протягом 2026 року' },
  'Роки – years': { text: '2025–2026 роки' },
  'Увесь строк – the whole programme': { text: 'щороку' },
  'Постійно – ongoing': { text: 'постійно' },
  'Нечитабельний – unreadable': { text: 'після зняття воєнного стану' },
  'За межами програми – outside the programme': { from: '2024-11', to: '2024-12' },
  'Не вказано – not stated': undefined,
};

const statuses = [
  'planned',
  'in-progress',
  'done',
  'partly-done',
  'not-done',
  'postponed',
  'cancelled',
  'merged',
  'not-stated',
] as const;

const layoutTitles = {
  list: { uk: 'Список за роками', en: 'List by year' },
  timeline: { uk: 'Шкала часу', en: 'Timeline' },
  table: { uk: 'Таблиця', en: 'Table' },
  money: { uk: 'Кошти', en: 'Money' },
};

/** Every state of the timeline that a person should see and a test should keep. */
const longWords = example({
  sections: [{ id: 's1', title: longWord }],
  measures: [
    {
      id: 'm1',
      number: '1'.repeat(60),
      sections: ['s1'],
      title: longWord,
      term: { text: longWord },
      executors: [longWord],
      results: [longWord],
      funding: [
        { source: 'other', sourceText: longWord, year: 2025, planned: '999999999999999.99' },
        { source: 'other', year: 2026, planned: { value: '999999999999999.99', wording: 'about' } },
      ],
      status: { code: 'done', reason: longWord },
    },
  ],
});

export const timelineCases: Case[] = [
  ...(Object.keys(layoutTitles) as (keyof typeof layoutTitles)[]).map((layout) => ({
    name: `full-${layout}`,
    title: {
      uk: `Усі поля: ${layoutTitles[layout].uk}`,
      en: `Every field: ${layoutTitles[layout].en}`,
    },
    tag,
    attributes: { ...attributes, layout },
    programme: full,
  })),
  {
    name: 'chernihiv',
    title: { uk: 'Програма Чернігова', en: 'The Chernihiv programme' },
    tag,
    attributes,
    programme: chernihiv,
  },
  {
    name: 'one-measure',
    title: { uk: 'Один захід', en: 'One measure' },
    tag,
    attributes,
    programme: minimal,
  },
  ...troubledCases(tag, attributes),
  {
    name: 'no-measures',
    title: { uk: 'Файл без заходів', en: 'A file without measures' },
    tag,
    attributes,
    programme: example({}),
  },
  {
    name: 'terms',
    title: { uk: 'Усі види строків', en: 'All kinds of terms' },
    tag,
    attributes: { ...attributes, layout: 'timeline' },
    programme: example({
      measures: Object.entries(terms).map(([title, term], index) => ({
        id: `m${index + 1}`,
        number: `1.${index + 1}`,
        sections: ['s1'],
        title: { uk: title.split(' – ')[0], en: title.split(' – ')[1] },
        ...(term && { term }),
      })),
    } as Record<string, unknown>),
  },
  {
    name: 'statuses',
    title: { uk: 'Усі стани виконання', en: 'All statuses' },
    tag,
    attributes: { ...attributes, layout: 'table' },
    programme: example({
      measures: statuses.map((code, index) => ({
        id: `m${index + 1}`,
        sections: ['s1'],
        title: `Захід ${index + 1}`,
        term: { from: '2025', to: '2025' },
        status: { code, asOf: '2026-09' },
        ...(code === 'cancelled' && { supersededBy: 'm1' }),
        ...(code === 'merged' && { mergedInto: 'm2' }),
      })),
    }),
  },
  {
    name: 'money-states',
    title: {
      uk: 'Суми, яких немає, і суми в різних валютах',
      en: 'Amounts that are missing, and currencies',
    },
    tag,
    attributes: { ...attributes, layout: 'money' },
    programme: example({
      measures: [
        {
          id: 'm1',
          sections: ['s1', 's2'],
          title: 'Сума',
          funding: [
            { source: 'community', year: 2025, planned: '100000' },
            { source: 'regional', year: 2026, planned: { state: 'not-stated' } },
          ],
        },
        {
          id: 'm2',
          sections: ['s1'],
          title: 'Не потребує фінансування',
          funding: [{ source: 'community', year: 2025, planned: { state: 'not-needed' } }],
        },
        { id: 'm3', sections: ['s1'], title: 'Нічого не вказано' },
        {
          id: 'm4',
          sections: ['s2'],
          title: 'Інша валюта, межа й без поділу за роками',
          funding: [
            { source: 'international', planned: { value: '25000', currency: 'EUR' } },
            { source: 'community', year: 2027, planned: { value: '5000', wording: 'up-to' } },
          ],
        },
      ],
    }),
  },
  {
    name: 'several-sections',
    title: {
      uk: 'Захід у двох розділах, порожній розділ і захід без розділу',
      en: 'A measure in two sections, an empty section and a measure in none',
    },
    tag,
    attributes: { ...attributes, layout: 'timeline' },
    programme: example({
      sections: [...sections, { id: 's3', title: 'Порожній розділ' }],
      measures: [
        { id: 'm1', sections: ['s2', 's1'], title: 'У двох розділах', term: { text: '2025 рік' } },
        { id: 'm2', title: 'Без розділу', term: { text: '2026 рік' } },
        { id: 'm3', sections: ['немає'], title: 'У розділі, якого немає' },
      ],
    }),
  },
  {
    name: 'three-hundred',
    title: { uk: '300 заходів в одному розділі', en: '300 measures in one section' },
    tag,
    attributes: { ...attributes, layout: 'timeline' },
    programme: largeProgramme({ measures: 300, sections: 1 }),
  },
  ...(['list', 'timeline', 'table', 'money'] as const).map((layout) => ({
    name: `long-words-${layout}`,
    title: { uk: `Довгі слова без пробілів: ${layout}`, en: `Long words without spaces: ${layout}` },
    tag,
    attributes: { ...attributes, layout },
    programme: longWords,
  })),
  {
    name: 'narrow',
    title: { uk: '320 пікселів', en: '320 pixels' },
    tag,
    attributes,
    programme: chernihiv,
    width: 320,
  },
  {
    name: 'narrow-timeline',
    title: { uk: '320 пікселів, шкала часу', en: '320 pixels, timeline' },
    tag,
    attributes: { ...attributes, layout: 'timeline' },
    programme: full,
    width: 320,
  },
  {
    name: 'right-to-left',
    title: { uk: 'Сторінка справа наліво', en: 'A right-to-left page' },
    tag,
    attributes,
    programme: full,
    dir: 'rtl',
  },
  {
    name: 'heading-level-4',
    title: { uk: 'Заголовок четвертого рівня', en: 'A heading of level 4' },
    tag,
    attributes: { ...attributes, 'heading-level': '4', layout: 'list' },
    programme: full,
  },
];
