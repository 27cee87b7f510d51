// Made by scripts/localize.js from ../en.xlf; changes belong there.
import { templates as shared } from './shared.js';

export const templates = {
  ...shared,
  '07f84e': `Since the start`,
  '0ab832': `Text of the document`,
  '0ca64f': `Will last`,
  '1678e0': `Status:`,
  '16d690': `Previous programme`,
  '2d24d9': `The programme’s title is not stated`,
  '57276d': `Contact`,
  '6a9992': `Decisions and amendments`,
  '6be8c7': `Added up from the measures: the passport states no amounts.`,
  '8e0b25': `Responsible executor`,
  '9b170d': `Lasted`,
  '9ee424': `Rows of the passport`,
  'a796ad': `Goal`,
  'a8d61f': `By the decision:`,
  'bd64e7': `number and date not stated`,
  'c3bdaf': `Since the end`,
  'c913a3': `Period`,
  'd04a6a': `Until the end`,
  'd0cf82': `Programme passport`,
  'e1e60b': `Until the start`,
  'f8fcc0': `of`,
};
