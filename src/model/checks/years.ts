import { readDate } from '../date.js';
import { yearsOf } from '../period.js';
import { type Problem, pathOf, problem } from '../problem.js';
import { allTexts } from '../text.js';
import type { Check } from './index.js';

const yearsInTitle = /(\d{4})\s*[-–—]\s*(\d{4})/;
const counts: readonly [RegExp, number][] = [
  [/(?<!\p{L})(двох|два|two)(?!\p{L})/iu, 2],
  [/(?<!\p{L})(трьох|три|three)(?!\p{L})/iu, 3],
  [/(?<!\p{L})(чотирьох|чотири|four)(?!\p{L})/iu, 4],
  [/(?<!\p{L})(п['’ʼ]яти|п['’ʼ]ять|five)(?!\p{L})/iu, 5],
  [/(?<!\p{L})(шести|шість|six)(?!\p{L})/iu, 6],
  [/(?<!\p{L})(семи|сім|seven)(?!\p{L})/iu, 7],
];
const countOfYears = /(?<![\d\p{L}])([\p{L}'’ʼ]+|\d{1,2})\s+(років|роки|years)(?!\p{L})/giu;

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
  const validity = yearsOf(period);
  if (titleYears && validity.length > 0) {
    const inTitle = `${titleYears[1]}–${titleYears[2]}`;
    const inPeriod = `${validity[0]}–${validity.at(-1)}`;
    if (inTitle !== inPeriod) {
      problems.push(problem('title-years-differ', 'warning', 'period', inPeriod, { title: inTitle }));
    }
  }
  const length = titleYears ? Number(titleYears[2]) - Number(titleYears[1]) + 1 : validity.length;
  if (length < 1) return problems;
  const texts = { context: programme.context, goal: programme.goal, 'period.text': period?.text };
  for (const [key, text] of Object.entries(texts)) {
    const told = allTexts(text)
      .flatMap((words) => [...words.matchAll(countOfYears)])
      .map((match) => ({ words: match[0], count: countOf(match[1] ?? '') }))
      .find(({ count }) => count !== null && count !== length);
    if (told) {
      const path = pathOf(key.split('.'));
      problems.push(problem('text-years-differ', 'warning', path, told.words, { years: length }));
    }
  }
  return problems;
};

function countOf(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  return counts.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}
