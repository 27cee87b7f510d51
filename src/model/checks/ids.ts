import { type Problem, pathOf, problem } from '../problem.js';
import { chooseText } from '../text.js';
import type { Check } from './index.js';

const collections = [
  'acts',
  'tasks',
  'sections',
  'directions',
  'organisations',
  'measures',
  'partners',
  'grants',
  'calls',
] as const;

/** An id names one record of its kind; a record without a title in any language cannot be told from others. */
export const checkIds: Check = (programme, originalKeys) => {
  const problems: Problem[] = [];
  if (!chooseText(programme.title, 'uk')) {
    problems.push(problem('empty-title', 'error', 'title', programme.title));
  }
  for (const name of collections) {
    const seen = new Map<string, number>();
    programme[name].forEach((row, index) => {
      const title = 'name' in row ? row.name : 'title' in row ? row.title : null;
      if (name !== 'acts' && !chooseText(title, 'uk')) {
        const field = 'name' in row ? 'name' : 'title';
        problems.push(problem('empty-title', 'warning', pathOf(originalKeys([name, index, field])), title));
      }
      if (row.id == null) return;
      const first = seen.get(row.id);
      if (first === undefined) seen.set(row.id, index);
      else {
        const path = pathOf(originalKeys([name, index, 'id']));
        problems.push(
          problem('duplicate-id', 'error', path, row.id, { first: pathOf(originalKeys([name, first])) }),
        );
      }
    });
  }
  return problems;
};
