import type { Problem, ProblemCode, Severity } from '../model/problem.js';
import type { Language } from '../model/text.js';

/** A problem in a reader's language: where, what is wrong, and how to mend it. */
export interface ProblemSentence {
  severity: Severity;
  path: string;
  place: string;
  message: string;
  cure: string;
}

type Sentence = (told: { value: string; details: Problem['details'] }) => [message: string, cure: string];

const longestValue = 60;

/** Says a problem in the reader's language, with place, value and cure. */
export function problemSentence(problem: Problem, language: Language): ProblemSentence {
  const { details, path, severity } = problem;
  const [message, cure] = sentences[language][problem.code]({
    value: quoted(problem.value, language),
    details,
  });
  return { severity, path, place: placeOf(path, language), message, cure };
}

/** A path in words: «Заходи, запис 4: term.to» for `measures[3].term.to`, «Строк: end» for `period.end`. */
function placeOf(path: string, language: Language): string {
  const [, field = '', index, rest] = /^(\w+)(?:\[(\d+)\])?\.?(.*)$/.exec(path) ?? [];
  const name = fields[field]?.[language];
  if (!name) return path || (language === 'uk' ? 'Файл' : 'File');
  const place = index ? `${name}, ${language === 'uk' ? 'запис' : 'record'} ${Number(index) + 1}` : name;
  return rest ? `${place}: ${rest}` : place;
}

function quoted(value: unknown, language: Language): string {
  const whole = typeof value === 'string' ? value : asJson(value);
  const text = whole.length > longestValue ? `${whole.slice(0, longestValue)}…` : whole;
  return language === 'uk' ? `«${text}»` : `“${text}”`;
}

/** Data set by a script may be no JSON: circular, or a `bigint`. */
function asJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return String(value);
  }
}

/** Fields of the programme itself. */
const fields: Record<string, Record<Language, string>> = {
  acts: { uk: 'Акти', en: 'Acts' },
  asOf: { uk: 'Дата даних', en: 'Date of the data' },
  budgets: { uk: 'Бюджети-учасники', en: 'Participating budgets' },
  calls: { uk: 'Конкурси', en: 'Calls' },
  coDevelopers: { uk: 'Співрозробники', en: 'Co-developers' },
  community: { uk: 'Громада', en: 'Community' },
  contact: { uk: 'Контакт', en: 'Contact' },
  context: { uk: 'Контекст', en: 'Context' },
  developer: { uk: 'Розробник', en: 'Developer' },
  directions: { uk: 'Напрями', en: 'Directions' },
  executor: { uk: 'Відповідальний виконавець', en: 'Responsible executor' },
  financing: { uk: 'Фінансування', en: 'Financing' },
  financingTotal: { uk: 'Загальний обсяг фінансування', en: 'Total financing' },
  format: { uk: 'Формат', en: 'Format' },
  goal: { uk: 'Мета', en: 'Goal' },
  grants: { uk: 'Гранти', en: 'Grants' },
  initiator: { uk: 'Ініціатор', en: 'Initiator' },
  measures: { uk: 'Заходи', en: 'Measures' },
  organisations: { uk: 'Організації', en: 'Organisations' },
  participants: { uk: 'Учасники', en: 'Participants' },
  partners: { uk: 'Партнери', en: 'Partners' },
  passport: { uk: 'Рядки паспорта', en: 'Passport rows' },
  period: { uk: 'Строк реалізації', en: 'Period' },
  predecessor: { uk: 'Попередня програма', en: 'Previous programme' },
  publisher: { uk: 'Видавець', en: 'Publisher' },
  rates: { uk: 'Курси валют', en: 'Exchange rates' },
  sections: { uk: 'Розділи', en: 'Sections' },
  source: { uk: 'Джерело', en: 'Source' },
  stages: { uk: 'Етапи', en: 'Stages' },
  status: { uk: 'Стан програми', en: 'Status of the programme' },
  tasks: { uk: 'Завдання', en: 'Tasks' },
  title: { uk: 'Назва програми', en: 'Title of the programme' },
  url: { uk: 'Адреса програми', en: 'Address of the programme' },
};

const kinds: Record<string, Record<Language, string>> = {
  acts: { uk: 'акта', en: 'act' },
  directions: { uk: 'напряму', en: 'direction' },
  grants: { uk: 'гранту', en: 'grant' },
  measures: { uk: 'заходу', en: 'measure' },
  organisations: { uk: 'організації', en: 'organisation' },
  partners: { uk: 'партнера', en: 'partner' },
  sections: { uk: 'розділу', en: 'section' },
  tasks: { uk: 'завдання', en: 'task' },
};

const types: Record<string, Record<Language, string>> = {
  string: { uk: 'текст у лапках', en: 'a text in quotes' },
  number: { uk: 'число без лапок', en: 'a number without quotes' },
  boolean: { uk: 'true або false', en: 'true or false' },
  Array: { uk: 'список у квадратних дужках […]', en: 'a list in square brackets […]' },
  Object: { uk: 'запис у фігурних дужках {…}', en: 'a record in braces {…}' },
};

const typeName = (expected: unknown, language: Language) =>
  types[String(expected)]?.[language] ?? String(expected);

/** Both languages must have every code: the compiler asks for it. */
const sentences: Record<Language, Record<ProblemCode, Sentence>> = {
  uk: {
    unreadable: () => ['Дані не вдалося прочитати.', 'Передайте звичайний об’єкт JSON.'],
    'not-an-object': () => [
      'Файл не є записом програми.',
      'Файл має починатися з «{» і закінчуватися на «}»; візьміть за зразок файл-приклад.',
    ],
    'too-deep': () => [
      'Записи вкладено один в один надто глибоко.',
      'Перевірте, чи всі дужки закрито на своїх місцях.',
    ],
    'too-large': () => ['Файл завеликий, щоб показати його на сторінці.', 'Поділіть дані на кілька програм.'],
    'newer-format': ({ value, details }) => [
      `Файл написано у форматі ${value}, новішому за ${details.known}, який знає цей віджет.`,
      'Оновіть файли віджета на сайті.',
    ],
    'newer-minor': ({ value }) => [
      `Формат файла ${value} новіший за віджет: нові поля не показано.`,
      'Оновіть файли віджета на сайті, щоб побачити все.',
    ],
    'bad-format': ({ value }) => [`${value} не є номером формату.`, 'Напишіть "format": "1.0".'],
    missing: () => ['Обов’язкового поля немає.', 'Додайте це поле.'],
    'wrong-type': ({ value, details }) => [
      `Тут ${value}, а має бути ${typeName(details.expected, 'uk')}.`,
      details.expected === 'string' ? `Візьміть значення в лапки.` : 'Змініть запис значення.',
    ],
    'unknown-field': ({ value, details }) => [
      `Формат не знає такого поля; його значення ${value} не показано.`,
      details.meant
        ? `Можливо, малося на увазі «${details.meant}».`
        : 'Перевірте назву поля або вилучіть його.',
    ],
    'unknown-code': ({ value, details }) => [
      `Формат не знає коду ${value}.`,
      `Можливі коди: ${details.allowed}.`,
    ],
    'too-long': ({ value }) => [`Текст задовгий: ${value}.`, 'Скоротіть його до 20 000 знаків.'],
    'bad-text': ({ value }) => [
      `${value} не є текстом.`,
      'Напишіть текст у лапках або {"uk": "…", "en": "…"}.',
    ],
    'bad-amount': ({ value }) => [
      `${value} не є сумою.`,
      'Напишіть суму в лапках: "2407770.00", або {"value": "2407770.00", "currency": "UAH"}.',
    ],
    'contradicting-amount': ({ value }) => [
      `Запис суми суперечить собі: ${value}.`,
      'Або вкажіть "value", або напишіть, чому її немає: "state": "within-budget", "not-needed" чи "not-stated".',
    ],
    'bad-money': ({ value }) => [
      `${value} не є сумою.`,
      'Напишіть суму в гривнях чи іншій валюті цифрами з крапкою, без пробілів: "2407770.00".',
    ],
    'bad-currency': ({ value }) => [
      `${value} не є кодом валюти.`,
      'Візьміть код із трьох літер: UAH, EUR, USD.',
    ],
    'bad-rate': ({ value }) => [
      `${value} не є курсом валюти.`,
      'Напишіть, скільки гривень коштує одиниця валюти, цифрами з крапкою: "36.5686".',
    ],
    'bad-date': ({ value }) => [
      `${value} не є датою.`,
      'Напишіть рік, місяць і день через дефіс: 2022-05-31; якщо день невідомий – 2022-05, 2022-Q2 або 2022.',
    ],
    'bad-deadline': ({ value }) => [
      `${value} не є кінцевим строком.`,
      'Напишіть 2026-12-01 або, з годиною, 2026-12-01T17:00.',
    ],
    'bad-year': ({ value }) => [`${value} не є роком.`, 'Напишіть рік чотирма цифрами без лапок: 2024.'],
    'bad-address': ({ value }) => [
      `Адресу ${value} не показано як посилання.`,
      'Дозволено адреси, що починаються з https://, http://, mailto: або tel:.',
    ],
    'bad-email': ({ value }) => [
      `${value} не є електронною адресою.`,
      'Напишіть адресу виду office@example.org.',
    ],
    'bad-id': ({ value }) => [
      `${value} не може бути позначкою запису.`,
      'Візьміть літери, цифри, дефіс, крапку чи підкреслення, без пробілів.',
    ],
    'bad-edrpou': ({ value }) => [
      `${value} не є кодом ЄДРПОУ.`,
      'Код має вісім цифр, разом із нулями на початку.',
    ],
    'bad-country': ({ value }) => [`${value} не є кодом країни.`, 'Візьміть дві великі літери: PL, DE, FR.'],
    'bad-latitude': ({ value }) => [
      `${value} не є широтою.`,
      'Широта – число від −90 до 90; перевірте, чи її не переплутано з довготою.',
    ],
    'bad-longitude': ({ value }) => [`${value} не є довготою.`, 'Довгота – число від −180 до 180.'],
    'bad-share': ({ value }) => [`${value} не є часткою.`, 'Напишіть відсотки числом від 0 до 100.'],
    'bad-count': ({ value }) => [`${value} не є кількістю громад.`, 'Напишіть ціле число, не менше за 2.'],
    'empty-title': () => ['Назву не вказано.', 'Впишіть назву українською.'],
    'duplicate-id': ({ value, details }) => [
      `Позначка ${value} вже належить запису ${details.first}.`,
      'Дайте кожному запису власну позначку.',
    ],
    'unknown-reference': ({ value, details }) => [
      `У файлі немає ${kinds[String(details.kind)]?.uk} з позначкою ${value}.`,
      details.meant
        ? `Можливо, малося на увазі «${details.meant}».`
        : 'Додайте такий запис або виправте позначку.',
    ],
    'circular-parent': ({ value }) => [
      `Грант указано частиною самого себе: через ${value} коло замикається.`,
      'Залиште «parent» лише в частини.',
    ],
    'total-differs': ({ value, details }) =>
      details.of === 'measures'
        ? [
            `У паспорті ${value}, а сума за заходами – ${details.sum}.`,
            'Звірте заходи з паспортом; якщо так у рішенні, залиште як є.',
          ]
        : [
            `Указано разом ${value}, а сума доданків – ${details.sum}.`,
            'Звірте доданки з рішенням; якщо так у рішенні, залиште як є.',
          ],
    'period-reversed': ({ details }) => [
      `Строк програми починається ${details.from}, пізніше, ніж закінчується: ${details.to}.`,
      'Поміняйте «from» і «to» місцями.',
    ],
    'term-reversed': ({ value }) => [
      `Строк заходу ${value} починається пізніше, ніж закінчується.`,
      'Поміняйте «from» і «to» місцями.',
    ],
    'term-outside-period': ({ value, details }) => [
      `Строк заходу ${value} виходить за межі програми (${details.from} – ${details.to}).`,
      'Звірте строк заходу й строк програми з рішенням.',
    ],
    'act-before-predecessor': ({ value, details }) => [
      `Дата акта ${value} раніша за дату попереднього акта (${details.date}).`,
      'Перевірте дати або розташуйте акти в порядку ухвалення.',
    ],
    'title-years-differ': ({ value, details }) => [
      `У назві програми роки ${details.title}, а строк програми – ${value}.`,
      'Звірте назву й строк із рішенням.',
    ],
    'text-years-differ': ({ value, details }) => [
      `У тексті ${value}, а за назвою чи строком програми років ${details.years}.`,
      'Звірте з рішенням; якщо так у документі, залиште як є.',
    ],
  },
  en: {
    unreadable: () => ['The data could not be read.', 'Pass a plain JSON object.'],
    'not-an-object': () => [
      'The file is not a programme record.',
      'It must begin with “{” and end with “}”; take the sample file as a model.',
    ],
    'too-deep': () => ['Records are nested too deeply.', 'Check that every bracket is closed in its place.'],
    'too-large': () => [
      'The file is too large to be shown on a page.',
      'Split the data into several programmes.',
    ],
    'newer-format': ({ value, details }) => [
      `The file is written in format ${value}, newer than ${details.known}, which this widget knows.`,
      'Update the widget’s files on the site.',
    ],
    'newer-minor': ({ value }) => [
      `The format ${value} is newer than the widget: new fields are not shown.`,
      'Update the widget’s files on the site to see all.',
    ],
    'bad-format': ({ value }) => [`${value} is not a format number.`, 'Write "format": "1.0".'],
    missing: () => ['A required field is missing.', 'Add this field.'],
    'wrong-type': ({ value, details }) => [
      `Here is ${value}, but ${typeName(details.expected, 'en')} is expected.`,
      details.expected === 'string' ? 'Put the value in quotes.' : 'Change how the value is written.',
    ],
    'unknown-field': ({ value, details }) => [
      `The format knows no such field; its value ${value} is not shown.`,
      details.meant ? `Perhaps “${details.meant}” was meant.` : 'Check the field’s name or remove it.',
    ],
    'unknown-code': ({ value, details }) => [
      `The format knows no code ${value}.`,
      `Codes allowed: ${details.allowed}.`,
    ],
    'too-long': ({ value }) => [`The text is too long: ${value}.`, 'Shorten it to 20,000 characters.'],
    'bad-text': ({ value }) => [
      `${value} is not a text.`,
      'Write a text in quotes, or {"uk": "…", "en": "…"}.',
    ],
    'bad-amount': ({ value }) => [
      `${value} is not an amount.`,
      'Write it in quotes: "2407770.00", or as {"value": "2407770.00", "currency": "UAH"}.',
    ],
    'contradicting-amount': ({ value }) => [
      `The amount contradicts itself: ${value}.`,
      'Either give "value", or say why there is none: "state": "within-budget", "not-needed" or "not-stated".',
    ],
    'bad-money': ({ value }) => [
      `${value} is not an amount.`,
      'Write it in whole currency units, digits with a point and no spaces: "2407770.00".',
    ],
    'bad-currency': ({ value }) => [`${value} is not a currency code.`, 'Use three letters: UAH, EUR, USD.'],
    'bad-rate': ({ value }) => [
      `${value} is not an exchange rate.`,
      'Write how many hryvnias one unit costs, digits with a point: "36.5686".',
    ],
    'bad-date': ({ value }) => [
      `${value} is not a date.`,
      'Write year, month and day with hyphens: 2022-05-31; where the day is unknown, 2022-05, 2022-Q2 or 2022.',
    ],
    'bad-deadline': ({ value }) => [
      `${value} is not a deadline.`,
      'Write 2026-12-01 or, with the hour, 2026-12-01T17:00.',
    ],
    'bad-year': ({ value }) => [
      `${value} is not a year.`,
      'Write it with four digits and without quotes: 2024.',
    ],
    'bad-address': ({ value }) => [
      `The address ${value} is not shown as a link.`,
      'Addresses may begin with https://, http://, mailto: or tel:.',
    ],
    'bad-email': ({ value }) => [`${value} is not an e-mail address.`, 'Write one like office@example.org.'],
    'bad-id': ({ value }) => [
      `${value} cannot be a record’s id.`,
      'Use letters, digits, hyphen, full stop or underscore, without spaces.',
    ],
    'bad-edrpou': ({ value }) => [
      `${value} is not an EDRPOU code.`,
      'It has eight digits, with the zeros at the beginning.',
    ],
    'bad-country': ({ value }) => [`${value} is not a country code.`, 'Use two capital letters: PL, DE, FR.'],
    'bad-latitude': ({ value }) => [
      `${value} is not a latitude.`,
      'It is a number from −90 to 90; check that it is not swapped with the longitude.',
    ],
    'bad-longitude': ({ value }) => [`${value} is not a longitude.`, 'It is a number from −180 to 180.'],
    'bad-share': ({ value }) => [`${value} is not a share.`, 'Write per cent as a number from 0 to 100.'],
    'bad-count': ({ value }) => [
      `${value} is not a number of communities.`,
      'Write a whole number, 2 or more.',
    ],
    'empty-title': () => ['There is no title.', 'Write one in Ukrainian.'],
    'duplicate-id': ({ value, details }) => [
      `The id ${value} already belongs to ${details.first}.`,
      'Give each record an id of its own.',
    ],
    'unknown-reference': ({ value, details }) => [
      `The file has no ${kinds[String(details.kind)]?.en} with the id ${value}.`,
      details.meant ? `Perhaps “${details.meant}” was meant.` : 'Add such a record or correct the id.',
    ],
    'circular-parent': ({ value }) => [
      `A grant is called a part of itself: the circle closes through ${value}.`,
      'Leave “parent” only in the part.',
    ],
    'total-differs': ({ value, details }) =>
      details.of === 'measures'
        ? [
            `The passport says ${value}, but the measures add up to ${details.sum}.`,
            'Compare measures and passport; leave it if the act says so.',
          ]
        : [
            `The total is stated as ${value}, but its parts add up to ${details.sum}.`,
            'Compare the parts with the act; leave it if the act says so.',
          ],
    'period-reversed': ({ details }) => [
      `The programme begins on ${details.from}, later than it ends: ${details.to}.`,
      'Swap “from” and “to”.',
    ],
    'term-reversed': ({ value }) => [`The term ${value} begins later than it ends.`, 'Swap “from” and “to”.'],
    'term-outside-period': ({ value, details }) => [
      `The term ${value} lies outside the programme (${details.from} – ${details.to}).`,
      'Compare the measure’s term and the programme’s period with the act.',
    ],
    'act-before-predecessor': ({ value, details }) => [
      `The act’s date ${value} is before that of the act above it (${details.date}).`,
      'Check the dates, or put the acts in the order in which they were passed.',
    ],
    'title-years-differ': ({ value, details }) => [
      `The title says ${details.title}, but the programme’s period is ${value}.`,
      'Compare title and period with the act.',
    ],
    'text-years-differ': ({ value, details }) => [
      `The text says ${value}, but by its title or period the programme has ${details.years} years.`,
      'Compare with the act; leave it if the document says so.',
    ],
  },
};
