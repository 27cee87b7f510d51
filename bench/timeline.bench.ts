import { readData } from '../src/elements/base/load.js';
import '../src/elements/timeline/define.js';
import { measure, painted } from './measure.js';
import * as peers from './peers.js';

export const title = 'A timeline from data in hand to painted, by number of measures';
export const ours = 'programme-timeline';

const prepare = (size: number) => {
  const prepared = {
    box: peers.prepareStage(),
    items: peers.itemsOf(size),
    file: peers.fileOf(size),
    unread: peers.unread(size),
  };
  readData(prepared.file);
  return prepared;
};
type Prepared = ReturnType<typeof prepare>;

const contender = (name: string, draw: (prepared: Prepared) => unknown) => ({
  name,
  prepare,
  work: async (prepared: unknown) => {
    await draw(prepared as Prepared);
    await painted();
  },
});

const timeline = async (box: HTMLElement, file: object) => {
  const element = peers.ours(box, file);
  await element.updateComplete;
  if (!element.shadowRoot?.querySelector('.measure')) throw new Error('Nothing was drawn');
};

const contenders = [
  // Like the items that the others get, a file that has been read.
  contender(ours, ({ box, file }) => timeline(box, file)),
  contender('programme-timeline, reading the file too', ({ box, unread }) => timeline(box, unread)),
  contender('vis-timeline 8.5.4', ({ box, items }) => peers.vis(box, items)),
  contender('frappe-gantt 1.2.2', ({ box, items }) => peers.gantt(box, items)),
  contender('tabulator-tables 6.5.3', ({ box, items }) => peers.tabulator(box, items)),
  contender('innerHTML of the same rows', ({ box, items }) => peers.plain(box, items)),
];

export const run = () => measure(contenders, [60, 1_000, 10_000]);
