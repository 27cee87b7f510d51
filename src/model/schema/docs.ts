import * as base from './base.js';
import * as grants from './grant.js';
import * as measures from './measure.js';
import * as partners from './partner.js';
import * as root from './programme.js';

/*
 * What the programme file's records and fields are, for people who write it: `scripts/json-schema.js` puts
 * these sentences into `dist/programme.schema.json`, and editors show them while typing. No bundle imports
 * this file. The compiler asks for every field of every record and for every code.
 */

/** A sentence in both languages, and examples of the value as it stands in the file. */
export type Doc = readonly [uk: string, en: string, ...examples: unknown[]];

/** A record: its title, what it is, and its fields. */
export interface RecordDoc {
  schema: object;
  title: Doc;
  description: Doc;
  fields: Readonly<Record<string, Doc>>;
}

/** A value that is no record, written by a rule of its own. */
export interface ValueDoc {
  schema: object;
  description: Doc;
  /** JSON Schema keywords for what only a function checks here. */
  keywords?: Readonly<Record<string, unknown>>;
}

function documented<Entries extends object>(
  schema: { entries: Entries },
  title: Doc,
  description: Doc,
  fields: Record<keyof Entries & string, Doc>,
): RecordDoc {
  return { schema, title, description, fields };
}

function coded<Code extends string>(codes: readonly Code[], docs: Record<Code, Doc>): CodeDoc {
  return { codes, docs };
}

/** A list of codes and what each one means. */
export interface CodeDoc {
  codes: readonly string[];
  docs: Readonly<Record<string, Doc>>;
}

const common = {
  example: [
    'true, якщо запис вигаданий для показу й не є фактом: на сторінці він матиме позначку «приклад».',
    'true where the record is made up for show and is no fact: the page marks it as an example.',
    true,
  ],
  source: [
    'Звідки взято відомості: одне джерело або список джерел.',
    'Where the data come from: one source or a list of them.',
  ],
} as const satisfies Record<string, Doc>;

const recordId: Doc = [
  'Незмінний код запису, за яким на нього посилаються інші; не повторюється серед записів одного виду.',
  'A lasting code by which other records refer to this one; unique among records of its kind.',
];
const page: Doc = ['Адреса сторінки з докладнішими відомостями.', 'Address of a page that tells more.'];
const number: Doc = ['Номер, як у рішенні.', 'Number as in the decision.', '1.1'];

/** Values with a rule of their own, by the name under which the JSON Schema defines them. */
export const values = {
  text: {
    schema: base.text,
    description: [
      'Текст: рядок українською або запис із полями uk та en.',
      'A text: a string in Ukrainian, or a record with the fields uk and en.',
      'Проведення днів міста',
      { uk: 'Проведення днів міста', en: 'City days' },
    ],
  },
  amount: {
    schema: base.amount,
    description: [
      'Сума: число гривень у лапках, з крапкою перед копійками, або запис із валютою й уточненнями.',
      'An amount: hryvnias in quotes with a point before the kopecks, or a record with currency and particulars.',
      '2407770.00',
      { value: '50000', currency: 'EUR', wording: 'up-to' },
      { state: 'not-needed', text: 'не потребує фінансування' },
    ],
  },
  line: {
    schema: base.line,
    description: ['Рядок тексту, до 20 000 знаків.', 'A text of up to 20,000 characters.'],
  },
  decimal: {
    schema: base.decimal,
    description: [
      'Сума в цілих одиницях валюти: цифри без пробілів, щонайбільше два знаки після крапки.',
      'An amount in whole units of the currency: digits without spaces, at most two after the point.',
      '2407770.00',
    ],
  },
  currency: {
    schema: base.currency,
    description: [
      'Код валюти за ISO 4217, три великі латинські літери.',
      'Currency code by ISO 4217, three capital Latin letters.',
      'UAH',
      'EUR',
    ],
  },
  date: {
    schema: base.date,
    description: [
      'Дата з тією точністю, з якою вона відома: рік, квартал, місяць або день; знак ~ наприкінці означає «приблизно».',
      'A date as exactly as it is known: year, quarter, month or day; a closing ~ means “approximately”.',
      '2024',
      '2024-Q2',
      '2024-05',
      '2024-05-17',
      '2024-05~',
    ],
    // Which days a month has is beyond a pattern.
    keywords: { pattern: '^\\d{4}(-(Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?))?~?$' },
  },
  year: {
    schema: base.year,
    description: ['Рік числом, без лапок.', 'A year as a number, without quotes.', 2024],
  },
  address: {
    schema: base.address,
    description: [
      'Адреса: https, http, mailto, tel або шлях від сторінки; «www.» без «https://» не приймається.',
      'An address: https, http, mailto, tel, or a path from the page; “www.” without “https://” is refused.',
      'https://chernigiv-rada.gov.ua/',
      'documents/decision.pdf',
    ],
    // Not uri-reference: the addresses of councils have Cyrillic letters in them.
    keywords: { format: 'iri-reference' },
  },
  id: {
    schema: base.id,
    description: [
      'Код: літери, цифри, крапка, дефіс, підкреслення або скісна риска, без пробілів, до 100 знаків.',
      'A code: letters, digits, points, hyphens, underscores or slashes, without spaces, up to 100 characters.',
      'm-1.1',
    ],
  },
} as const satisfies Record<string, ValueDoc>;

/** Records, by the name under which the JSON Schema defines them. */
export const records = {
  programme: documented(
    root.programme,
    ['Цільова програма', 'Programme'],
    [
      'Файл програми: паспорт, заходи, партнери, гранти й конкурси однієї місцевої цільової програми.',
      'The programme file: passport, measures, partners, grants and calls of one local target programme.',
    ],
    {
      $schema: [
        'Адреса цієї схеми: за нею редактор підказує поля й помічає описки.',
        'Address of this schema, by which an editor suggests fields and finds slips.',
        'programme.schema.json',
      ],
      format: ['Версія формату файлу в лапках.', 'Version of the file format, in quotes.', '1.0'],
      id: [
        'Код програми, незмінний у всіх її редакціях.',
        'Code of the programme, the same in all its editions.',
        'chernihiv-2022-2026',
      ],
      title: ['Повна назва програми, як у рішенні.', 'Full title of the programme, as in the decision.'],
      community: ['Громада, якій належить програма.', 'The community whose programme it is.'],
      status: ['Стан програми.', 'State of the programme.'],
      asOf: [
        'День, станом на який чинні відомості файлу.',
        'The day as of which the data of the file hold.',
        '2026-01-15',
      ],
      url: ['Адреса офіційної сторінки програми.', 'Address of the programme’s official page.'],
      publisher: [
        'Хто оприлюднив ці дані: код організації або назва.',
        'Who published these data: an organisation’s code or a name.',
      ],
      acts: [
        'Рішення щодо програми від першого до останнього: затвердження, зміни, нові редакції.',
        'Decisions on the programme from first to last: approval, amendments, new editions.',
      ],
      initiator: [
        'Ініціатор розроблення програми: код організації або назва.',
        'Initiator of the programme: an organisation’s code or a name.',
      ],
      developer: [
        'Розробник програми: код організації або назва.',
        'Developer of the programme: an organisation’s code or a name.',
      ],
      coDevelopers: ['Співрозробники програми.', 'Co-developers of the programme.'],
      executor: [
        'Відповідальний виконавець програми: код організації або назва.',
        'Responsible executor of the programme: an organisation’s code or a name.',
      ],
      participants: ['Учасники програми.', 'Participants in the programme.'],
      period: ['Термін реалізації програми.', 'Period of the programme.'],
      stages: ['Етапи виконання, якщо їх визначено.', 'Stages of implementation, where there are any.'],
      goal: ['Мета програми.', 'Goal of the programme.'],
      tasks: ['Завдання програми.', 'Tasks of the programme.'],
      context: [
        'Проблема, яку розв’язує програма, і передумови її ухвалення.',
        'The problem that the programme answers, and what led to it.',
      ],
      predecessor: ['Програма, яку ця продовжує.', 'The programme that this one continues.'],
      budgets: [
        'Місцеві бюджети, з яких виконують програму.',
        'Local budgets from which the programme is carried out.',
      ],
      financing: [
        'Фінансування за паспортом: окремий рядок на кожне джерело й рік.',
        'Financing by the passport: a line for each source and year.',
      ],
      financingTotal: [
        'Загальний обсяг фінансування, як у рішенні.',
        'Total financing, as in the decision.',
        '2407770.00',
      ],
      financingExample: [
        'true, якщо суми фінансування вигадані для показу.',
        'true where the sums of the financing are made up for show.',
        true,
      ],
      contact: ['Куди звертатися з питань програми.', 'Whom to ask about the programme.'],
      passport: [
        'Рядки паспорта в порядку рішення; без них паспорт складається з полів файлу.',
        'Rows of the passport in the order of the decision; without them it is made from the fields of the file.',
      ],
      sections: ['Розділи програми.', 'Sections of the programme.'],
      directions: ['Напрями діяльності.', 'Directions of work.'],
      organisations: [
        'Організації, на які записи посилаються кодом.',
        'Organisations to which records refer by code.',
      ],
      measures: ['Заходи програми.', 'Measures of the programme.'],
      partners: ['Міста-партнери, організації та мережі.', 'Partner cities, organisations and networks.'],
      grants: [
        'Гранти, пожертви, допомога в натуральній формі та позики.',
        'Grants, donations, help in kind and loans.',
      ],
      calls: ['Конкурси, на які можна подати заявку.', 'Calls for proposals.'],
      rates: [
        'Курси, за якими суми можна показати в гривнях.',
        'Rates by which amounts may be shown in hryvnias.',
      ],
      ...common,
    },
  ),
  community: documented(
    root.community,
    ['Громада', 'Community'],
    ['Територіальна громада, якій належить програма.', 'The community whose programme it is.'],
    {
      name: ['Назва громади або міста.', 'Name of the community or city.', 'Чернігів'],
      point: ['Місце на карті.', 'Place on the map.'],
      website: ['Офіційний сайт громади.', 'Official site of the community.'],
      ...common,
    },
  ),
  act: documented(
    root.act,
    ['Акт', 'Act'],
    [
      'Рішення щодо програми або звіт про її виконання.',
      'A decision on the programme, or a report on how it is carried out.',
    ],
    {
      id: recordId,
      kind: ['Що робить акт.', 'What the act does.'],
      type: ['Вид акта словами.', 'Type of the act, in words.', 'рішення міської ради'],
      number: ['Номер акта, як на ньому.', 'Number as on the act.', '12/VII-13'],
      date: ['Дата ухвалення.', 'Date on which it was passed.', '2021-11-25'],
      passedBy: [
        'Хто ухвалив: код організації або назва.',
        'Who passed it: an organisation’s code or a name.',
      ],
      title: ['Назва акта.', 'Title of the act.'],
      url: ['Адреса тексту акта.', 'Address of the text.'],
      period: [
        'Період, за який складено звіт, або на який поширюється акт.',
        'Period that a report covers or an act applies to.',
      ],
      ...common,
    },
  ),
  stage: documented(
    root.stage,
    ['Етап', 'Stage'],
    ['Етап виконання програми.', 'A stage of the programme.'],
    {
      title: ['Назва етапу.', 'Title of the stage.', 'I етап'],
      period: ['Строк етапу.', 'Period of the stage.'],
      ...common,
    },
  ),
  task: documented(
    root.task,
    ['Завдання', 'Task'],
    ['Завдання, яке веде до мети програми.', 'A task that leads to the goal of the programme.'],
    {
      id: recordId,
      title: ['Завдання, як у рішенні.', 'The task as in the decision.'],
      ...common,
    },
  ),
  passportRow: documented(
    root.passportRow,
    ['Рядок паспорта', 'Passport row'],
    [
      'Рядок паспорта програми. Рядок із полем key і без власного змісту показує відповідну частину файлу.',
      'A row of the passport. A row with a key and no content of its own shows that part of the file.',
    ],
    {
      number,
      label: ['Назва рядка, як у рішенні.', 'Label as in the decision.', 'Розробник програми'],
      key: ['Зміст рядка, якщо він відомий формату.', 'Meaning of the row, where the format knows it.'],
      text: ['Зміст рядка текстом.', 'Content as a text.'],
      list: ['Зміст рядка списком.', 'Content as a list.'],
      amount: ['Зміст рядка однією сумою.', 'Content as one amount.'],
      amountsByYear: ['Зміст рядка сумами за роками.', 'Content as amounts by year.'],
      ...common,
    },
  ),
  yearAmount: documented(
    root.yearAmount,
    ['Сума за рік', 'Amount of a year'],
    ['Сума одного року.', 'The amount of one year.'],
    {
      year: ['Рік.', 'The year.', 2024],
      amount: ['Сума.', 'The amount.', '480000.00'],
    },
  ),
  predecessor: documented(
    root.predecessor,
    ['Попередня програма', 'Preceding programme'],
    ['Програма, яку ця продовжує.', 'The programme that this one continues.'],
    {
      id: ['Код попередньої програми.', 'Code of the preceding programme.', 'chernihiv-2020-2021'],
      title: ['Назва.', 'Title.'],
      period: ['Термін її реалізації.', 'Its period.'],
      url: ['Адреса її сторінки або файлу.', 'Address of its page or file.'],
      ...common,
    },
  ),
  contact: documented(
    root.contact,
    ['Контакти', 'Contact'],
    [
      'Куди звертатися з питань програми. Лише службові контакти, без особистих даних.',
      'Whom to ask about the programme. Office contacts only, no personal data.',
    ],
    {
      office: ['Підрозділ: код організації або назва.', 'The office: an organisation’s code or a name.'],
      phone: ['Службовий телефон.', 'Office telephone.', '+380 462 00-00-00'],
      email: ['Службова електронна адреса.', 'Office e-mail address.', 'office@example.org'],
      address: ['Поштова адреса.', 'Postal address.'],
      hours: ['Години роботи.', 'Opening hours.', 'Пн–Чт 8:00–17:00'],
      url: page,
      ...common,
    },
  ),
  section: documented(
    root.section,
    ['Розділ', 'Section'],
    ['Розділ програми.', 'A section of the programme.'],
    {
      id: recordId,
      number,
      title: ['Назва розділу.', 'Title of the section.'],
      ...common,
    },
  ),
  direction: documented(
    root.direction,
    ['Напрям', 'Direction'],
    ['Напрям діяльності програми.', 'A direction of the programme’s work.'],
    {
      id: recordId,
      number,
      title: ['Назва напряму.', 'Title of the direction.'],
      section: ['Код розділу, до якого належить напрям.', 'Code of the section that it belongs to.'],
      ...common,
    },
  ),
  organisation: documented(
    root.organisation,
    ['Організація', 'Organisation'],
    [
      'Орган, установа або організація, на яку записи посилаються кодом.',
      'An authority, institution or organisation to which records refer by code.',
    ],
    {
      id: [
        'Код: малі латинські літери, цифри та дефіси.',
        'A code: small Latin letters, digits and hyphens.',
        'culture-department',
      ],
      name: ['Повна назва.', 'Full name.'],
      edrpou: ['Код ЄДРПОУ, вісім цифр.', 'EDRPOU code, eight digits.', '00000000'],
      url: ['Сайт організації.', 'Site of the organisation.'],
      ...common,
    },
  ),
  rate: documented(
    root.rate,
    ['Курс валюти', 'Exchange rate'],
    ['Офіційний курс гривні на певний день.', 'Official rate of the hryvnia on a certain day.'],
    {
      currency: ['Валюта.', 'The currency.', 'EUR'],
      value: ['Скільки гривень за одну одиницю валюти.', 'Hryvnias for one unit of the currency.', '45.1234'],
      date: ['День, на який чинний курс.', 'The day that the rate is of.', '2025-01-15'],
      ...common,
    },
  ),
  measure: documented(
    measures.measure,
    ['Захід', 'Measure'],
    ['Захід програми: рядок додатка із заходами.', 'A measure of the programme: a row of its annex.'],
    {
      id: recordId,
      number,
      sections: ['Коди розділів, до яких належить захід.', 'Codes of the sections that it belongs to.'],
      direction: ['Код напряму діяльності.', 'Code of the direction.'],
      task: ['Код завдання, яке виконує захід.', 'Code of the task that it serves.'],
      title: ['Зміст заходу, як у рішенні.', 'The measure as in the decision.'],
      term: ['Строк виконання.', 'Term of the measure.'],
      executors: ['Виконавці: коди організацій або назви.', 'Executors: organisations’ codes or names.'],
      funding: [
        'Обсяги фінансування: окремий рядок на кожне джерело й рік.',
        'Funding: a line for each source and year.',
      ],
      fundingTotal: ['Усього на захід, як у рішенні.', 'Total of the measure, as in the decision.'],
      results: ['Очікувані результати.', 'Expected results.'],
      indicators: ['Показники виконання.', 'Indicators.'],
      status: ['Стан виконання.', 'State of the measure.'],
      partners: ['Коди партнерів, з якими його виконують.', 'Codes of the partners that take part.'],
      grants: ['Коди грантів, пов’язаних із заходом.', 'Codes of the grants connected with it.'],
      act: ['Код акта, яким захід внесено або змінено.', 'Code of the act that added or changed it.'],
      supersededBy: [
        'Код заходу, який замінив цей у новій редакції.',
        'Code of the measure that replaced this one in a new edition.',
      ],
      mergedInto: [
        'Код заходу, до якого приєднано цей.',
        'Code of the measure into which this one was merged.',
      ],
      ...common,
    },
  ),
  measureStatus: documented(
    measures.measureStatus,
    ['Стан заходу', 'State of a measure'],
    [
      'Стан виконання заходу та день, станом на який він відомий.',
      'How far a measure is, and the day as of which that is known.',
    ],
    {
      code: ['Стан.', 'The state.'],
      reason: [
        'Причина, якщо захід не виконано, відкладено або скасовано.',
        'Why it was not done, postponed or cancelled.',
      ],
      asOf: ['День, станом на який це відомо.', 'The day as of which it is known.', '2025-12-31'],
    },
  ),
  term: documented(
    measures.term,
    ['Строк', 'Term'],
    [
      'Строк виконання: слова рішення й дати, які вони означають.',
      'A term: the words of the decision and the dates that they mean.',
    ],
    {
      text: ['Слова рішення.', 'The words of the decision.', 'протягом 2024 року'],
      kind: ['Що означають слова.', 'What the words mean.'],
      from: [
        'Початок. Без кінця строк триває до кінця програми, якщо вид чи слова не кажуть, що це весь строк («II квартал 2024 року»).',
        'Beginning. Without an end the term lasts to the end of the programme, unless kind or words say that this is all of it (“II квартал 2024 року”).',
        '2024',
      ],
      to: [
        'Кінець. Без початку це останній день, до якого захід має бути виконано, від початку програми.',
        'End. Without a beginning it is a deadline, counted from the beginning of the programme.',
        '2024',
      ],
    },
  ),
  indicator: documented(
    measures.indicator,
    ['Показник', 'Indicator'],
    ['Показник виконання заходу за роками.', 'An indicator of a measure, by year.'],
    {
      title: ['Назва показника.', 'Title of the indicator.', 'Кількість учасників'],
      unit: ['Одиниця виміру.', 'Unit.', 'осіб'],
      baseline: [
        'Значення на початок програми, числом.',
        'Value at the start of the programme, a number.',
        120,
      ],
      values: ['Значення за роками.', 'Values by year.'],
      ...common,
    },
  ),
  indicatorValue: documented(
    measures.indicatorValue,
    ['Значення показника', 'Value of an indicator'],
    ['План і факт показника за один рік.', 'Target and actual value of one year.'],
    {
      year: ['Рік.', 'The year.', 2024],
      target: ['Заплановане значення.', 'Target.', 150],
      actual: ['Досягнуте значення.', 'Actual value.', 143],
    },
  ),
  partner: documented(
    partners.partner,
    ['Партнер', 'Partner'],
    [
      'Місто, регіон, організація або мережа, з якою співпрацює громада.',
      'A city, region, organisation or network with which the community works.',
    ],
    {
      id: recordId,
      kind: ['Вид партнера.', 'Kind of partner.'],
      name: ['Назва.', 'Name.', { uk: 'Жешув', en: 'Rzeszów' }],
      nativeName: ['Назва мовою партнера.', 'Name in the partner’s own language.', 'Rzeszów'],
      variants: [
        'Інші написання назви, за якими його шукають.',
        'Other spellings by which it is looked for.',
        ['Ряшів'],
      ],
      country: [
        'Код країни за ISO 3166-1, дві великі латинські літери.',
        'Country code by ISO 3166-1, two capital Latin letters.',
        'PL',
      ],
      point: ['Місце на карті.', 'Place on the map.'],
      since: ['Відколи триває партнерство.', 'Since when the partnership has lasted.', '2018'],
      agreements: ['Угоди, меморандуми й рішення про партнерство.', 'Agreements, memoranda and decisions.'],
      status: ['Стан партнерства.', 'State of the partnership.'],
      topics: ['Теми співпраці.', 'Topics of the work together.'],
      note: ['Примітка.', 'Note.'],
      url: page,
      ...common,
    },
  ),
  partnerStatus: documented(
    partners.partnerStatus,
    ['Стан партнерства', 'State of a partnership'],
    ['Стан партнерства та акт, яким його змінено.', 'State of a partnership and the act that changed it.'],
    {
      code: ['Стан.', 'The state.'],
      date: ['Відколи.', 'Since when.', '2022-03'],
      act: ['Акт, яким стан змінено, словами.', 'The act that changed it, in words.'],
      note: ['Пояснення.', 'Explanation.'],
    },
  ),
  agreement: documented(
    partners.agreement,
    ['Угода', 'Agreement'],
    ['Документ, на якому ґрунтується партнерство.', 'A document on which the partnership rests.'],
    {
      kind: ['Вид документа.', 'Kind of document.'],
      title: ['Назва.', 'Title.'],
      date: ['Дата підписання або ухвалення.', 'Date of signing or passing.', '2023-05-17'],
      online: ['true, якщо підписано дистанційно.', 'true where it was signed by video link.', true],
      until: ['До якого дня чинний.', 'Until when it is in force.', '2028-05-16'],
      openEnded: ['true, якщо безстроковий.', 'true where it has no end.', true],
      thirdParties: ['Інші сторони.', 'Other parties.'],
      url: ['Адреса тексту.', 'Address of the text.'],
      ...common,
    },
  ),
  grant: documented(
    grants.grant,
    ['Грант', 'Grant'],
    [
      'Грант, пожертва, допомога в натуральній формі, технічна допомога або позика.',
      'A grant, donation, help in kind, technical assistance or loan.',
    ],
    {
      id: recordId,
      kind: ['Вид допомоги.', 'Kind of support.'],
      title: ['Назва проєкту або допомоги.', 'Title of the project or support.'],
      donor: ['Хто надає: код організації або назва.', 'Who gives it: an organisation’s code or a name.'],
      implementer: [
        'Хто виконує проєкт: код організації або назва.',
        'Who carries out the project: an organisation’s code or a name.',
      ],
      recipient: ['Отримувач: код організації або назва.', 'Recipient: an organisation’s code or a name.'],
      amount: [
        'Сума, якщо не відомо, чи її запитано, схвалено, чи отримано.',
        'The amount, where it is not known whether it was requested, approved or received.',
        { value: '50000', currency: 'EUR' },
      ],
      alsoReported: [
        'Ті самі гроші за іншими джерелами; до першої суми не додаються.',
        'The same money as others reported it; never added to the first.',
      ],
      requested: ['Запитана сума.', 'Amount requested.'],
      approved: ['Схвалена сума.', 'Amount approved.'],
      signed: ['Сума за підписаним договором.', 'Amount of the signed contract.'],
      received: ['Отримана сума.', 'Amount received.'],
      spent: ['Витрачена сума.', 'Amount spent.'],
      cofinancing: ['Співфінансування.', 'Co-financing.'],
      milestones: ['Етапи виконання проєкту.', 'Steps in carrying out the project.'],
      parent: [
        'Код гранту, частиною якого є цей: їхні суми не додаються.',
        'Code of the grant that this one is a part of: their amounts are not added up.',
      ],
      sharedWith: [
        'Громади, яким разом призначено суму, якщо частка цієї не відома.',
        'Communities that the amount is for together, where the share of this one is not known.',
      ],
      sharedCount: ['Скільки громад ділять суму.', 'How many communities share the amount.', 12],
      scope: [
        'Чи передбачений грант програмою, чи надійшов поза нею.',
        'Whether the programme provides for the grant or it came outside the programme.',
      ],
      status: ['Стан гранту.', 'State of the grant.'],
      period: ['Строк проєкту.', 'Period of the project.'],
      date: [
        'Дата, коли про грант стало відомо або його надано.',
        'Date on which it was given or became known.',
        '2024-05',
      ],
      measures: ['Коди заходів, які він підтримує.', 'Codes of the measures that it supports.'],
      partners: [
        'Коди партнерів, з якими він пов’язаний.',
        'Codes of the partners that it is connected with.',
      ],
      note: ['Примітка.', 'Note.'],
      url: page,
      ...common,
    },
  ),
  otherReport: documented(
    grants.otherReport,
    ['Сума за іншим джерелом', 'Amount by another source'],
    [
      'Ті самі гроші, як їх назвало інше джерело: в іншій валюті або з іншим числом.',
      'The same money as another source has it: in another currency or with another figure.',
    ],
    {
      amount: ['Сума.', 'The amount.'],
      part: [
        'Яку частину охоплює це повідомлення, якщо не все.',
        'What part this report covers, where that is not the whole.',
        'лише школа № 13',
      ],
      ...common,
    },
  ),
  milestone: documented(
    grants.milestone,
    ['Етап', 'Milestone'],
    ['Етап виконання проєкту.', 'A step in carrying out the project.'],
    {
      title: ['Назва етапу.', 'Title of the step.', 'Завершення робіт'],
      date: ['Коли має бути або було виконано.', 'When it is due or was reached.', '2026-06'],
      status: ['Чи виконано.', 'Whether it was reached.'],
    },
  ),
  grantStatus: documented(
    grants.grantStatus,
    ['Стан гранту', 'State of a grant'],
    ['Стан гранту та дата, з якої він такий.', 'State of a grant and the date since when.'],
    {
      code: ['Стан.', 'The state.'],
      date: ['Відколи.', 'Since when.', '2024-05-17'],
      note: ['Пояснення.', 'Explanation.'],
    },
  ),
  cofinancing: documented(
    grants.cofinancing,
    ['Співфінансування', 'Co-financing'],
    [
      'Хто платить за проєкт, яку частку та скільки вже сплачено.',
      'Who pays for the project, what share, and how much has been paid.',
    ],
    {
      role: ['Хто платить.', 'Who pays.'],
      party: ['Назва платника або код організації.', 'Name of the payer or an organisation’s code.'],
      share: [
        'Частка у відсотках від усієї суми, від 0 до 100.',
        'Share in per cent of the whole, 0 to 100.',
        20,
      ],
      atLeast: [
        'true, якщо це найменша частка: «не менше 20 %».',
        'true where that is the least share: “at least 20%”.',
        true,
      ],
      amount: ['Скільки має сплатити.', 'How much is to be paid.'],
      paid: ['Скільки вже сплачено.', 'How much has been paid so far.'],
      text: ['Слова документа.', 'The words of the document.'],
    },
  ),
  call: documented(
    grants.call,
    ['Конкурс', 'Call for proposals'],
    ['Конкурс грантів, на який можна подати заявку.', 'A call for grant proposals.'],
    {
      id: recordId,
      title: ['Назва конкурсу.', 'Title of the call.'],
      donor: [
        'Хто оголосив: код організації або назва.',
        'Who announced it: an organisation’s code or a name.',
      ],
      amount: ['Найбільша сума або бюджет конкурсу.', 'Largest grant, or budget of the call.'],
      opens: ['Коли починають приймати заявки.', 'When it opens.', '2026-02-01'],
      deadline: [
        'Останній строк подання за місцевим часом: день (до його кінця) або день і час.',
        'Deadline in local time: a day (to its end), or a day and time.',
        '2026-03-31',
        '2026-03-31T17:00',
      ],
      timeZone: [
        'Часовий пояс строку за IANA; без нього — київський час.',
        'IANA time zone of the deadline; Kyiv time without it.',
        'Europe/Brussels',
      ],
      result: ['Чим закінчилася участь громади.', 'How the community’s application ended.'],
      grant: ['Код гранту, отриманого за конкурсом.', 'Code of the grant that came of it.'],
      url: ['Адреса оголошення.', 'Address of the announcement.'],
      ...common,
    },
  ),
  sourceNote: documented(
    base.sourceNote,
    ['Джерело', 'Source'],
    ['Документ або сторінка, з яких узято відомості.', 'A document or page from which the data come.'],
    {
      title: ['Назва документа або сторінки.', 'Title of the document or page.'],
      url: ['Адреса джерела.', 'Address of the source.'],
      asOf: ['Станом на який день його переглянуто.', 'As of which day it was read.', '2026-01-15'],
    },
  ),
  point: documented(
    base.point,
    ['Точка', 'Point'],
    ['Місце на карті у градусах, WGS 84.', 'A place on the map in degrees, WGS 84.'],
    {
      lat: ['Широта: північна — додатна.', 'Latitude, north is positive.', 51.494],
      lon: ['Довгота: східна — додатна.', 'Longitude, east is positive.', 31.2947],
    },
  ),
  period: documented(
    base.period,
    ['Період', 'Period'],
    [
      'Проміжок часу: дати і, якщо треба, слова рішення.',
      'A span of time: dates and, where needed, the words of the decision.',
    ],
    {
      from: ['Початок.', 'Beginning.', '2022'],
      to: ['Кінець включно.', 'End, included.', '2026'],
      text: ['Слова рішення.', 'The words of the decision.', '2022–2026 роки'],
    },
  ),
  fundingLine: documented(
    base.fundingLine,
    ['Рядок фінансування', 'Line of funding'],
    [
      'Гроші одного джерела за один рік: передбачені програмою, затверджені в бюджеті й витрачені — окремо.',
      'Money of one source in one year: planned by the programme, approved in the budget and spent, apart.',
    ],
    {
      source: ['Джерело.', 'The source.'],
      sourceText: [
        'Назва джерела, як у рішенні.',
        'Name of the source as in the decision.',
        'бюджет міської територіальної громади',
      ],
      year: ['Рік; без нього — на весь термін програми.', 'The year; without it, the whole period.', 2024],
      planned: ['Передбачено програмою.', 'Planned by the programme.', '480000.00'],
      approved: ['Затверджено в бюджеті.', 'Approved in the budget.', '450000.00'],
      spent: ['Профінансовано: касові видатки.', 'Spent: cash expenditure.', '447312.50'],
    },
  ),
  textInFull: documented(
    base.textInFull,
    ['Текст двома мовами', 'Text in two languages'],
    [
      'Той самий текст українською та англійською; бракує одного — показано інший.',
      'The same text in Ukrainian and English; where one is missing, the other is shown.',
    ],
    {
      uk: ['Українською.', 'In Ukrainian.', 'Проведення днів міста'],
      en: ['Англійською.', 'In English.', 'City days'],
    },
  ),
  amountInFull: documented(
    base.amountInFull,
    ['Сума з уточненнями', 'Amount in full'],
    [
      'Сума з валютою, точністю та словами документа; без value сума вважається не вказаною.',
      'An amount with its currency, its precision and the words of the document; without value it is not stated.',
    ],
    {
      state: ['Чи названо суму.', 'Whether an amount is named.'],
      value: ['Сума в цілих одиницях валюти.', 'The amount in whole units of the currency.', '2407770.00'],
      currency: ['Валюта; без неї — гривня.', 'The currency; hryvnia without it.', 'EUR'],
      wording: ['Як точно названо суму.', 'How exactly the amount is named.'],
      text: ['Слова документа.', 'The words of the document.', '2407,77 тис. грн'],
    },
  ),
} as const satisfies Record<string, RecordDoc>;

/** Lists of codes and what each one means. */
export const codes: readonly CodeDoc[] = [
  coded(root.programmeStatuses, {
    draft: ['проєкт', 'draft'],
    active: ['чинна', 'in force'],
    completed: ['завершена', 'completed'],
    cancelled: ['скасована', 'cancelled'],
  }),
  coded(root.actKinds, {
    draft: ['проєкт рішення', 'draft decision'],
    approval: ['затвердження програми', 'approval of the programme'],
    amendment: ['внесення змін', 'amendment'],
    'new-edition': ['викладення в новій редакції', 'new edition'],
    termination: ['припинення програми', 'termination of the programme'],
    report: ['звіт про виконання', 'report on implementation'],
  }),
  coded(root.passportKeys, {
    title: ['назва програми', 'title of the programme'],
    initiator: ['ініціатор розроблення', 'initiator'],
    order: ['розпорядчий документ про розроблення', 'order to develop the programme'],
    developer: ['розробник', 'developer'],
    'co-developers': ['співрозробники', 'co-developers'],
    executor: ['відповідальний виконавець', 'responsible executor'],
    participants: ['учасники', 'participants'],
    period: ['термін реалізації', 'period'],
    stages: ['етапи виконання', 'stages'],
    budgets: ['перелік місцевих бюджетів', 'local budgets'],
    financing: ['загальний обсяг фінансових ресурсів', 'total financial resources'],
    goal: ['мета', 'goal'],
    tasks: ['завдання', 'tasks'],
  }),
  coded(measures.termKinds, {
    days: ['певні дні', 'certain days'],
    month: ['місяць', 'a month'],
    quarter: ['квартал', 'a quarter'],
    year: ['рік', 'a year'],
    years: ['кілька років', 'several years'],
    'all-years': ['увесь термін програми', 'the whole period of the programme'],
    ongoing: ['постійно', 'ongoing'],
  }),
  coded(measures.measureStatuses, {
    planned: ['заплановано', 'planned'],
    'in-progress': ['виконується', 'in progress'],
    done: ['виконано', 'done'],
    'partly-done': ['виконано частково', 'partly done'],
    'not-done': ['не виконано', 'not done'],
    postponed: ['відкладено', 'postponed'],
    cancelled: ['скасовано', 'cancelled'],
    merged: ['об’єднано з іншим заходом', 'merged with another measure'],
    'not-stated': ['не вказано', 'not stated'],
  }),
  coded(partners.partnerKinds, {
    'twin-city': ['місто-побратим', 'twin city'],
    'partner-city': ['місто-партнер', 'partner city'],
    region: ['регіон', 'region'],
    organisation: ['організація', 'organisation'],
    network: ['мережа або об’єднання міст', 'network or association of cities'],
    project: ['спільний проєкт', 'joint project'],
  }),
  coded(partners.partnerStatuses, {
    planned: ['заплановане', 'planned'],
    active: ['чинне', 'active'],
    suspended: ['призупинене', 'suspended'],
    terminated: ['припинене', 'terminated'],
  }),
  coded(partners.agreementKinds, {
    intent: ['лист або протокол про наміри', 'letter or protocol of intent'],
    agreement: ['угода', 'agreement'],
    memorandum: ['меморандум', 'memorandum'],
    decision: ['рішення', 'decision'],
    membership: ['членство', 'membership'],
    renewal: ['поновлення угоди', 'renewal of an agreement'],
  }),
  coded(grants.grantKinds, {
    grant: ['грант', 'grant'],
    donation: ['пожертва', 'donation'],
    'in-kind': ['допомога в натуральній формі', 'help in kind'],
    'technical-assistance': ['технічна допомога', 'technical assistance'],
    loan: ['позика, яку треба повернути', 'loan, to be paid back'],
  }),
  coded(grants.grantStatuses, {
    announced: ['оголошено', 'announced'],
    applied: ['подано заявку', 'applied for'],
    approved: ['схвалено', 'approved'],
    signed: ['підписано договір', 'contract signed'],
    'in-progress': ['виконується', 'in progress'],
    completed: ['завершено', 'completed'],
    refused: ['відмовлено', 'refused'],
    cancelled: ['скасовано', 'cancelled'],
  }),
  coded(grants.grantScopes, {
    inside: ['передбачено програмою', 'provided for by the programme'],
    outside: ['поза програмою', 'outside the programme'],
  }),
  coded(grants.cofinancingRoles, {
    donor: ['донор', 'donor'],
    community: ['громада', 'community'],
    region: ['область', 'region'],
    state: ['держава', 'state'],
    partner: ['партнер', 'partner'],
  }),
  coded(grants.milestoneStatuses, {
    planned: ['заплановано', 'planned'],
    done: ['виконано', 'done'],
    'partly-done': ['виконано частково', 'partly done'],
    'not-done': ['не виконано', 'not done'],
  }),
  coded(grants.callResults, {
    applied: ['заявку подано', 'applied'],
    won: ['грант отримано', 'won'],
    refused: ['відмовлено', 'refused'],
  }),
  coded(base.wordings, {
    exact: ['точно', 'exact'],
    about: ['близько', 'about'],
    'up-to': ['не більше', 'up to'],
    'at-least': ['не менше', 'at least'],
    'not-published': ['не оприлюднено', 'not published'],
  }),
  coded(base.amountStates, {
    figure: ['суму названо', 'an amount is named'],
    'within-budget': [
      'у межах кошторисних призначень, без окремої суми',
      'within the executor’s budget, no amount of its own',
    ],
    'not-needed': ['фінансування не потрібне', 'no funding needed'],
    'not-stated': ['суму не вказано', 'not stated'],
  }),
  coded(base.financingSources, {
    community: ['бюджет громади', 'community budget'],
    regional: ['обласний бюджет', 'regional budget'],
    state: ['державний бюджет', 'state budget'],
    international: ['гранти й міжнародна технічна допомога', 'grants and international assistance'],
    other: ['інші джерела', 'other sources'],
  }),
];
