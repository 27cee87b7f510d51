import type { Language } from '../model/text.js';

/*
 * The words for the codes of a programme file. Imported as `words`; a bundle keeps only those lists that it
 * uses. `satisfies` has the compiler ask for every code in both languages.
 */

type Words<Code extends string> = Record<Code, Record<Language, string>>;

export const unknown = { uk: 'не вказано', en: 'not stated' };

export const noSection = { uk: 'Без розділу', en: 'In no section' };

export const noTerm = { uk: 'Без визначеного року', en: 'Without a stated year' };

export const terms = {
  ongoing: { uk: 'постійно', en: 'ongoing' },
  'all-years': { uk: 'протягом строку програми', en: 'throughout the programme' },
} satisfies Words<'ongoing' | 'all-years'>;

export const measureStatuses = {
  planned: { uk: 'Заплановано', en: 'Planned' },
  'in-progress': { uk: 'Виконується', en: 'In progress' },
  done: { uk: 'Виконано', en: 'Done' },
  'partly-done': { uk: 'Виконано частково', en: 'Partly done' },
  'not-done': { uk: 'Не виконано', en: 'Not done' },
  postponed: { uk: 'Перенесено', en: 'Postponed' },
  cancelled: { uk: 'Скасовано', en: 'Cancelled' },
  merged: { uk: 'Об’єднано з іншим заходом', en: 'Merged into another' },
  'not-stated': { uk: 'Стан не вказано', en: 'Status not stated' },
} satisfies Words<
  | 'planned'
  | 'in-progress'
  | 'done'
  | 'partly-done'
  | 'not-done'
  | 'postponed'
  | 'cancelled'
  | 'merged'
  | 'not-stated'
>;

export const stages = {
  planned: { uk: 'Передбачено програмою', en: 'Planned by the programme' },
  approved: { uk: 'Затверджено бюджетом', en: 'Approved in the budget' },
  spent: { uk: 'Профінансовано', en: 'Spent' },
} satisfies Words<'planned' | 'approved' | 'spent'>;

export const noYear = { uk: 'без поділу за роками', en: 'not split by year' };

export const example = { uk: 'приклад', en: 'example' };

export const programmeStatuses = {
  draft: { uk: 'Проєкт', en: 'Draft' },
  active: { uk: 'Чинна', en: 'In force' },
  completed: { uk: 'Завершена', en: 'Completed' },
  cancelled: { uk: 'Скасована', en: 'Cancelled' },
} satisfies Words<'draft' | 'active' | 'completed' | 'cancelled'>;

export const actKinds = {
  draft: { uk: 'Проєкт рішення', en: 'Draft decision' },
  approval: { uk: 'Затверджено', en: 'Approved' },
  amendment: { uk: 'Внесено зміни', en: 'Amended' },
  'new-edition': { uk: 'Викладено в новій редакції', en: 'New edition' },
  termination: { uk: 'Припинено', en: 'Terminated' },
  report: { uk: 'Звіт про виконання', en: 'Report on implementation' },
} satisfies Words<'draft' | 'approval' | 'amendment' | 'new-edition' | 'termination' | 'report'>;

export const financingSources = {
  community: { uk: 'Бюджет громади', en: 'Community budget' },
  regional: { uk: 'Обласний бюджет', en: 'Regional budget' },
  state: { uk: 'Державний бюджет', en: 'State budget' },
  international: { uk: 'Гранти й міжнародна технічна допомога', en: 'Grants and international assistance' },
  other: { uk: 'Інші джерела', en: 'Other sources' },
  'not-stated': { uk: 'Джерело не вказано', en: 'Source not stated' },
} satisfies Words<'community' | 'regional' | 'state' | 'international' | 'other' | 'not-stated'>;

export const amountStates = {
  figure: { uk: '', en: '' },
  'within-budget': { uk: 'у межах кошторисних призначень', en: 'within the allotted budget' },
  'not-needed': { uk: 'не потребує фінансування', en: 'no funding needed' },
  'not-stated': { uk: 'не вказано', en: 'not stated' },
} satisfies Words<'figure' | 'within-budget' | 'not-needed' | 'not-stated'>;

export const wordings = {
  about: { uk: 'близько', en: 'about' },
  'up-to': { uk: 'до', en: 'up to' },
  'at-least': { uk: 'щонайменше', en: 'at least' },
} satisfies Words<'about' | 'up-to' | 'at-least'>;

export const orMore = { uk: 'або більше', en: 'or more' };

export const partnerKinds = {
  'twin-city': { uk: 'Місто-побратим', en: 'Twin city' },
  'partner-city': { uk: 'Місто-партнер', en: 'Partner city' },
  region: { uk: 'Регіон', en: 'Region' },
  organisation: { uk: 'Організація', en: 'Organisation' },
  network: { uk: 'Мережа міст', en: 'Network of cities' },
  project: { uk: 'Проєкт', en: 'Project' },
} satisfies Words<'twin-city' | 'partner-city' | 'region' | 'organisation' | 'network' | 'project'>;

export const partnerStatuses = {
  planned: { uk: 'Заплановано', en: 'Planned' },
  active: { uk: 'Чинне партнерство', en: 'Active' },
  suspended: { uk: 'Призупинено', en: 'Suspended' },
  terminated: { uk: 'Припинено', en: 'Ended' },
  'not-stated': { uk: 'Стан не вказано', en: 'Status not stated' },
} satisfies Words<'planned' | 'active' | 'suspended' | 'terminated' | 'not-stated'>;

export const agreementKinds = {
  intent: { uk: 'Протокол (лист) про наміри', en: 'Letter or protocol of intent' },
  agreement: { uk: 'Угода', en: 'Agreement' },
  memorandum: { uk: 'Меморандум', en: 'Memorandum' },
  decision: { uk: 'Рішення', en: 'Decision' },
  membership: { uk: 'Членство', en: 'Membership' },
  renewal: { uk: 'Поновлення', en: 'Renewal' },
} satisfies Words<'intent' | 'agreement' | 'memorandum' | 'decision' | 'membership' | 'renewal'>;

export const noCountry = { uk: 'Без країни', en: 'No country' };

export const grantKinds = {
  grant: { uk: 'Грант', en: 'Grant' },
  donation: { uk: 'Благодійна допомога', en: 'Donation' },
  'in-kind': { uk: 'Допомога майном', en: 'Aid in kind' },
  'technical-assistance': { uk: 'Технічна допомога', en: 'Technical assistance' },
  loan: { uk: 'Позика', en: 'Loan' },
} satisfies Words<'grant' | 'donation' | 'in-kind' | 'technical-assistance' | 'loan'>;

export const grantStatuses = {
  announced: { uk: 'Оголошено', en: 'Announced' },
  applied: { uk: 'Подано заявку', en: 'Applied for' },
  approved: { uk: 'Схвалено', en: 'Approved' },
  signed: { uk: 'Підписано', en: 'Signed' },
  'in-progress': { uk: 'Виконується', en: 'In progress' },
  completed: { uk: 'Завершено', en: 'Completed' },
  refused: { uk: 'Відмовлено', en: 'Refused' },
  cancelled: { uk: 'Скасовано', en: 'Cancelled' },
  'not-stated': { uk: 'Стан не вказано', en: 'Status not stated' },
} satisfies Words<
  | 'announced'
  | 'applied'
  | 'approved'
  | 'signed'
  | 'in-progress'
  | 'completed'
  | 'refused'
  | 'cancelled'
  | 'not-stated'
>;

export const grantScopes = {
  inside: { uk: 'У межах програми', en: 'Within the programme' },
  outside: { uk: 'Поза програмою', en: 'Outside the programme' },
  'not-stated': { uk: 'Не вказано, чи в межах програми', en: 'Not stated whether within the programme' },
} satisfies Words<'inside' | 'outside' | 'not-stated'>;

export const grantStages = {
  amount: { uk: 'Оприлюднено', en: 'Published' },
  requested: { uk: 'Запитано', en: 'Requested' },
  approved: { uk: 'Схвалено', en: 'Approved' },
  signed: { uk: 'Підписано', en: 'Signed' },
  received: { uk: 'Надійшло', en: 'Received' },
  spent: { uk: 'Витрачено', en: 'Spent' },
} satisfies Words<'amount' | 'requested' | 'approved' | 'signed' | 'received' | 'spent'>;

export const leftOutReasons = {
  'not-stated': { uk: 'суму не оприлюднено', en: 'amount not published' },
  shared: {
    uk: 'спільно з іншими громадами, частка не названа',
    en: 'shared with other communities, share not stated',
  },
  loan: { uk: 'позика, яку треба повернути', en: 'a loan, to be paid back' },
  'part-of-counted': { uk: 'частина вже врахованого', en: 'part of what is counted already' },
  circular: {
    uk: 'записи посилаються один на одного по колу',
    en: 'records refer to each other in a circle',
  },
  'not-granted': { uk: 'не надано', en: 'not granted' },
} satisfies Words<'not-stated' | 'shared' | 'loan' | 'part-of-counted' | 'circular' | 'not-granted'>;

/** Before a deadline, in its last hour. */
export const lastHour = { uk: 'залишилося менше години', en: 'less than an hour left' };

export const cofinancingRoles = {
  donor: { uk: 'Донор', en: 'Donor' },
  community: { uk: 'Громада', en: 'Community' },
  region: { uk: 'Область', en: 'Region' },
  state: { uk: 'Держава', en: 'State' },
  partner: { uk: 'Партнер', en: 'Partner' },
} satisfies Words<'donor' | 'community' | 'region' | 'state' | 'partner'>;

export const callPhases = {
  upcoming: { uk: 'Ще не відкрито', en: 'Not open yet' },
  open: { uk: 'Відкрито', en: 'Open' },
  closing: { uk: 'Скоро закривається', en: 'Closing soon' },
  closed: { uk: 'Закрито', en: 'Closed' },
} satisfies Words<'upcoming' | 'open' | 'closing' | 'closed'>;

export const callResults = {
  applied: { uk: 'заявку подано', en: 'applied' },
  won: { uk: 'заявку підтримано', en: 'won' },
  refused: { uk: 'відмовлено', en: 'refused' },
} satisfies Words<'applied' | 'won' | 'refused'>;

/** What stands before the time of a deadline in the reader's own zone. */
export const ownTime = { uk: 'за вашим часом', en: 'your time' };

export const notValued = { uk: 'без оцінки', en: 'not valued' };

export const noYearStated = { uk: 'Без року', en: 'Without a year' };

export const noMeasure = { uk: 'Без зв’язку із заходом', en: 'Linked to no measure' };
