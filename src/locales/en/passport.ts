// Made by scripts/localize.js from ../en.xlf; changes belong there.
import { templates as shared } from './shared.js';

export const templates = {
  ...shared,
  's07f84e40cb95427c': `Since the start`,
  's0ab832f72da77f0a': `Text of the document`,
  's0ca64f489860a9e2': `Will last`,
  's1678e09571ea7709': `Status:`,
  's16d690a632f6daab': `Previous programme`,
  's2d24d938d8ab3294': `The programme’s title is not stated`,
  's57276d7c20b517d6': `Contact`,
  's6a999241601c22dd': `Decisions and amendments`,
  's6be8c75f375b897e': `Added up from the measures: the passport states no amounts.`,
  's8e0b2567cd2c7eb1': `Responsible executor`,
  's9b170db4e574c934': `Lasted`,
  's9ee424fef2cafc0d': `Rows of the passport`,
  'sa796ad6be1ddfbd8': `Goal`,
  'sa8d61f9178be6fbc': `By the decision:`,
  'sbd64e7bc62c7d9a1': `number and date not stated`,
  'sc3bdaffdee0ccb79': `Since the end`,
  'sc913a39e4ab0bdae': `Period`,
  'sd04a6a21efeccc89': `Until the end`,
  'sd0cf82e62941114e': `Programme passport`,
  'se1e60befae62f5cc': `Until the start`,
  'sf8fcc02bbc5909b7': `of`,
};
