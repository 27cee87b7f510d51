import type { Case } from './case.js';
import broken from './programmes/broken.json' with { type: 'json' };
import hostile from './programmes/hostile.json' with { type: 'json' };

/** What every element must stand: a file of mistakes, one that attacks the page, and none at all. */
export const troubledCases = (tag: string, attributes: Record<string, string>): Case[] => [
  {
    name: 'broken',
    title: { uk: 'Усі помилки водночас', en: 'Every mistake at once' },
    tag,
    attributes,
    programme: broken,
  },
  {
    name: 'hostile',
    title: { uk: 'Файл, що нападає на сторінку', en: 'A file that attacks the page' },
    tag,
    attributes,
    programme: hostile,
  },
  { name: 'empty', title: { uk: 'Без даних', en: 'No data' }, tag, attributes },
];
