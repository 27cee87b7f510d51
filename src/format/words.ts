import type { Language } from '../model/text.js';

type Words<Code extends string> = Record<Code, Record<Language, string>>;

/** Is every code of `Code` given words in both languages? The compiler asks here, for each list. */
const worded = <Code extends string>(list: Words<Code>): Words<Code> => list;

/** The words for the codes of a programme file. */
export const words = {
  unknown: { uk: 'не вказано', en: 'not stated' },
  noYear: { uk: 'без поділу за роками', en: 'not split by year' },
  example: { uk: 'приклад', en: 'example' },
  programmeStatuses: worded<'draft' | 'active' | 'completed' | 'cancelled'>({
    draft: { uk: 'Проєкт', en: 'Draft' },
    active: { uk: 'Чинна', en: 'In force' },
    completed: { uk: 'Завершена', en: 'Completed' },
    cancelled: { uk: 'Скасована', en: 'Cancelled' },
  }),
  actKinds: worded<'draft' | 'approval' | 'amendment' | 'new-edition' | 'termination' | 'report'>({
    draft: { uk: 'Проєкт рішення', en: 'Draft decision' },
    approval: { uk: 'Затверджено', en: 'Approved' },
    amendment: { uk: 'Внесено зміни', en: 'Amended' },
    'new-edition': { uk: 'Викладено в новій редакції', en: 'New edition' },
    termination: { uk: 'Припинено', en: 'Terminated' },
    report: { uk: 'Звіт про виконання', en: 'Report on implementation' },
  }),
  financingSources: worded<'community' | 'regional' | 'state' | 'international' | 'other'>({
    community: { uk: 'Бюджет громади', en: 'Community budget' },
    regional: { uk: 'Обласний бюджет', en: 'Regional budget' },
    state: { uk: 'Державний бюджет', en: 'State budget' },
    international: { uk: 'Гранти й міжнародна технічна допомога', en: 'Grants and international assistance' },
    other: { uk: 'Інші джерела', en: 'Other sources' },
  }),
  amountStates: worded<'figure' | 'not-needed' | 'not-stated'>({
    figure: { uk: '', en: '' },
    'not-needed': { uk: 'не потребує фінансування', en: 'no funding needed' },
    'not-stated': { uk: 'не вказано', en: 'not stated' },
  }),
  wordings: worded<'exact' | 'about' | 'up-to' | 'at-least' | 'not-published'>({
    exact: { uk: '', en: '' },
    about: { uk: 'близько', en: 'about' },
    'up-to': { uk: 'до', en: 'up to' },
    'at-least': { uk: 'щонайменше', en: 'at least' },
    'not-published': { uk: '', en: '' },
  }),
};
