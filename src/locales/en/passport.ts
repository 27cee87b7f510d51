// Made by scripts/localize.js from ../en.xlf; changes belong there.
import { templates as part0 } from './shared.js';

export const templates = {
  ...part0,
  '0b25': `Responsible executor`,
  '13a3': `Period`,
  '170d': `Lasted`,
  '24d9': `The programme’s title is not stated`,
  '276d': `Contact`,
  '375a': `Tasks`,
  '4a6a': `Until the end`,
  '64e7': `number and date not stated`,
  '78e0': `Status:`,
  '96ad': `Goal`,
  '9992': `Decisions and amendments`,
  'a64f': `Will last`,
  'addc': `Background`,
  'b832': `Text of the document`,
  'bdaf': `Since the end`,
  'cf82': `Programme passport`,
  'd61f': `By the decision:`,
  'd690': `Previous programme`,
  'e424': `Rows of the passport`,
  'e60b': `Until the start`,
  'e8c7': `Added up from the measures: the passport states no amounts.`,
  'f84e': `Since the start`,
  'fcc0': `of`,
};
