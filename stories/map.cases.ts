import type { ProgrammeInput } from '../src/model/types.js';
import type { Case } from './case.js';
import chernihiv from './programmes/chernihiv-2022-2026.json' with { type: 'json' };
import full from './programmes/full.json' with { type: 'json' };
import { largeProgramme } from './programmes/large.js';
import { troubledCases } from './troubled.cases.js';

const tag = 'programme-map';
const day = { today: '2026-11-24' };

type Partners = NonNullable<ProgrammeInput['partners']>;

const programmeOf = (partners: Partners): ProgrammeInput => ({
  format: '1.0',
  title: { uk: 'Програма громади Приклад', en: 'Programme of the Pryklad Community' },
  example: true,
  community: { name: { uk: 'Приклад', en: 'Pryklad' }, point: { lat: 49.5, lon: 31.5 } },
  partners,
});

const kinds = ['twin-city', 'partner-city', 'region', 'organisation', 'network', 'project'] as const;
const statuses = ['planned', 'active', 'suspended', 'terminated'] as const;

const everyKind: Partners = kinds.flatMap((kind, row) =>
  statuses.map((code, column) => ({
    id: `${kind}-${code}`,
    kind,
    name: { uk: `Приклад ${row + 1}.${column + 1}`, en: `Example ${row + 1}.${column + 1}` },
    country: ['PL', 'DE', 'CZ', 'FR', 'IT', 'RO'][row] ?? null,
    point: { lat: 54 - row * 2, lon: 6 + column * 7 },
    status: { code, ...(code === 'terminated' ? { date: '2022-05-31', act: 'Рішення ради' } : {}) },
    example: true,
  })),
);

const close: Partners = Array.from({ length: 6 }, (_, index) => ({
  id: `close-${index}`,
  kind: 'partner-city' as const,
  name: { uk: `Сусідній приклад ${index + 1}`, en: `Neighbouring example ${index + 1}` },
  country: 'PL',
  point: { lat: 50.05 + index * 0.02, lon: 19.9 + index * 0.02 },
  status: { code: 'active' as const },
  example: true,
}));

export const mapCases: readonly Case[] = [
  { name: 'full', title: { uk: 'Усе', en: 'Everything' }, tag, attributes: day, programme: full },
  {
    name: 'chernihiv',
    title: { uk: 'Чернігів', en: 'Chernihiv' },
    tag,
    attributes: day,
    programme: chernihiv,
  },
  {
    name: 'europe',
    title: { uk: 'Європа', en: 'Europe' },
    tag,
    attributes: { ...day, region: 'europe' },
    programme: chernihiv,
  },
  {
    name: 'world',
    title: { uk: 'Світ', en: 'The world' },
    tag,
    attributes: { ...day, region: 'world' },
    programme: chernihiv,
  },
  {
    name: 'arcs',
    title: { uk: 'Лінії від громади', en: 'Lines from the community' },
    tag,
    attributes: { ...day, arcs: '' },
    programme: chernihiv,
  },
  {
    name: 'kinds',
    title: { uk: 'Усі види й стани', en: 'Every kind and status' },
    tag,
    attributes: day,
    programme: programmeOf(everyKind),
  },
  {
    name: 'close',
    title: { uk: 'Надто близько, щоб розрізнити', en: 'Too close to tell apart' },
    tag,
    attributes: day,
    programme: programmeOf(close),
  },
  {
    name: 'no-points',
    title: { uk: 'Без точок на карті', en: 'Without points' },
    tag,
    attributes: day,
    programme: programmeOf(close.map(({ point: _, ...partner }) => partner)),
  },
  {
    name: 'no-partners',
    title: { uk: 'Без партнерів', en: 'Without partners' },
    tag,
    attributes: day,
    programme: programmeOf([]),
  },
  ...troubledCases(tag, day),
  {
    name: 'two-hundred',
    title: { uk: 'Двісті партнерів', en: 'Two hundred partners' },
    tag,
    attributes: day,
    programme: largeProgramme({ partners: 200 }),
  },
  {
    name: 'narrow',
    title: { uk: 'На 320 пікселях', en: 'At 320 pixels' },
    tag,
    attributes: day,
    programme: chernihiv,
    width: 320,
  },
  {
    name: 'right-to-left',
    title: { uk: 'На сторінці справа наліво', en: 'On a right-to-left page' },
    tag,
    attributes: day,
    programme: chernihiv,
    dir: 'rtl',
  },
  {
    name: 'heading-level-4',
    title: { uk: 'Заголовок четвертого рівня', en: 'Heading of level 4' },
    tag,
    attributes: { ...day, 'heading-level': '4' },
    programme: full,
  },
];
