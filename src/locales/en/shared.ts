// Made by scripts/localize.js from ../en.xlf; changes belong there.
export const templates = {
  '0595': `Remark`,
  '24ed': `View`,
  '2fd4': `Kind`,
  '4213': `Table`,
  '43f7': `Executor`,
  '547d': `Name`,
  '6ce5': `Status`,
  '813b': `Measures`,
  '9136': `Lines without an amount, in no total:`,
  'af45': `Partners`,
  'd903': `Financing`,
  'f7c4': `Grants and aid`,
  'feee': `Term`,
};
