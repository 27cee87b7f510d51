import type { ProgrammeInput } from '../src/model/types.js';
import type { Case } from './case.js';
import chernihiv from './programmes/chernihiv-2022-2026.json' with { type: 'json' };
import full from './programmes/full.json' with { type: 'json' };
import minimal from './programmes/minimal.json' with { type: 'json' };
import { troubledCases } from './troubled.cases.js';

/** The day of every case that says no other: figures that grow with the days would make no two pictures alike. */
export const today = '2026-11-24';

const tag = 'programme-passport';
const attributes = { today };
const period = { from: '2025', to: '2027' };
const title = { uk: 'Програма громади «Приклад»', en: 'Programme of the Pryklad community' };

function example(programme: Partial<ProgrammeInput> & Record<string, unknown>): object {
  return { format: '1.0', title, example: true, ...programme };
}

const longWord =
  'Дніпропетровськоолександрівськокриворізькомирогощанськийміжмуніципальнийгромадськокультурнийпроєктобмінудосвідом';
const address = `https://example.org/${'a-very-long-address-without-a-single-space/'.repeat(4)}`;

const thousands = (year: number, planned: string) => ({ source: 'community' as const, year, planned });

/** Every state of the passport that a person should see and a test should keep. */
export const passportCases: Case[] = [
  { name: 'full', title: { uk: 'Усі поля', en: 'Every field' }, tag, attributes, programme: full },
  {
    name: 'chernihiv',
    title: { uk: 'Програма Чернігова', en: 'The Chernihiv programme' },
    tag,
    attributes,
    programme: chernihiv,
  },
  {
    name: 'minimal',
    title: { uk: 'Найменший файл', en: 'The smallest file' },
    tag,
    attributes,
    programme: minimal,
  },
  ...troubledCases(tag, attributes),
  {
    name: 'empty-with-content',
    title: { uk: 'Без даних, із текстом автора', en: 'No data, with the author’s text' },
    tag,
    attributes,
    content: '<p><a href="https://example.org/programme">Текст програми – Text of the programme</a></p>',
  },
  {
    name: 'error-not-json',
    title: { uk: 'Файл не є JSON', en: 'A file that is not JSON' },
    tag,
    attributes,
    json: '{\n  "format": "1.0",\n  "title": "Програма"\n  "period": {}\n}',
    content: '<p><a href="https://example.org/programme">Текст програми – Text of the programme</a></p>',
  },
  {
    name: 'error-not-a-programme',
    title: { uk: 'JSON без програми', en: 'JSON without a programme' },
    tag,
    attributes,
    json: '[1, 2, 3]',
  },
  {
    name: 'error-newer-format',
    title: { uk: 'Новіший формат, якого не прочитати', en: 'A newer format that cannot be read' },
    tag,
    attributes,
    json: '{ "format": "2.0", "title": "Програма" }',
  },
  {
    name: 'partly-shown',
    title: { uk: 'Частину даних не показано', en: 'Some data are not shown' },
    tag,
    attributes,
    programme: example({
      period: { from: '2025-13-01', to: '2027' },
      acts: [
        { kind: 'approval', number: '7', date: '31.05.2025', url: 'javascript:alert(1)' },
        { kind: 'new' },
      ],
      status: 'running',
    } as Record<string, unknown>),
  },
  {
    name: 'inline',
    title: { uk: 'Дані всередині тега', en: 'Data inside the tag' },
    tag,
    attributes,
    json: JSON.stringify(minimal),
  },
  {
    name: 'before',
    title: { uk: 'До початку строку', en: 'Before the period' },
    tag,
    attributes: { today: '2024-11-24' },
    programme: example({ period }),
  },
  {
    name: 'first-day',
    title: { uk: 'Перший день', en: 'The first day' },
    tag,
    attributes: { today: '2025-01-01' },
    programme: example({ period }),
  },
  {
    name: 'during',
    title: { uk: 'Посередині строку', en: 'During the period' },
    tag,
    attributes: { today: '2026-07-02' },
    programme: example({ period, status: 'active' }),
  },
  {
    name: 'last-day',
    title: { uk: 'Останній день', en: 'The last day' },
    tag,
    attributes: { today: '2027-12-31' },
    programme: example({ period }),
  },
  {
    name: 'after',
    title: { uk: 'Після завершення', en: 'After the period' },
    tag,
    attributes: { today: '2030-03-06' },
    programme: example({ period }),
  },
  ...(['draft', 'completed', 'cancelled'] as const).map((status) => ({
    name: `status-${status}`,
    title: { uk: `Стан: ${status}`, en: `Status: ${status}` },
    tag,
    attributes,
    programme: example({ period, status }),
  })),
  {
    name: 'unknown',
    title: { uk: 'Нічого не вказано', en: 'Nothing is stated' },
    tag,
    attributes,
    programme: {
      format: '1.0',
      title: '',
      acts: [{ kind: 'approval' }],
      passport: [
        { number: '1', label: { uk: 'Назва програми', en: 'Title' }, key: 'title' },
        { number: '2', key: 'executor' },
      ],
    },
  },
  {
    name: 'long-words',
    title: { uk: 'Довгі слова без пробілів', en: 'Long words without spaces' },
    tag,
    attributes,
    programme: example({
      title: longWord,
      community: { name: longWord, website: 'https://example.org/' },
      executor: longWord,
      period,
      goal: longWord,
      tasks: [{ title: longWord }],
      acts: [
        { kind: 'approval', type: longWord, number: '1'.repeat(60), passedBy: longWord, title: longWord },
      ],
      financing: [
        { source: 'community', year: 2025, planned: '999999999999999.99' },
        { source: 'international', year: 2026, planned: { value: '999999999999999.99', wording: 'about' } },
      ],
      passport: [{ number: '10.1', label: longWord, text: longWord }],
      contact: {
        office: longWord,
        address: longWord,
        email: `${'office'.repeat(12)}@example.org`,
        hours: longWord,
      },
      source: [{ title: longWord, url: address }, { url: address }],
    }),
  },
  {
    name: 'narrow',
    title: { uk: '320 пікселів', en: '320 pixels' },
    tag,
    attributes,
    programme: full,
    width: 320,
  },
  {
    name: 'currencies',
    title: {
      uk: 'Кілька валют, межі й приблизні суми',
      en: 'Several currencies, ranges and rounded amounts',
    },
    tag,
    attributes,
    programme: example({
      period,
      financing: [
        { source: 'community', year: 2025, planned: '2407770.00' },
        { source: 'community', year: 2026, planned: { value: '1000000', wording: 'about' } },
        { source: 'regional', year: 2026, planned: { value: '500000.50', wording: 'up-to' } },
        { source: 'state', year: 2027, planned: { value: '1', wording: 'at-least' } },
        { source: 'international', year: 2025, planned: { value: '25000', currency: 'EUR' } },
        { source: 'international', planned: { value: '12345.67', currency: 'USD' } },
        { source: 'other', year: 2027, planned: { value: '800', currency: 'PLN' } },
        { source: 'other', year: 2027, planned: { state: 'not-stated' } },
        { source: 'community', year: 2027, planned: { state: 'not-needed' } },
      ],
      financingTotal: { value: '4000000', text: { uk: 'близько 4 млн грн', en: 'about UAH 4 million' } },
    }),
  },
  {
    name: 'financing-of-measures',
    title: { uk: 'Суми лише в заходах', en: 'Amounts only in the measures' },
    tag,
    attributes,
    programme: example({
      period,
      measures: [
        { id: 'm1', title: 'Захід 1', funding: [thousands(2025, '10000'), thousands(2026, '20000')] },
        {
          id: 'm2',
          title: 'Захід 2',
          funding: [{ source: 'international', year: 2026, planned: '5000.50' }],
        },
      ],
    }),
  },
  {
    name: 'example-marks',
    title: { uk: 'Позначки «приклад»', en: 'Marks of examples' },
    tag,
    attributes,
    programme: {
      format: '1.0',
      title,
      period,
      tasks: [{ title: 'Справжнє завдання' }, { title: 'Завдання-приклад', example: true }],
      acts: [
        { kind: 'approval', number: '1', date: '2024-12-20' },
        { kind: 'amendment', number: '2', date: '2025-05', example: true },
      ],
      financing: [thousands(2025, '100000')],
      financingExample: true,
      predecessor: { title: 'Попередня програма', url: 'https://example.org/', example: true },
      passport: [{ number: '1', label: 'Рядок', text: 'Текст', example: true }],
    },
  },
  {
    name: 'english-only',
    title: { uk: 'Тексти лише англійською', en: 'English texts only' },
    tag,
    attributes,
    programme: example(inOneLanguage((text) => ({ en: `English ${text}` }))),
  },
  {
    name: 'ukrainian-only',
    title: { uk: 'Тексти лише українською', en: 'Ukrainian texts only' },
    tag,
    attributes,
    programme: example(inOneLanguage((text) => `Українською ${text}`)),
  },
  {
    name: 'newer-minor',
    title: { uk: 'Новіший формат, що читається', en: 'A newer format that can be read' },
    tag,
    attributes,
    programme: { ...minimal, format: '1.9', novelty: 'нове поле' },
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
    name: 'many-acts',
    title: { uk: 'Багато рішень', en: 'Many acts' },
    tag,
    attributes,
    programme: example({
      period,
      acts: Array.from({ length: 40 }, (_, index) => ({
        kind: index === 0 ? ('approval' as const) : ('amendment' as const),
        number: `${index + 1}/VIII-${index}`,
        date: `2025-${String(1 + Math.floor(index / 4)).padStart(2, '0')}-${String(1 + (index % 4) * 7).padStart(2, '0')}`,
        url: `https://example.org/acts/${index}`,
      })),
    }),
  },
  {
    name: 'many-years',
    title: { uk: 'Двадцять років', en: 'Twenty years' },
    tag,
    attributes,
    programme: example({
      period: { from: '2015', to: '2034' },
      financing: Array.from({ length: 20 }, (_, index) =>
        thousands(2015 + index, `${(index + 1) * 1000}.00`),
      ),
    }),
  },
  {
    name: 'one-year',
    title: { uk: 'Один рік', en: 'One year' },
    tag,
    attributes,
    programme: example({ period: { from: '2026', to: '2026' }, financing: [thousands(2026, '1234.50')] }),
  },
  {
    name: 'heading-level-4',
    title: { uk: 'Заголовок четвертого рівня', en: 'A heading of level 4' },
    tag,
    attributes: { ...attributes, 'heading-level': '4' },
    programme: full,
  },
];

/** Every text of the passport, each written by `write`. */
function inOneLanguage(write: (text: string) => string | { en: string }): Partial<ProgrammeInput> {
  return {
    title: write('title'),
    community: { name: write('community'), website: 'https://example.org/' },
    executor: write('executor'),
    period: { ...period, text: write('period') },
    goal: write('goal'),
    tasks: [{ title: write('task') }],
    acts: [{ kind: 'approval', type: write('type'), passedBy: write('council'), title: write('act') }],
    financing: [thousands(2025, '100000')],
    financingTotal: { value: '200000', text: write('total') },
    predecessor: { title: write('predecessor') },
    stages: [{ title: write('stage'), period }],
    contact: { office: write('office'), address: write('address'), hours: write('hours') },
    passport: [
      { number: '1', label: write('label'), text: write('text') },
      { number: '2', label: write('label of the period'), key: 'period' },
      { number: '3', label: write('label of the stages'), key: 'stages' },
      { number: '4', label: write('label of the money'), key: 'financing' },
    ],
    source: [{ title: write('source'), url: 'https://example.org/' }],
  };
}
