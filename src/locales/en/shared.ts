// Made by scripts/localize.js from ../en.xlf; changes belong there.
export const templates = {
  '24ed': `View`,
  '2fd4': `Kind`,
  '4213': `Table`,
  '43f7': `Executor`,
  '5154': `Year`,
  '547d': `Name`,
  '6ce5': `Status`,
  '7638': `Total`,
  '813b': `Measures`,
  '866a': `Lines without an amount, left out of totals:`,
  '9437': `By year and source`,
  'd45d': `Data as of`,
  'd903': `Financing`,
  'feee': `Term`,
};
