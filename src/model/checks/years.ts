import { readDate } from '../date.js';
import { yearsOf } from '../period.js';
import { type Problem, pathOf, problem } from '../problem.js';
import { allTexts } from '../text.js';
import type { Check } from './index.js';

const yearsInTitle = /(?<!\d)((?:19|20|21)\d\d)\s*[-–—]\s*((?:19|20|21)\d\d)(?!\d)/;

/** Number words in the cases that stand with «років», for lengths that a programme can have. */
const numbers: readonly (readonly [RegExp, number])[] = [
  [/^(двох|два|two)$/, 2],
  [/^(трьох|три|three)$/, 3],
  [/^(чотирьох|чотири|four)$/, 4],
  [/^(п['’ʼ]яти|п['’ʼ]ять|five)$/, 5],
  [/^(шести|шість|six)$/, 6],
  [/^(семи|сім|seven)$/, 7],
  [/^(восьми|вісім|eight)$/, 8],
  [/^(дев['’ʼ]яти|дев['’ʼ]ять|nine)$/, 9],
  [/^(десяти|десять|ten)$/, 10],
];

/*
 * Only phrases that speak of the programme's own length: «упродовж прийдешніх чотирьох років», «розрахована на
 * п’ять років», “over the next five years”. A number of years alone may be an age, or look back.
 */
const lengthPhrases: readonly RegExp[] = [
  /(?:упродовж|впродовж|протягом)\s+(?:(?:на[сй]\p{L}+|прийдешніх|майбутніх)\s+)?([\p{L}'’ʼ]+|\d{1,2})\s+років(?!\p{L})/giu,
  /(?:розрахован\p{L}*|строком|терміном)\s+на\s+([\p{L}'’ʼ]+|\d{1,2})\s+рок(?:ів|и)(?!\p{L})/giu,
  /(?:over|during|for|within|in)\s+the\s+(?:next|coming|following|forthcoming|upcoming)\s+(\p{L}+|\d{1,2})\s+years(?!\p{L})/giu,
];

/** The years in the title, the period, and the number of years that a text speaks of must agree. */
export const checkYears: Check = (programme) => {
  const problems: Problem[] = [];
  const { period } = programme;
  const first = readDate(period?.from)?.first;
  const last = readDate(period?.to)?.last;
  if (first && last && first > last) {
    problems.push(problem('period-reversed', 'warning', 'period', period, { from: first, to: last }));
  }
  const titleYears = allTexts(programme.title)
    .map((title) => yearsInTitle.exec(title))
    .find((match) => match !== null);
  if (titleYears && first && last) {
    const inTitle = `${titleYears[1]}–${titleYears[2]}`;
    const inPeriod = `${first.slice(0, 4)}–${last.slice(0, 4)}`;
    if (inTitle !== inPeriod) {
      problems.push(problem('title-years-differ', 'warning', 'period', inPeriod, { title: inTitle }));
    }
  }
  const years = titleYears ? Number(titleYears[2]) - Number(titleYears[1]) + 1 : yearsOf(period).length;
  if (years < 1) return problems;
  const texts = { context: programme.context, goal: programme.goal, 'period.text': period?.text };
  for (const [key, text] of Object.entries(texts)) {
    const told = allTexts(text)
      .flatMap((words) => lengthPhrases.flatMap((phrase) => [...words.matchAll(phrase)]))
      .find((match) => (countOf(match[1] ?? '') ?? years) !== years);
    if (told)
      problems.push(problem('text-years-differ', 'warning', pathOf(key.split('.')), told[0], { years }));
  }
  return problems;
};

/** The number of years that a word or figure means; `null` where no programme lasts as long. */
function countOf(word: string): number | null {
  const count = /^\d+$/.test(word)
    ? Number(word)
    : numbers.find(([pattern]) => pattern.test(word.toLowerCase()))?.[1];
  return count && count <= 10 ? count : null;
}
