import type { ProgrammeInput } from '../src/model/types.js';
import type { Case } from './case.js';
import { today } from './passport.cases.js';
import chernihiv from './programmes/chernihiv-2022-2026.json' with { type: 'json' };
import full from './programmes/full.json' with { type: 'json' };
import { largeProgramme } from './programmes/large.js';
import minimal from './programmes/minimal.json' with { type: 'json' };
import { troubledCases } from './troubled.cases.js';

const tag = 'programme-grants';
const attributes = { today };
const title = { uk: 'Програма громади «Приклад»', en: 'Programme of the Pryklad community' };
const source = [{ title: { uk: 'Сайт донора', en: 'Donor’s site' }, url: 'https://example.org/grants' }];
const donor = { uk: 'Фонд «Приклад»', en: 'Pryklad Fund' };

type Grants = NonNullable<ProgrammeInput['grants']>;

function example(programme: Partial<ProgrammeInput>): object {
  return { format: '1.0', title, example: true, ...programme };
}

/** Grants whose title says what each is there to show. */
function grants(...list: (Partial<Grants[number]> & { id: string })[]): Grants {
  return list.map((grant) => ({
    kind: 'grant',
    donor,
    title: { uk: `Запис ${grant.id}`, en: `Record ${grant.id}` },
    scope: 'outside',
    example: true,
    source,
    ...grant,
  })) as Grants;
}

const longWord =
  'Дніпропетровськоолександрівськокриворізькомирогощанськийміжмуніципальнийгромадськокультурнийпроєктобмінудосвідом';

/** Every state of the grants that a person should see and a test should keep. */
export const grantsCases: Case[] = [
  {
    name: 'full-list',
    title: { uk: 'Усі поля, список', en: 'Every field, list' },
    tag,
    attributes,
    programme: full,
  },
  {
    name: 'full-table',
    title: { uk: 'Усі поля, таблиця', en: 'Every field, table' },
    tag,
    attributes: { ...attributes, layout: 'table' },
    programme: full,
  },
  {
    name: 'charts',
    title: { uk: 'Діаграми за донорами', en: 'Charts by donor' },
    tag,
    attributes: { ...attributes, layout: 'charts' },
    programme: full,
  },
  {
    name: 'charts-wordings',
    title: { uk: 'Діаграми: «до», «щонайменше», від і до', en: 'Charts: “up to”, “at least”, a range' },
    tag,
    attributes: { ...attributes, layout: 'charts' },
    programme: example({
      grants: grants(
        { id: 'exact', donor: 'А', amount: { value: '100', currency: 'EUR' } },
        { id: 'up-to', donor: 'Б', amount: { value: '80', currency: 'EUR', wording: 'up-to' } },
        { id: 'at-least', donor: 'В', amount: { value: '120', currency: 'EUR', wording: 'at-least' } },
        { id: 'range-1', donor: 'Г', amount: { value: '40', currency: 'EUR' } },
        { id: 'range-2', donor: 'Г', amount: { value: '30', currency: 'EUR', wording: 'up-to' } },
      ),
    }),
  },
  {
    name: 'chernihiv',
    title: { uk: 'Гранти Чернігова', en: 'The grants of Chernihiv' },
    tag,
    attributes,
    programme: chernihiv,
  },
  {
    name: 'compact',
    title: { uk: 'Стисло, для бічної панелі', en: 'Compact, for a sidebar' },
    tag,
    attributes: { ...attributes, compact: '', href: 'https://example.org/grants' },
    programme: full,
    width: 320,
  },
  ...troubledCases(tag, attributes),
  { name: 'no-grants', title: { uk: 'Без грантів', en: 'No grants' }, tag, attributes, programme: minimal },
  {
    name: 'left-out',
    title: { uk: 'Чого немає в сумі', en: 'What is not in the sum' },
    tag,
    attributes,
    programme: example({
      grants: grants(
        { id: 'counted', amount: { value: '100', currency: 'EUR' } },
        { id: 'shared', amount: { value: '25000000', currency: 'EUR' }, sharedCount: 5 },
        { id: 'loan', kind: 'loan', amount: { value: '1000000', currency: 'USD' } },
        { id: 'not-published', amount: { wording: 'not-published' } },
        { id: 'in-kind', kind: 'in-kind' },
        { id: 'whole', amount: { value: '50', currency: 'EUR' } },
        { id: 'part', amount: { value: '20', currency: 'EUR' }, parent: 'whole' },
        { id: 'circle-1', amount: { value: '7', currency: 'EUR' }, parent: 'circle-2' },
        { id: 'circle-2', amount: { value: '8', currency: 'EUR' }, parent: 'circle-1' },
        { id: 'refused', amount: { value: '900', currency: 'EUR' }, status: { code: 'refused' } },
      ),
    }),
  },
  {
    name: 'wordings',
    title: { uk: '«Близько», «до», «щонайменше»', en: '“About”, “up to”, “at least”' },
    tag,
    attributes,
    programme: example({
      rates: [{ currency: 'EUR', value: '45.5', date: '2026-01-15', source }],
      grants: grants(
        { id: 'exact', amount: { value: '100', currency: 'EUR' } },
        { id: 'up-to', amount: { value: '50', currency: 'EUR', wording: 'up-to' } },
        { id: 'about', amount: { value: '70', currency: 'UAH', wording: 'about' } },
        { id: 'at-least', amount: { value: '80', currency: 'USD', wording: 'at-least' } },
      ),
    }),
  },
  {
    name: 'cofinancing',
    title: { uk: 'Хто скільки платить', en: 'Who pays what' },
    tag,
    attributes,
    programme: example({
      grants: ['granted', 'refused'].flatMap((id) =>
        grants({
          id,
          amount: { value: '80', currency: 'EUR' },
          signed: { value: '80', currency: 'EUR' },
          received: { value: '50', currency: 'EUR' },
          status: { code: id === 'granted' ? 'in-progress' : 'refused' },
          cofinancing: [
            { role: 'donor', share: 80 },
            { role: 'community', share: 15, paid: { value: '5', currency: 'EUR', wording: 'about' } },
            { role: 'state', share: 5, atLeast: true, paid: { value: '250', currency: 'UAH' } },
          ],
        }),
      ),
    }),
  },
  {
    name: 'leverage',
    title: { uk: 'Гривень на гривню громади', en: 'Hryvnias for each of the community’s' },
    tag,
    attributes,
    programme: example({
      financing: [{ source: 'community', year: 2025, planned: '300', spent: '200' }],
      grants: grants({
        id: 'inside',
        scope: 'inside',
        amount: { value: '500', currency: 'UAH' },
        received: { value: '500', currency: 'UAH' },
      }),
    }),
  },
  {
    name: 'calls',
    title: { uk: 'Лише конкурси', en: 'Calls only' },
    tag,
    attributes,
    programme: example({
      calls: [
        { id: 'soon', title: { uk: 'Скоро', en: 'Soon' }, deadline: '2026-11-29', source, example: true },
        {
          id: 'later',
          title: { uk: 'Згодом', en: 'Later' },
          deadline: '2027-03-01T17:00',
          timeZone: 'Europe/Brussels',
          example: true,
        },
        {
          id: 'won',
          title: { uk: 'Виграно', en: 'Won' },
          deadline: '2025-01-01',
          result: 'won',
          example: true,
        },
      ],
    }),
  },
  {
    name: 'many',
    title: { uk: 'Сто двадцять записів', en: 'A hundred and twenty records' },
    tag,
    attributes,
    programme: largeProgramme({ grants: 120 }),
  },
  {
    name: 'long-words',
    title: { uk: 'Довгі слова без пробілів', en: 'Long words without spaces' },
    tag,
    attributes,
    programme: example({
      grants: grants({
        id: 'long',
        title: longWord,
        donor: longWord,
        implementer: longWord,
        amount: { value: '999999999999999.99', currency: 'EUR' },
        received: { value: '999999999999999.99', currency: 'XXX' },
        note: longWord,
      }),
      calls: [{ id: 'long', title: longWord, donor: longWord, deadline: '2026-12-01', example: true }],
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
    name: 'narrow-table',
    title: { uk: '320 пікселів, таблиця', en: '320 pixels, table' },
    tag,
    attributes: { ...attributes, layout: 'table' },
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
    title: { uk: 'Заголовки від четвертого рівня', en: 'Headings from the fourth level' },
    tag,
    attributes: { ...attributes, 'heading-level': '4' },
    programme: full,
  },
];
